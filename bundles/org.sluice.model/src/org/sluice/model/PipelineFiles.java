package org.sluice.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.sluice.model.internal.FileBytes;
import org.sluice.model.internal.FileErrors;
import org.sluice.model.internal.FileFormat;
import org.sluice.model.internal.ModelReader;
import org.sluice.model.internal.ModelWriter;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;

/**
 * Loads and saves {@code .dstream} and {@code .layout} files, in Eclipse and in plain Java.
 *
 * <p>The files are XMI with one attribute a line, in UTF-8, with {@code \n} as line end. The same pipeline gives the same
 * bytes, and a file that was written by Sluice and is loaded and saved again keeps its bytes. What a version does not know
 * (node types, attributes, elements, comments) is kept where it stands.
 *
 * <pre>{@code
 * Pipeline pipeline = PipelineFiles.load(Path.of("word-count.dstream"));
 * pipeline.setName("word-count-2");
 * PipelineFiles.save(pipeline, Path.of("word-count-2.dstream"));
 * }</pre>
 *
 * <p>No method keeps state; each may be called on any thread, with objects that belong to that thread.
 */
public final class PipelineFiles {

    /** Extension of pipeline files, with its dot. */
    public static final String EXTENSION = ".dstream";

    /** Extension of layout files, with its dot. */
    public static final String LAYOUT_EXTENSION = ".layout";

    private PipelineFiles() {
    }

    /** Loads a pipeline, passing over what this version does not know (it is kept for saving). */
    public static Pipeline load(Path file) throws PipelineFileException {
        return loadWithProblems(file).pipeline();
    }

    /** Loads a pipeline and tells what in the file this version does not know. */
    public static LoadedPipeline loadWithProblems(Path file) throws PipelineFileException {
        return read(FileBytes.read(file, new FileErrors(FileFormat.PIPELINE, file)), file);
    }

    /**
     * Reads a pipeline from the bytes of a file.
     *
     * @param nameForMessages what messages call the file
     */
    public static Pipeline fromBytes(byte[] bytes, String nameForMessages) throws PipelineFileException {
        return fromBytesWithProblems(bytes, nameForMessages).pipeline();
    }

    /** Like {@link #fromBytes}, and tells what this version does not know. */
    public static LoadedPipeline fromBytesWithProblems(byte[] bytes, String nameForMessages) throws PipelineFileException {
        return read(bytes, pathOf(nameForMessages));
    }

    private static LoadedPipeline read(byte[] bytes, Path file) throws PipelineFileException {
        ModelReader reader = new ModelReader(FileFormat.PIPELINE, file);
        return new LoadedPipeline((Pipeline) reader.read(bytes), reader.problems());
    }

    private static Path pathOf(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return Path.of("pipeline");
        }
    }

    /**
     * Saves a pipeline. Either the whole new file is there afterwards, or the old one is as it was.
     *
     * @throws IOException when it cannot be written, or could not be read again (an id that is missing or used twice, an edge to
     *         a node of another pipeline); the message is one line for people
     */
    public static void save(Pipeline pipeline, Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = toBytes(pipeline);
        } catch (IllegalArgumentException e) {
            throw new IOException("Cannot save pipeline '" + file + "': " + e.getMessage() + ". What was there is unchanged.", e);
        }
        FileBytes.write(bytes, file, FileFormat.PIPELINE.what());
    }

    /**
     * The bytes {@link #save} would write.
     *
     * @throws IllegalArgumentException when they could not be read again
     */
    public static byte[] toBytes(Pipeline pipeline) {
        return new ModelWriter(FileFormat.PIPELINE).write(pipeline);
    }

    /** Loads a layout; an empty one when the file is missing or damaged. */
    public static Layout loadLayout(Path file) {
        return loadLayoutWithReason(file).layout();
    }

    /** Loads a layout; when the file is damaged, an empty one and the reason. Never throws. */
    public static LoadedLayout loadLayoutWithReason(Path file) {
        if (Files.notExists(file)) {
            return new LoadedLayout(LayoutFactory.eINSTANCE.createLayout(), Optional.empty());
        }
        try {
            byte[] bytes = FileBytes.read(file, new FileErrors(FileFormat.LAYOUT, file));
            return new LoadedLayout((Layout) new ModelReader(FileFormat.LAYOUT, file).read(bytes), Optional.empty());
        } catch (PipelineFileException e) {
            return new LoadedLayout(LayoutFactory.eINSTANCE.createLayout(), Optional.of(e.getMessage()));
        }
    }

    /**
     * Reads a layout from the bytes of a file.
     *
     * @param nameForMessages what messages call the file
     */
    public static Layout layoutFromBytes(byte[] bytes, String nameForMessages) throws PipelineFileException {
        return (Layout) new ModelReader(FileFormat.LAYOUT, pathOf(nameForMessages)).read(bytes);
    }

    /** Saves a layout, nodes and edges sorted by id; as safe as {@link #save}. */
    public static void saveLayout(Layout layout, Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = toBytes(layout);
        } catch (IllegalArgumentException e) {
            throw new IOException("Cannot save layout '" + file + "': " + e.getMessage() + ". What was there is unchanged.", e);
        }
        FileBytes.write(bytes, file, FileFormat.LAYOUT.what());
    }

    /** The bytes {@link #saveLayout} would write. */
    public static byte[] toBytes(Layout layout) {
        return new ModelWriter(FileFormat.LAYOUT).write(layout);
    }

    /** The layout file that belongs to a pipeline file: {@code word-count.dstream} has {@code word-count.layout} beside it. */
    public static Path layoutFileOf(Path pipelineFile) {
        String name = pipelineFile.getFileName().toString();
        String base = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        return pipelineFile.resolveSibling(base + LAYOUT_EXTENSION);
    }
}
