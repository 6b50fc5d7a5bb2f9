package org.sluice.streaming.internal.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.Saved;
import org.sluice.streaming.internal.checkpoint.ValueCodec;

/**
 * Which files of a directory have been read, by path. A file is remembered as long as it is there, and for a while after that; so there are as many as a listing shows, not as many as there
 * ever were. One that comes under the same path later is a new one, as in Spark. Checkpoints hold what has changed.
 */
final class TakenFiles {

    private long rememberMillis;
    /** Change time of each. */
    private final Map<String, Long> files = new HashMap<>();
    /** Batch time from which on it was missing. */
    private final Map<String, Long> missing = new HashMap<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> forgotten = new ArrayList<>();
    private boolean tracking;

    /** How long a file that is gone is remembered. */
    void rememberFor(long millis) {
        rememberMillis = millis;
    }

    boolean contains(String path) {
        return files.containsKey(path);
    }

    void add(String path, long changed) {
        if (files.put(path, changed) == null && tracking) {
            added.add(path);
        }
    }

    int size() {
        return files.size();
    }

    /**
     * Forgets what has been missing for long enough. A listing that shows nothing says nothing: what a directory was mounted on looks like that.
     *
     * @param listed all files there are
     */
    void sweep(Set<String> listed, long timeMillis) {
        if (listed.isEmpty()) {
            return;
        }
        missing.keySet().removeIf(listed::contains);
        if (listed.size() >= files.size() && listed.containsAll(files.keySet())) {
            return;
        }
        for (Iterator<String> all = files.keySet().iterator(); all.hasNext();) {
            String path = all.next();
            if (!listed.contains(path) && timeMillis - missing.computeIfAbsent(path, p -> timeMillis) >= rememberMillis) {
                missing.remove(path);
                // A filter may refuse today what it took yesterday.
                if (!Files.exists(Path.of(path))) {
                    all.remove();
                    if (tracking) {
                        forgotten.add(path);
                    }
                }
            }
        }
    }

    // checkpoints

    void track(boolean on) {
        tracking = on;
        added.clear();
        forgotten.clear();
    }

    void save(Changes to, boolean all) {
        if (!all) {
            new HashSet<>(forgotten).forEach(to::delete);
        }
        for (String path : all ? files.keySet() : new HashSet<>(added)) {
            Long changed = files.get(path);
            if (changed != null) {
                to.put(path, changed, 0);
            }
        }
        added.clear();
        forgotten.clear();
    }

    void restore(Saved from, ValueCodec codec) {
        while (from.next()) {
            files.put((String) codec.read(from.key()), (Long) codec.read(from.value()));
        }
    }
}
