package org.sluice.streaming.internal.state;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.spi.StateStore;
import org.sluice.streaming.spi.StateStoreProvider;

/** The states of a run on disk, in a directory of their own that is there while the run is. */
public final class DiskStates implements StateTables, Closeable {

    private final Path directory;
    private final ClassLoader classes;
    private final StateStore store;
    private int made;

    private DiskStates(Path directory, ClassLoader classes, StateStore store) {
        this.directory = directory;
        this.classes = classes;
        this.store = store;
    }

    /**
     * What the setting {@code sluice.state.store} asks for, unless that is memory.
     *
     * @throws PipelineDefinitionException SL-0308 when the setting is neither {@code memory} nor {@code disk}, SL-0315 when there is no store on the class path
     */
    public static DiskStates of(StreamingConf conf, String app, ClassLoader classes) {
        String kind = conf.get("sluice.state.store", "").trim();
        if (!kind.equals("disk")) {
            throw new PipelineDefinitionException("SL-0308", "The setting 'sluice.state.store' is '" + kind + "'. Use memory or disk.");
        }
        StateStoreProvider provider = ServiceLoader.load(StateStoreProvider.class, classes).findFirst()
                .or(() -> ServiceLoader.load(StateStoreProvider.class, DiskStates.class.getClassLoader()).findFirst())
                .orElseThrow(() -> new PipelineDefinitionException("SL-0315", "States are to be on disk (sluice.state.store=disk), but no store is on the class path. "
                        + "Add org.sluice.state.mvstore and com.h2database.mvstore, or use sluice.state.store=memory."));
        Path parent = Path.of(conf.get("sluice.state.directory", System.getProperty("java.io.tmpdir")));
        long cache = Math.min(Integer.MAX_VALUE, Math.max(1, conf.getLong("sluice.state.cacheMegabytes", Math.max(4, Runtime.getRuntime().maxMemory() >> 23))));
        try {
            Files.createDirectories(parent);
            Path directory = Files.createTempDirectory(parent, "sluice-" + app + "-state-");
            return new DiskStates(directory, classes, provider.open(directory, (int) cache));
        } catch (IOException e) {
            throw new ConnectorException.Fatal("", "States cannot be kept in '" + parent + "': " + e + ". Set sluice.state.directory to a directory that can be written.", e);
        }
    }

    /** With a codec of its own: partitions are worked on at the same time. */
    @Override
    public StateTable make() {
        return new DiskTable(store, new ValueCodec(classes), "table-" + ++made);
    }

    @Override
    public void close() {
        store.close();
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new ConnectorException.Retryable("", "The states in '" + directory + "' cannot be cleared away: " + e + ". Delete the directory.", e);
        }
    }
}
