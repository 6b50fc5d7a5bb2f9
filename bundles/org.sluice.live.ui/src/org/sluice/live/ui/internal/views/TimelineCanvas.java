package org.sluice.live.ui.internal.views;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.editor.internal.figures.Quantities;
import org.sluice.telemetry.BatchSummary;

/**
 * Batches as bars side by side, the newest on the right: how long each took, how long it waited before, the interval it must keep; below, a lane of checkpoints. A failed
 * batch has a cross as well as another colour, a slow one stands above the line. Arrow keys walk, Enter chooses.
 */
final class TimelineCanvas extends Canvas {

    private static final int BAR = 9;
    private static final int GAP = 3;
    private static final int LANE = 16;
    private static final int MARGIN = 8;
    private static final int AXIS = 18;

    private List<BatchSummary> batches = List.of();
    private long intervalMillis = 1000;
    private long pointed = -1;
    private OptionalLong chosen = OptionalLong.empty();
    /** How many batches the right end is away from the newest. */
    private int back;
    private Consumer<BatchSummary> onChoose = batch -> { };

    TimelineCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addPaintListener(event -> paint(event.gc));
        addMouseMoveListener(event -> point(at(event.x)));
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseDown, event -> {
            setFocus();
            choose(at(event.x));
        });
        addListener(SWT.MouseVerticalWheel, event -> scroll(event.count > 0 ? 5 : -5));
        addListener(SWT.KeyDown, event -> key(new KeyEvent(event)));
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = describe();
            }
        });
    }

    /** What to do when a batch is chosen by click or Enter. */
    void onChoose(Consumer<BatchSummary> action) {
        onChoose = action;
    }

    void show(List<BatchSummary> newBatches, long newInterval) {
        if (batches != newBatches || intervalMillis != newInterval) {
            if (back > 0 && !batches.isEmpty() && !newBatches.isEmpty()) {
                // what is looked at stays where it is
                back += (int) Math.min(Integer.MAX_VALUE / 2, newBatches.get(newBatches.size() - 1).number() - batches.get(batches.size() - 1).number());
            }
            batches = newBatches;
            intervalMillis = newInterval;
            setData("org.sluice.batches", batches.size()); //$NON-NLS-1$
            scroll(0);
            redraw();
        }
    }

    /** The batch that is chosen, by number. */
    void choose(OptionalLong number) {
        chosen = number;
        redraw();
    }

    private int room() {
        return Math.max(1, (getClientArea().width - 2 * MARGIN) / (BAR + GAP));
    }

    private List<BatchSummary> seen() {
        int end = batches.size() - back;
        return batches.subList(Math.max(0, end - room()), Math.max(0, end));
    }

    private void scroll(int by) {
        int most = Math.max(0, batches.size() - room());
        int next = Math.max(0, Math.min(most, back + by));
        if (next != back) {
            back = next;
            redraw();
        }
    }

    private int x(int index, int count) {
        int width = getClientArea().width;
        return count < room() ? MARGIN + index * (BAR + GAP) : width - MARGIN - (count - index) * (BAR + GAP) + GAP;
    }

    private long at(int x) {
        List<BatchSummary> seen = seen();
        for (int i = 0; i < seen.size(); i++) {
            int left = x(i, seen.size());
            if (x >= left - GAP / 2 && x < left + BAR + GAP) {
                return seen.get(i).number();
            }
        }
        return -1;
    }

    private BatchSummary batch(long number) {
        return batches.stream().filter(one -> one.number() == number).findFirst().orElse(null);
    }

    private void point(long number) {
        if (pointed != number) {
            pointed = number;
            BatchSummary batch = batch(number);
            setToolTipText(batch == null ? null : text(batch));
            redraw();
        }
    }

    private void choose(long number) {
        BatchSummary batch = batch(number);
        if (batch != null) {
            chosen = OptionalLong.of(number);
            redraw();
            onChoose.accept(batch);
        }
    }

    private void key(KeyEvent event) {
        if (batches.isEmpty()) {
            return;
        }
        long newest = batches.get(batches.size() - 1).number();
        long oldest = batches.get(0).number();
        long from = pointed >= 0 ? pointed : chosen.orElse(newest + 1);
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> walk(Math.max(oldest, from - 1));
            case SWT.ARROW_RIGHT -> walk(Math.min(newest, from + 1));
            case SWT.PAGE_UP -> walk(Math.max(oldest, from - room()));
            case SWT.PAGE_DOWN -> walk(Math.min(newest, from + room()));
            case SWT.HOME -> walk(oldest);
            case SWT.END -> walk(newest);
            case SWT.CR, SWT.KEYPAD_CR -> choose(pointed);
            case SWT.ESC -> point(-1);
            default -> {
                // not ours
            }
        }
    }

    private void walk(long number) {
        point(number);
        int fromEnd = (int) (batches.get(batches.size() - 1).number() - number);
        if (fromEnd < back || fromEnd >= back + room()) {
            back = Math.max(0, Math.min(Math.max(0, batches.size() - room()), fromEnd - room() / 2));
        }
        redraw();
        getAccessible().textCaretMoved(0);
    }

    private String describe() {
        BatchSummary batch = batch(pointed >= 0 ? pointed : chosen.orElse(-1));
        return batch == null ? NLS.bind(Messages.Timeline_name, batches.size()) : text(batch);
    }

    /** A batch in words. */
    static String text(BatchSummary batch) {
        String text = NLS.bind(Messages.Timeline_batch, new Object[] {Quantities.exact(batch.number()), Quantities.exact(batch.input()), Quantities.millis(batch.processingMillis()),
            Quantities.millis(batch.delayMillis())});
        if (batch.hasCheckpoint()) {
            text += "\n" + NLS.bind(Messages.Timeline_checkpoint, Quantities.bytes(batch.checkpointBytes()), Quantities.millis(batch.checkpointMillis())); //$NON-NLS-1$
        }
        return batch.failed() ? text + "\n" + Messages.Timeline_failed : text; //$NON-NLS-1$
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        DiagramTheme theme = ViewTheme.of(getParent());
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setFont(theme.smallFont());
        List<BatchSummary> seen = seen();
        if (seen.isEmpty()) {
            gc.setForeground(theme.color(Token.TEXT_MUTED));
            gc.drawText(Messages.Timeline_waiting, MARGIN, MARGIN, true);
            return;
        }
        double most = seen.stream().mapToDouble(one -> one.processingMillis() + one.delayMillis()).max().orElse(1);
        boolean line = most >= intervalMillis / 4.0;
        double top = Math.max(1e-6, line ? Math.max(most, intervalMillis) * 1.1 : most * 1.1);
        int bottom = area.height - LANE - AXIS - 4;
        int height = Math.max(10, bottom - MARGIN - 12);
        gc.setForeground(theme.color(Token.GRID));
        gc.drawLine(MARGIN, bottom, area.width - MARGIN, bottom);
        for (int i = 0; i < seen.size(); i++) {
            bar(gc, theme, seen.get(i), x(i, seen.size()), bottom, height / top);
        }
        if (line) {
            int y = bottom - (int) Math.round(intervalMillis * height / top);
            gc.setForeground(theme.color(Token.ERROR));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(MARGIN, y, area.width - MARGIN, y);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        head(gc, theme, line, most);
        labels(gc, theme, seen, bottom + LANE + 4);
        if (isFocusControl()) {
            gc.setForeground(theme.color(Token.ACCENT));
            gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
        }
    }

    private void bar(GC gc, DiagramTheme theme, BatchSummary batch, int x, int bottom, double scale) {
        int busy = Math.max(2, (int) Math.round(batch.processingMillis() * scale));
        int waited = (int) Math.round(batch.delayMillis() * scale);
        boolean marked = batch.number() == pointed || chosen.isPresent() && chosen.getAsLong() == batch.number();
        if (marked) {
            gc.setBackground(theme.color(Token.ACCENT));
            gc.setAlpha(batch.number() == pointed ? 40 : 70);
            gc.fillRectangle(x - 1, MARGIN, BAR + 2, bottom - MARGIN + LANE);
            gc.setAlpha(255);
        }
        gc.setBackground(theme.color(batch.failed() ? Token.ERROR : batch.processingMillis() > intervalMillis ? Token.WARNING : Token.EDGE_LIVE));
        gc.fillRectangle(x, bottom - busy, BAR, busy);
        if (waited > 0) {
            gc.setForeground(theme.color(Token.TEXT_MUTED));
            gc.drawRectangle(x, bottom - busy - waited, BAR - 1, waited);
        }
        if (batch.failed()) {
            gc.setForeground(theme.color(Token.ERROR));
            int y = bottom - busy - waited - 9;
            gc.drawLine(x + 1, y, x + 7, y + 6);
            gc.drawLine(x + 7, y, x + 1, y + 6);
        }
        if (batch.hasCheckpoint()) {
            gc.setBackground(theme.color(Token.VALID));
            gc.fillPolygon(new int[] {x + BAR / 2, bottom + 3, x + BAR / 2 + 5, bottom + 8, x + BAR / 2, bottom + 13, x + BAR / 2 - 5, bottom + 8});
        }
    }

    private void head(GC gc, DiagramTheme theme, boolean line, double most) {
        gc.setForeground(theme.color(Token.TEXT_MUTED));
        String text = NLS.bind(line ? Messages.Timeline_scaleWithInterval : Messages.Timeline_scale, Quantities.millis(most), Quantities.millis(intervalMillis));
        gc.drawText(text, MARGIN, 2, true);
        String keys = Messages.Timeline_legend;
        Point size = gc.textExtent(keys);
        if (size.x + gc.textExtent(text).x + 4 * MARGIN < getClientArea().width) {
            gc.drawText(keys, getClientArea().width - 2 * MARGIN - size.x, 2, true);
        }
    }

    private void labels(GC gc, DiagramTheme theme, List<BatchSummary> seen, int y) {
        gc.setForeground(theme.color(Token.TEXT_MUTED));
        int free = 0;
        for (int i = 0; i < seen.size(); i++) {
            String number = Quantities.exact(seen.get(i).number());
            int left = x(i, seen.size());
            if (seen.get(i).number() % 10 == 0 && left >= free && left + gc.textExtent(number).x < getClientArea().width) {
                gc.drawLine(left + BAR / 2, y - 3, left + BAR / 2, y);
                gc.drawText(number, left, y, true);
                free = left + gc.textExtent(number).x + 12;
            }
        }
    }
}
