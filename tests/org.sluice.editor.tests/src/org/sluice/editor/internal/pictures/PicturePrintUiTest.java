package org.sluice.editor.internal.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Samples;
import org.sluice.editor.internal.pictures.PrintPlan.Size;
import org.sluice.layout.render.PictureNumbers;

/** Pages as they come onto paper: painted on a picture of the size of the paper, and by a printer that writes a file. */
class PicturePrintUiTest {

    private static final Point DPI = new Point(150, 150);
    private static final Rectangle ROOM = new Rectangle(60, 60, 1100, 700);
    private static final int INK = 128;

    @TempDir
    Path folder;

    private static <T> T ui(Callable<T> work) {
        AtomicReference<Object> result = new AtomicReference<>();
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            try {
                result.set(work.call());
            } catch (Exception e) {
                result.set(e);
            }
        });
        if (result.get() instanceof Exception e) {
            throw new IllegalStateException(e);
        }
        @SuppressWarnings("unchecked")
        T value = (T) result.get();
        return value;
    }

    /** GTK copies what was printed to its place afterwards, when events are handled. */
    private static byte[] awaitPdf(Path file) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        byte[] written = new byte[0];
        while (!new String(written, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF") && System.nanoTime() < end) {
            CountDownLatch handled = new CountDownLatch(1);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Display.getCurrent().timerExec(30, handled::countDown));
            assertTrue(handled.await(20, TimeUnit.SECONDS));
            written = Files.exists(file) ? Files.readAllBytes(file) : written;
        }
        return written;
    }

    private static PicturePrint print() throws Exception {
        Diagram diagram = Samples.wordCount();
        return new PicturePrint(new DiagramPicture(diagram, diagram.pipeline().getNodes(), PictureNumbers.NONE), "word-count");
    }

    private static ImageData page(PicturePrint print, PrintPlan plan, int page) {
        return ui(() -> {
            Display display = Display.getCurrent();
            Image paper = new Image(display, ROOM.x * 2 + ROOM.width, ROOM.y * 2 + ROOM.height);
            GC gc = new GC(paper);
            try {
                gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
                gc.fillRectangle(paper.getBounds());
                print.paint(gc, display, ROOM, DPI, plan, page);
                ImageData data = paper.getImageData(100);
                Path pictures = Files.createDirectories(Path.of(System.getProperty("basedir", "."), "target", "screenshots"));
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] {data};
                loader.save(pictures.resolve("print-page-" + plan.pages().size() + '-' + page + ".png").toString(), SWT.IMAGE_PNG);
                return data;
            } finally {
                gc.dispose();
                paper.dispose();
            }
        });
    }

    /** Whether something dark is in a part of the paper. */
    private static boolean inked(ImageData data, Rectangle part) {
        for (int x = part.x; x < part.x + part.width; x++) {
            for (int y = part.y; y < part.y + part.height; y++) {
                RGB rgb = data.palette.getRGB(data.getPixel(x, y));
                if (rgb.red < INK && rgb.green < INK && rgb.blue < INK) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the green of the icon of a source is right of the band, where the icon is. */
    private static boolean green(ImageData data) {
        for (int x = 94; x < 114; x++) {
            for (int y = 85; y < 120; y++) {
                RGB rgb = data.palette.getRGB(data.getPixel(x, y));
                if (rgb.green > rgb.red + 60 && rgb.green > rgb.blue) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void shouldPaintThePageInsideOfItsMarginsWithAFooter() throws Exception {
        PicturePrint print = print();
        PrintPlan plan = print.plan(ROOM, DPI, Size.FIT_PAGE);

        ImageData data = page(print, plan, 0);

        assertEquals(1, plan.pages().size());
        assertTrue(inked(data, new Rectangle(ROOM.x, ROOM.y, ROOM.width, ROOM.height / 2)), "the cards");
        assertTrue(green(data), "the icon of a source");
        assertTrue(inked(data, new Rectangle(ROOM.x, ROOM.y + ROOM.height - 25, 300, 25)), "the name below");
        assertTrue(!inked(data, new Rectangle(0, 0, ROOM.x - 1, data.height)) && !inked(data, new Rectangle(ROOM.x + ROOM.width, 0, ROOM.x, data.height)), "white margins");
        assertEquals(new RGB(255, 255, 255), data.palette.getRGB(data.getPixel(ROOM.x + ROOM.width - 5, ROOM.y + ROOM.height / 2)), "paper stays white");
    }

    @Test
    void shouldPaintEachPartOnItsPage() throws Exception {
        PicturePrint print = print();
        PrintPlan plan = print.plan(ROOM, DPI, new Size(100));

        assertTrue(plan.pages().size() > 1, plan.toString());
        ImageData first = page(print, plan, 0);
        ImageData second = page(print, plan, 1);

        Rectangle top = new Rectangle(ROOM.x, ROOM.y, ROOM.width, 200);
        assertTrue(inked(first, top) && inked(second, top));
        assertNotEquals(Arrays.hashCode(first.data), Arrays.hashCode(second.data));
    }

    /** GTK comes with a printer that writes a PDF file; where a system has none there is nothing to print on. */
    @Test
    void shouldPrintToAFile() throws Exception {
        Optional<PrinterData> file = ui(() -> Arrays.stream(Printer.getPrinterList()).filter(printer -> "GtkPrintBackendFile".equals(printer.driver)).findFirst());
        org.junit.jupiter.api.Assumptions.assumeTrue(file.isPresent(), "no printer that writes files");
        Path out = folder.resolve("out.pdf");
        PrinterData printer = file.get();
        printer.printToFile = true;
        printer.fileName = out.toString();
        PicturePrint print = print();

        int pages = ui(() -> print.print(printer, Size.FIT_PAGE, new NullProgressMonitor()));

        assertEquals(1, pages);
        byte[] written = awaitPdf(out);
        assertTrue(written.length > 1000 && new String(written, 0, 4, StandardCharsets.US_ASCII).equals("%PDF"), written.length + " bytes");
        Files.copy(out, Path.of(System.getProperty("basedir", "."), "target", "screenshots").resolve("printed.pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
