package org.sluice.streaming.internal.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.source.RecordReader;

/**
 * Records of the files of a directory (or of all directories a pattern matches), each file once, in order of change time, then name. Hidden files (name begins with
 * {@code .} or {@code _}) are passed over everywhere, files in hidden directories too. Unlike Spark it does not forget files after a minute: old files are read
 * when {@code newFilesOnly} is off, and a file is known by its path as long as it is there (and for {@code spark.streaming.fileStream.minRememberDuration} after).
 */
public final class DirectorySource implements Source {

    private static final System.Logger LOG = System.getLogger(DirectorySource.class.getName());

    private final DirectoryPattern directory;
    private final Function<Path, Boolean> filter;
    private final RecordReader<?> reader;
    private final boolean newFilesOnly;
    private final boolean recursive;
    private TakenFiles taken;
    private long count;
    private String nodeId;
    private SourceRate rate;
    private long intervalMillis;
    private long owed;
    private long waiting = -1;
    private boolean restored;
    private long since;
    private boolean virtualTime;

    /** A file to be read. */
    private record Found(Path path, long changed) {
    }

    public DirectorySource(String directory, Function<Path, Boolean> filter, RecordReader<?> reader, boolean newFilesOnly, boolean recursive) {
        if (directory == null || directory.isBlank()) {
            throw new PipelineDefinitionException("SL-0303", "A directory source has no directory. Give it the name of one.");
        }
        if (filter == null || reader == null) {
            throw new PipelineDefinitionException("SL-0303", "The source of '" + directory + "' has no " + (filter == null ? "filter" : "reader")
                    + ". Give it one, for example " + (filter == null ? "path -> true." : "(file, records) -> Files.lines(file).forEach(records)."));
        }
        this.directory = new DirectoryPattern(directory);
        this.filter = filter;
        this.reader = reader;
        this.newFilesOnly = newFilesOnly;
        this.recursive = recursive;
    }

    /** Once, by the node that keeps it. */
    TakenFiles taken() {
        taken = new TakenFiles();
        return taken;
    }

    /** Lines of UTF-8 text. */
    public static RecordReader<String> lines() {
        return (file, lines) -> LineReader.read(file, 0, 0, true, lines);
    }

    /** Files whose name matches. @param glob null or blank = all */
    public static Function<Path, Boolean> named(String glob) {
        PathMatcher matcher = DirectoryPattern.matcher(glob == null || glob.isBlank() ? "*" : glob, glob);
        return path -> matcher.matches(path.getFileName());
    }

    @Override
    public void open(SourceContext context) {
        nodeId = context.nodeId();
        rate = context.rate();
        intervalMillis = context.intervalMillis();
        virtualTime = context.clock().virtual();
        taken.rememberFor(rememberMillis(context.conf(), intervalMillis));
        Path base = directory.base();
        if (!Files.isDirectory(base) || !Files.isReadable(base)) {
            throw new ConnectorException.Fatal(nodeId, "Source '" + nodeId + "' cannot read the directory '" + base + "': "
                    + (Files.isDirectory(base) ? "access is denied" : Files.exists(base) ? "it is no directory" : "there is no such directory")
                    + " (looked in '" + Path.of("").toAbsolutePath() + "'). Create it, or correct the path.", null);
        }
        if (newFilesOnly && !restored) {
            since = System.currentTimeMillis();
            if (virtualTime) {
                for (Found file : list(0)) {
                    take(file);
                }
            }
        }
    }

    /** Spark's: a minute at least, in whole intervals. */
    private static long rememberMillis(StreamingConf conf, long intervalMillis) {
        long least = conf.getTimeAsMs("spark.streaming.fileStream.minRememberDuration", conf.get("spark.streaming.minRememberDuration", "60s"));
        return (least + intervalMillis - 1) / intervalMillis * intervalMillis;
    }

    private void take(Found file) {
        taken.add(file.path().toString(), file.changed());
        count++;
    }

    @Override
    public Records next(BatchRun run) {
        long permits = rate.permits(intervalMillis);
        long left = permits == Long.MAX_VALUE ? permits : permits - owed;
        List<Records> all = new ArrayList<>();
        waiting = 0;
        for (Found file : list(run.time().milliseconds())) {
            if (!isDue(file, run)) {
                continue;
            }
            List<Object> records = left > 0 ? read(file.path(), run) : null;
            if (records == null) {
                waiting++;
                continue;
            }
            take(file);
            all.add(Records.of(records, run.partitions()));
            left -= permits == Long.MAX_VALUE ? 0 : records.size();
        }
        owed = Math.max(0, -left);
        return Records.concat(all);
    }

    /** Null = not at present. */
    private List<Object> read(Path file, BatchRun run) {
        List<Object> records = new ArrayList<>();
        try {
            reader.read(file, records::add);
            return records;
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, nodeId + ": cannot read " + file + " (" + e + "); trying again with the next batch");
            return null;
        } catch (BadFileException e) {
            throw new ConnectorException.Fatal(nodeId, "Source '" + nodeId + "' cannot read the file '" + file + "': " + e.getMessage()
                    + ". Correct the file or take it away, then start again.", e);
        } catch (Exception e) {
            throw new OperatorException(nodeId, run.time(), file, e);
        }
    }

    private boolean isDue(Found file, BatchRun run) {
        if (taken.contains(file.path().toString())) {
            return false;
        }
        if (newFilesOnly && !virtualTime && file.changed() < since) {
            return false;
        }
        return virtualTime || file.changed() <= run.time().milliseconds();
    }

    /** All files there are; those that have been missing for long are forgotten. */
    private List<Found> list(long timeMillis) {
        List<Found> found = new ArrayList<>();
        try {
            for (Path path : directory.directories()) {
                list(path, found);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, nodeId + ": cannot list " + directory + " (" + e + "); trying again with the next batch");
            return List.of();
        }
        taken.sweep(found.stream().map(file -> file.path().toString()).collect(Collectors.toSet()), timeMillis);
        found.sort(Comparator.comparingLong(Found::changed).thenComparing(file -> file.path().toString()));
        return found;
    }

    private void list(Path top, List<Found> found) throws IOException {
        try (Stream<Path> walk = Files.walk(top, recursive ? 64 : 1)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                if (!path.equals(top) && !hidden(top, path) && Files.isRegularFile(path) && accepted(path)) {
                    try {
                        found.add(new Found(path, Files.getLastModifiedTime(path).toMillis()));
                    } catch (NoSuchFileException e) {
                        LOG.log(System.Logger.Level.DEBUG, nodeId + ": " + path + " is gone again");
                    }
                }
            }
        }
    }

    private boolean accepted(Path path) {
        try {
            return filter.call(path);
        } catch (Exception e) {
            throw new ConnectorException.Fatal(nodeId, "The filter of source '" + nodeId + "' failed on the file '" + path + "': " + e + ".", e);
        }
    }

    private static boolean hidden(Path top, Path path) {
        for (Path name : top.relativize(path)) {
            if (DirectoryPattern.isHidden(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean limited() {
        return true;
    }

    /** Files. */
    @Override
    public long lag() {
        return waiting;
    }

    @Override
    public String offset() {
        return count + " files";
    }

    @Override
    public Object position() {
        return Map.of("since", since, "count", count);
    }

    @Override
    public void restore(String id, Object position) {
        Map<?, ?> map = (Map<?, ?>) position;
        since = (Long) map.get("since");
        if (map.get("taken") instanceof Map<?, ?> listed) {
            // As positions were before files were kept as changes.
            listed.forEach((path, changed) -> taken.add((String) path, (Long) changed));
            count = listed.size();
        } else {
            count = (Long) map.get("count");
        }
        restored = true;
    }
}
