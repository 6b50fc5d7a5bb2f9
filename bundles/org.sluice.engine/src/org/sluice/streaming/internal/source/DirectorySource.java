package org.sluice.streaming.internal.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;

/**
 * Lines of the files of a directory, each file once, in order of change time, then name. Hidden files (name begins with {@code .} or {@code _}) are passed over everywhere,
 * files in hidden directories too. Unlike Spark it does not forget files after a minute: old files are read when {@code newFilesOnly} is off,
 * and a file is known for good by path and change time.
 */
public final class DirectorySource implements Source {

    private static final System.Logger LOG = System.getLogger(DirectorySource.class.getName());

    private final Path directory;
    private final String glob;
    private final PathMatcher matcher;
    private final boolean newFilesOnly;
    private final boolean recursive;
    private final Map<String, Long> taken = new TreeMap<>();
    private String nodeId;
    private boolean restored;
    private long since;
    private boolean virtualTime;

    /** A file to be read. */
    private record Found(Path path, long changed) {
    }

    public DirectorySource(String directory, String glob, boolean newFilesOnly, boolean recursive) {
        if (directory == null || directory.isBlank()) {
            throw new PipelineDefinitionException("SL-0303", "A text directory source has no directory. Give it the name of one.");
        }
        this.directory = Path.of(directory);
        this.glob = glob == null || glob.isBlank() ? "*" : glob;
        try {
            this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + this.glob);
        } catch (PatternSyntaxException e) {
            throw new PipelineDefinitionException("SL-0303", "'" + glob + "' is no file name pattern: " + e.getDescription() + ". Use for example *.txt.");
        }
        this.newFilesOnly = newFilesOnly;
        this.recursive = recursive;
    }

    @Override
    public void open(SourceContext context) {
        nodeId = context.nodeId();
        virtualTime = context.clock().virtual();
        if (!Files.isDirectory(directory) || !Files.isReadable(directory)) {
            throw new ConnectorException.Fatal(nodeId, "Source '" + nodeId + "' cannot read the directory '" + directory + "': "
                    + (Files.isDirectory(directory) ? "access is denied" : Files.exists(directory) ? "it is no directory" : "there is no such directory")
                    + " (looked in '" + Path.of("").toAbsolutePath() + "'). Create it, or correct the path.", null);
        }
        if (newFilesOnly && !restored) {
            since = System.currentTimeMillis();
            if (virtualTime) {
                for (Found file : list()) {
                    taken.put(file.path().toString(), file.changed());
                }
            }
        }
    }

    @Override
    public Records next(BatchRun run) {
        List<Records> all = new ArrayList<>();
        for (Found file : list()) {
            if (!isDue(file, run)) {
                continue;
            }
            List<Object> lines = new ArrayList<>();
            try {
                LineReader.read(file.path(), 0, 0, true, lines);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, nodeId + ": cannot read " + file.path() + " (" + e + "); trying again with the next batch");
                continue;
            }
            taken.put(file.path().toString(), file.changed());
            all.add(Records.of(lines, run.partitions()));
        }
        return Records.concat(all);
    }

    private boolean isDue(Found file, BatchRun run) {
        if (taken.containsKey(file.path().toString())) {
            return false;
        }
        if (newFilesOnly && !virtualTime && file.changed() < since) {
            return false;
        }
        return virtualTime || file.changed() <= run.time().milliseconds();
    }

    private List<Found> list() {
        List<Found> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(directory, recursive ? 64 : 1)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                if (!hidden(path) && matcher.matches(path.getFileName()) && Files.isRegularFile(path)) {
                    found.add(new Found(path, Files.getLastModifiedTime(path).toMillis()));
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, nodeId + ": cannot list " + directory + " (" + e + "); trying again with the next batch");
            return List.of();
        }
        found.sort(Comparator.comparingLong(Found::changed).thenComparing(file -> file.path().toString()));
        return found;
    }

    private boolean hidden(Path path) {
        for (Path name : directory.relativize(path)) {
            String text = name.toString();
            if (text.startsWith(".") || text.startsWith("_")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String offset() {
        return taken.size() + " files";
    }

    @Override
    public Object position() {
        return Map.of("since", since, "taken", new TreeMap<>(taken));
    }

    @Override
    public void restore(String id, Object position) {
        Map<?, ?> map = (Map<?, ?>) position;
        since = (Long) map.get("since");
        ((Map<?, ?>) map.get("taken")).forEach((path, changed) -> taken.put((String) path, (Long) changed));
        restored = true;
    }
}
