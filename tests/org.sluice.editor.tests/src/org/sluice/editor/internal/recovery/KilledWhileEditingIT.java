package org.sluice.editor.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.catalog.Catalog;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.PipelineDocument;
import org.sluice.editor.internal.Samples;
import org.sluice.layout.FrameContents;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFiles;
import org.sluice.validation.Validator;

/**
 * {@code kill -9} at random moments of an editing script: at most the last five seconds are lost, and the saved file is always one
 * that a save wrote. How often is set by {@code -Dsluice.kills=N}.
 */
class KilledWhileEditingIT {

    private static final int KILLS = Integer.getInteger("sluice.kills", 20);
    private static final long MOST_LOST_MILLIS = 5000;
    private static final int LONGEST_MILLIS = 2500;

    /** One from each bundle that the script needs. */
    private static final List<Class<?>> NEEDED = List.of(EditingScript.class, PipelineEditor.class, Pipeline.class, Catalog.class, Validator.class, FrameContents.class, Command.class,
            Point.class, Notifier.class, EObject.class, XMLResource.class, ChangeDescription.class, NLS.class, ICoreRunnable.class, IAction.class, SWT.class,
            IWorkbench.class);

    /** What a process told until it was killed; filled by the reading thread. */
    private static final class Told {
        final List<String> states = new ArrayList<>();
        final List<Long> times = new ArrayList<>();
        final List<String> problems = new ArrayList<>();
        /** Digest of the last save that came to its end, or null. */
        String saved;
        /** Digest of a save that was going on, or null. */
        String saving;
        long killed;
    }

    @TempDir
    Path folder;

    @Test
    void shouldLoseAtMostFiveSecondsAndNeverTheSavedFile() throws Exception {
        Path file = folder.resolve("word-count.dstream");
        PipelineFiles.save(Samples.wordCount().pipeline(), file);
        PipelineFiles.saveLayout(Samples.wordCount().layout(), PipelineFiles.layoutFileOf(file));
        ShadowFiles shadows = new ShadowFiles(folder.resolve("shadows"));
        Random random = new Random(20261120);
        long mostLost = 0;
        int edits = 0;
        int restored = 0;
        String before = ShadowFiles.digest(Files.readAllBytes(file));

        for (int kill = 0; kill < KILLS; kill++) {
            Told told = editAndKill(file, random.nextLong(), random.nextInt(LONGEST_MILLIS));
            assertTrue(told.problems.isEmpty(), "kill " + kill + ": " + told.problems);
            String onDisk = ShadowFiles.digest(Files.readAllBytes(file));
            String expected = told.saved == null ? before : told.saved;
            assertTrue(onDisk.equals(expected) || onDisk.equals(told.saving), "kill " + kill + ": the file is not the one that was saved last");
            before = onDisk;

            PipelineDocument document = new PipelineDocument(file);
            document.load();
            assertNull(document.loadProblem(), "kill " + kill);
            Optional<Shadow> left = shadows.read(file).filter(document::wantsRestore);
            if (left.isPresent()) {
                document.restore(left.get());
                restored++;
            }
            int at = told.states.lastIndexOf(EditingScript.digest(document));
            assertFalse(at < 0, "kill " + kill + ": what was restored is no state that there was");
            long lost = at == told.states.size() - 1 ? 0 : TimeUnit.NANOSECONDS.toMillis(told.killed - told.times.get(at + 1));
            assertTrue(lost <= MOST_LOST_MILLIS, "kill " + kill + ": " + lost + " ms are lost");
            mostLost = Math.max(mostLost, lost);
            edits += told.states.size();
        }

        System.err.println(KILLS + " kills, " + edits + " edits, " + restored + " times restored, at most " + mostLost + " ms lost");
        // how often depends on how long a save takes: often on a busy machine, seldom on a fast one
        assertTrue(edits > KILLS * 10 && restored > 0, edits + " edits, " + restored + " times restored");
    }

    private Told editAndKill(Path file, long seed, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp", classPath(), EditingScript.class.getName(), file.toString(),
                folder.resolve("shadows").toString(), Long.toString(seed)).redirectErrorStream(true).start();
        Told told = new Told();
        CountDownLatch begun = new CountDownLatch(1);
        Thread reader = new Thread(() -> read(process, told, begun), "org.sluice-editing-script-reader");
        reader.start();
        try {
            assertTrue(begun.await(60, TimeUnit.SECONDS), "the script does not begin: " + told.problems);
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            told.killed = System.nanoTime();
            process.toHandle().destroyForcibly(); // SIGKILL; what it has printed can still be read
            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            reader.join(20_000);
            return told;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void read(Process process, Told told, CountDownLatch begun) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.matches("edit [0-9a-f]{64}")) {
                    told.times.add(System.nanoTime());
                    told.states.add(line.substring(5));
                    begun.countDown();
                } else if (line.matches("saving [0-9a-f]{64}")) {
                    told.saving = line.substring(7);
                } else if (line.equals("saved")) {
                    told.saved = told.saving;
                } else if (!line.matches("(edit|saving|save).*")) { // a last line may be cut
                    told.problems.add(line);
                }
            }
        } catch (IOException e) {
            told.problems.add(e.toString());
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : NEEDED) {
            String place = Path.of(java.net.URI.create("file://" + type.getProtectionDomain().getCodeSource().getLocation().getPath())).toString();
            places.add(place);
        }
        places.addAll(List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)));
        return String.join(java.io.File.pathSeparator, places);
    }
}
