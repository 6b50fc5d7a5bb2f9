package org.sluice.editor.internal.recovery;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.gef.commands.Command;
import org.sluice.editor.EditorPreferences;
import org.sluice.editor.internal.PipelineDocument;
import org.sluice.editor.internal.commands.RandomEdits;
import org.sluice.model.PipelineFiles;

/**
 * A process that edits a pipeline until it is killed: restores what the last one left, then edits, undoes, redoes and saves at
 * random, and prints what it did: {@code edit DIGEST}, {@code saving DIGEST}, {@code saved}.
 */
public final class EditingScript {

    private static final int PAUSE_MILLIS = 7;

    private EditingScript() {
    }

    /** @param arguments the pipeline file, the folder of shadows, a seed */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        Random random = new Random(Long.parseLong(arguments[2]));
        Path file = Path.of(arguments[0]);
        ShadowFiles shadows = new ShadowFiles(Path.of(arguments[1]));
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
        var background = Executors.newSingleThreadExecutor();
        thread.execute(() -> {
            try {
                PipelineDocument document = new PipelineDocument(file);
                document.load();
                new UnsavedWork(document, shadows, work -> thread.schedule(work, EditorPreferences.KEEP_AFTER_DEFAULT, TimeUnit.MILLISECONDS), background, thread, e -> {
                    out.println("problem " + e);
                });
                Optional<Shadow> left = shadows.read(file).filter(document::wantsRestore);
                if (left.isPresent()) {
                    document.restore(left.get());
                }
                out.println("edit " + digest(document));
                thread.scheduleWithFixedDelay(() -> step(document, random, out), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (Exception | LinkageError e) {
                out.println("problem " + e);
            }
        });
    }

    private static void step(PipelineDocument document, Random random, PrintStream out) {
        try {
            int choice = random.nextInt(60);
            if (choice == 0) {
                out.println("saving " + ShadowFiles.digest(PipelineFiles.toBytes(document.pipeline())));
                document.save();
                out.println("saved");
            } else if (choice < 8 && document.commands().canUndo()) {
                document.commands().undo();
            } else if (choice < 12 && document.commands().canRedo()) {
                document.commands().redo();
            } else {
                Command command = RandomEdits.make(RandomEdits.kinds().get(random.nextInt(RandomEdits.kinds().size())), document.diagram(), random.nextLong());
                if (command != null) {
                    document.commands().execute(command);
                }
            }
            out.println("edit " + digest(document));
        } catch (Exception | LinkageError e) {
            out.println("problem " + e);
        }
    }

    /** Digest of content and places. */
    static String digest(PipelineDocument document) {
        return ShadowFiles.digest((new String(PipelineFiles.toBytes(document.pipeline()), StandardCharsets.UTF_8)
                + new String(PipelineFiles.toBytes(document.layout()), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }
}
