package org.sluice.editor.internal.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.pictures.PrintPlan.Size;
import org.sluice.layout.render.PicturePainter;
import org.sluice.layout.render.RenderTheme;

/** Prints a picture page by page, in the background. */
final class PicturePrint {

    /** Pixels per inch of a page, whatever the printer calls its own: some take vectors and say 72. */
    private static final double RESOLUTION = 300;
    /** Inches of each edge of the paper that stay white, whatever the printer could reach. */
    private static final double MARGIN = 0.4;
    private static final double FOOTER = 0.3;

    private final PicturePainter painter;
    private final String name;

    PicturePrint(DiagramPicture picture, String name) throws IOException {
        this.painter = PicturePainter.of(picture.svg(RenderTheme.PAPER));
        this.name = name;
    }

    /** Asks for a printer and prints in the background. */
    static void ask(DiagramPicture picture, Size size, Shell shell, String name, Consumer<String> status, Consumer<String> failure) {
        org.eclipse.swt.printing.PrintDialog dialog = new org.eclipse.swt.printing.PrintDialog(shell);
        PrinterData proposed = new PrinterData();
        proposed.orientation = picture.isWide() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        dialog.setPrinterData(proposed);
        PrinterData chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Display display = shell.getDisplay();
        Job.create(NLS.bind(Messages.Print_job, name), monitor -> {
            String done;
            Consumer<String> told = status;
            try {
                int pages = new PicturePrint(picture, name).print(chosen, size, monitor);
                done = pages == 1 ? Messages.Print_doneOne : NLS.bind(Messages.Print_done, pages);
            } catch (IOException | org.eclipse.swt.SWTException | org.eclipse.swt.SWTError e) {
                told = failure;
                done = NLS.bind(Messages.Print_failed, chosen.name, e.getMessage());
            }
            String text = done;
            Consumer<String> teller = told;
            if (!display.isDisposed()) {
                display.asyncExec(() -> teller.accept(text));
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    /** Prints on a printer; returns the number of pages. */
    int print(PrinterData data, Size size, IProgressMonitor monitor) throws IOException {
        Printer printer = new Printer(data);
        try {
            Point dpi = printer.getDPI();
            Rectangle room = room(printer.computeTrim(0, 0, 0, 0), printer.getBounds(), dpi);
            PrintPlan plan = plan(room, dpi, size);
            SubMonitor progress = SubMonitor.convert(monitor, plan.pages().size());
            if (!printer.startJob(name)) {
                throw new IOException(NLS.bind(Messages.Print_job, name));
            }
            GC gc = new GC(printer);
            try {
                for (int page = 0; page < plan.pages().size() && !progress.isCanceled(); page++) {
                    printer.startPage();
                    paint(gc, printer, room, dpi, plan, page);
                    printer.endPage();
                    progress.worked(1);
                }
            } finally {
                gc.dispose();
            }
            if (progress.isCanceled()) {
                printer.cancelJob();
            } else {
                printer.endJob();
            }
            return plan.pages().size();
        } finally {
            printer.dispose();
        }
    }

    /** The part of the paper inside of the margins, in pixels of the printer, relative to what it can reach. */
    static Rectangle room(Rectangle trim, Rectangle paper, Point dpi) {
        int left = (int) Math.max(0, trim.x + MARGIN * dpi.x);
        int top = (int) Math.max(0, trim.y + MARGIN * dpi.y);
        int right = (int) Math.min(paper.width + trim.x, paper.width + trim.x - MARGIN * dpi.x);
        int bottom = (int) Math.min(paper.height + trim.y, paper.height + trim.y - MARGIN * dpi.y);
        return new Rectangle(left, top, right - left, bottom - top);
    }

    PrintPlan plan(Rectangle room, Point dpi, Size size) {
        return PrintPlan.of(painter.width(), painter.height(), room.width / (double) dpi.x, room.height / (double) dpi.y - FOOTER, size);
    }

    /** Paints a page: its part of the drawing at the top left of the room, name and number of the page below. */
    void paint(GC gc, Device device, Rectangle room, Point dpi, PrintPlan plan, int page) {
        Rectangle part = plan.pages().get(page);
        double zoom = plan.scale() * RESOLUTION / PrintPlan.UNITS;
        Image image = new Image(device, data(painter.paint(part.x, part.y, part.width, part.height, zoom)));
        try {
            Rectangle size = image.getBounds();
            gc.setAdvanced(true);
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image, 0, 0, size.width, size.height, room.x, room.y, (int) Math.round(part.width * plan.scale() * dpi.x / PrintPlan.UNITS),
                    (int) Math.round(part.height * plan.scale() * dpi.y / PrintPlan.UNITS));
        } finally {
            image.dispose();
        }
        String footer = plan.pages().size() == 1 ? name : NLS.bind(Messages.Print_footer, new Object[] {name, page + 1, plan.pages().size()});
        gc.setForeground(device.getSystemColor(SWT.COLOR_BLACK));
        gc.drawText(footer, room.x, room.y + room.height - gc.getFontMetrics().getHeight(), true);
    }

    private static ImageData data(BufferedImage image) {
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            data.setPixels(0, y, row.length, row, 0);
        }
        return data;
    }
}
