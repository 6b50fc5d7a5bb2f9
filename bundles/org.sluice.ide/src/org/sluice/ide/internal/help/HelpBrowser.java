package org.sluice.ide.internal.help;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** Shows help pages, one at a time: follows links, goes back, searches. Needs no web browser. */
final class HelpBrowser {

    private static final int ICON = 16;
    private static final int MARGIN = 12;

    private final Composite control;
    private final StyledText text;
    private final StyledPage pages;
    private final DiagramTheme light = DiagramTheme.light();
    private final DiagramTheme dark = DiagramTheme.dark();
    private final ToolItem back;
    private final ToolItem forward;
    private final Text search;
    private final Deque<String> before = new ArrayDeque<>();
    private final Deque<String> after = new ArrayDeque<>();
    private String page = ""; //$NON-NLS-1$

    HelpBrowser(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Composite top = new Composite(control, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(4, 3).numColumns(2).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        ToolBar bar = new ToolBar(top, SWT.FLAT);
        back = item(bar, "arrow-left", Messages.Help_back, () -> go(before, after)); //$NON-NLS-1$
        forward = item(bar, "arrow-right", Messages.Help_forward, () -> go(after, before)); //$NON-NLS-1$
        item(bar, "list", Messages.Help_contents, () -> show(HelpPages.CONTENTS)); //$NON-NLS-1$
        search = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Help_search);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(search);
        search.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
            if (!search.getText().isBlank()) {
                show(HelpPages.ofSearch(search.getText().strip()));
            }
        }));
        text = new StyledText(control, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(3);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        pages = new StyledPage(text);
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(SWT.MouseMove, event -> text.setCursor(linkAt(event) == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                follow(pages.linkAt(text.getCaretOffset()));
            } else if (event.keyCode == SWT.ARROW_LEFT && event.stateMask == SWT.ALT) {
                go(before, after);
            } else if (event.keyCode == SWT.ARROW_RIGHT && event.stateMask == SWT.ALT) {
                go(after, before);
            }
        });
        control.addDisposeListener(event -> {
            light.dispose();
            dark.dispose();
        });
        buttons();
    }

    Composite control() {
        return control;
    }

    /** The page that is shown; empty in the beginning. */
    String page() {
        return page;
    }

    String shownText() {
        return text.getText();
    }

    /** Shows a page; the one before is where Back leads. */
    void show(String wanted) {
        if (!wanted.equals(page)) {
            if (!page.isEmpty()) {
                before.push(page);
            }
            after.clear();
            open(wanted);
        }
    }

    void setFocus() {
        text.setFocus();
    }

    void focusSearch() {
        search.setFocus();
    }

    /** Colours as the workbench has them now. */
    void refresh() {
        if (!page.isEmpty()) {
            open(page);
        }
    }

    private void open(String wanted) {
        page = wanted;
        pages.show(HelpPages.text(wanted).orElse(Messages.Help_noPage), theme());
        buttons();
    }

    private DiagramTheme theme() {
        boolean isDark = DiagramTheme.contrast(control.getBackground().getRGB(), new RGB(255, 255, 255)) > 4.5;
        return isDark ? dark : light;
    }

    private void go(Deque<String> from, Deque<String> to) {
        if (!from.isEmpty()) {
            to.push(page);
            open(from.pop());
        }
    }

    private void buttons() {
        back.setEnabled(!before.isEmpty());
        forward.setEnabled(!after.isEmpty());
    }

    private void clicked(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            follow(linkAt(event));
        }
    }

    private String linkAt(Event event) {
        return pages.linkAt(text.getOffsetAtPoint(new Point(event.x, event.y)));
    }

    private void follow(String link) {
        if (link == null) {
            return;
        }
        if (link.startsWith("http")) { //$NON-NLS-1$
            Program.launch(link);
            return;
        }
        HelpPages.resolve(page, link).ifPresent(target -> {
            show(target);
            if (link.contains("#")) { //$NON-NLS-1$
                pages.reveal(link.substring(link.indexOf('#') + 1));
            }
        });
    }

    private ToolItem item(ToolBar bar, String icon, String label, Runnable work) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        DiagramTheme theme = theme();
        item.setImage(theme.icon(icon, theme.rgb(Token.TEXT_MUTED), ICON));
        item.setToolTipText(label);
        item.addListener(SWT.Selection, event -> work.run());
        return item;
    }
}
