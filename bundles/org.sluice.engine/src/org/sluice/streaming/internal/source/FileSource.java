package org.sluice.streaming.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;

/** The lines of one file from its start, and what is appended. A file that has become shorter is read from its start again. */
public final class FileSource implements Source {

    private final Path file;
    private final long linesPerBatch;
    private final boolean follow;
    private String nodeId;
    private long position;
    private boolean atEnd;
    private SourceRate rate;
    private long intervalMillis;

    public FileSource(String file, long linesPerBatch, boolean follow) {
        if (file == null || file.isBlank()) {
            throw new PipelineDefinitionException("SL-0303", "A text file source has no file. Give it the name of one.");
        }
        if (linesPerBatch < 0) {
            throw new PipelineDefinitionException("SL-0304", "A text file source is to read " + linesPerBatch + " lines a batch. Give it 1 or more, or 0 for all there are.");
        }
        this.file = Path.of(file);
        this.linesPerBatch = linesPerBatch;
        this.follow = follow;
    }

    @Override
    public void open(SourceContext context) {
        nodeId = context.nodeId();
        rate = context.rate();
        intervalMillis = context.intervalMillis();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ConnectorException.Fatal(nodeId, "Source '" + nodeId + "' cannot read the file '" + file + "': "
                    + (Files.isDirectory(file) ? "it is a directory" : Files.exists(file) ? "access is denied" : "there is no such file")
                    + " (looked in '" + Path.of("").toAbsolutePath() + "'). Correct the path.", null);
        }
    }

    @Override
    public Records next(BatchRun run) {
        if (atEnd && !follow) {
            return Records.EMPTY;
        }
        long permits = rate.permits(intervalMillis);
        if (permits == 0) {
            return Records.EMPTY;
        }
        long limit = linesPerBatch > 0 ? Math.min(linesPerBatch, permits) : permits == Long.MAX_VALUE ? 0 : permits;
        List<Object> lines = new ArrayList<>();
        try {
            long size = Files.size(file);
            if (size < position) {
                position = 0;
            }
            if (size > position) {
                position = LineReader.read(file, position, limit, !follow, lines::add);
            }
            atEnd = position >= size;
        } catch (IOException e) {
            throw new ConnectorException.Retryable(nodeId, "Source '" + nodeId + "' cannot read the file '" + file + "': " + e + ". Check that the file is still there.", e);
        }
        return Records.of(lines, run.partitions());
    }

    @Override
    public boolean limited() {
        return true;
    }

    @Override
    public long lag() {
        try {
            return Math.max(0, Files.size(file) - position);
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public String offset() {
        return "byte " + position;
    }

    @Override
    public Object position() {
        return Map.of("file", file.toString(), "byte", position);
    }

    @Override
    public void restore(String id, Object saved) {
        Map<?, ?> map = (Map<?, ?>) saved;
        String other = (String) map.get("file");
        if (!file.toString().equals(other) && !file.toAbsolutePath().normalize().equals(Path.of(other).toAbsolutePath().normalize())) {
            throw new PipelineDefinitionException("SL-0332", "The checkpoint holds how far the source '" + id + "' has read the file '" + other + "', but in this program it reads '" + file
                    + "'. Change the file back, or begin with a new checkpoint directory.");
        }
        position = (Long) map.get("byte");
    }
}
