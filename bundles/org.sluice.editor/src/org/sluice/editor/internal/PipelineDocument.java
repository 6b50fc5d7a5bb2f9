package org.sluice.editor.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.sluice.model.FileProblem;
import org.sluice.model.LoadedLayout;
import org.sluice.model.LoadedPipeline;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;
import org.sluice.model.layout.Layout;

/** A pipeline file and its layout file, as they were last read or written. */
public final class PipelineDocument {

    private Path file;
    private Pipeline pipeline;
    private Layout layout;
    private List<FileProblem> problems = List.of();
    private byte[] onDisk = {};
    private byte[] savedContent = {};

    public PipelineDocument(Path file) {
        this.file = file;
    }

    public Path file() {
        return file;
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    public Layout layout() {
        return layout;
    }

    /** What the file has that this version does not know. */
    public List<FileProblem> problems() {
        return problems;
    }

    /** Reads both files; a missing or damaged layout file gives an empty layout. */
    public void load() throws PipelineFileException {
        byte[] bytes = read();
        LoadedPipeline loaded = PipelineFiles.loadWithProblems(file);
        LoadedLayout loadedLayout = PipelineFiles.loadLayoutWithReason(PipelineFiles.layoutFileOf(file));
        pipeline = loaded.pipeline();
        problems = loaded.problems();
        layout = loadedLayout.layout();
        onDisk = bytes == null ? new byte[0] : bytes;
        savedContent = PipelineFiles.toBytes(pipeline);
    }

    /** Writes both files, the pipeline first; each is replaced as a whole. */
    public void save() throws IOException {
        byte[] content = PipelineFiles.toBytes(pipeline);
        byte[] disk = read();
        if (disk == null || !Arrays.equals(disk, content)) {
            PipelineFiles.save(pipeline, file);
        }
        PipelineFiles.saveLayout(layout, PipelineFiles.layoutFileOf(file));
        byte[] written = read();
        onDisk = written == null ? content : written;
        savedContent = content;
    }

    /** Writes to another place from now on. */
    public void moveTo(Path newFile) {
        file = newFile;
    }

    /** True when a copy of the pipeline has the content that was last read or written. Any thread. */
    public boolean sameAsSaved(Pipeline copy) {
        return Arrays.equals(savedContent, PipelineFiles.toBytes(copy));
    }

    /** True when the file now has other bytes than we read or wrote. Any thread. */
    public boolean changedOutside() {
        byte[] now = read();
        return now != null && !Arrays.equals(now, onDisk);
    }

    /** Takes note of the bytes on the disk without reading them in: the user chose to keep his own. */
    public void ignoreOutsideChange() {
        byte[] now = read();
        if (now != null) {
            onDisk = now;
        }
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return null;
        }
    }
}
