package org.sluice.streaming.internal.checkpoint;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.streaming.ConnectorException;

/** The checkpoints found in a directory, and how they build on each other. */
final class Inventory {

    /** Numbers further above the last checkpoint than this are not ours: runs do not write so many. */
    private static final long ROOM = 1_000_000_000;

    private final Path directory;
    private final List<CheckpointDirectory.Entry> entries;
    private final long newestMillis;
    private final List<Frame> frames = new ArrayList<>();
    private final Map<Long, Frame> wholes = new HashMap<>();
    private final Map<Long, Frame> changes = new HashMap<>();
    private final Map<Path, String> problems = new LinkedHashMap<>();
    private final Set<Frame> good = new HashSet<>();
    private final Map<Frame, String> bad = new HashMap<>();

    /** A whole checkpoint and the changes after it, in order. */
    record Chain(Frame whole, List<Frame> changes) {

        Frame newest() {
            return changes.isEmpty() ? whole : changes.get(changes.size() - 1);
        }
    }

    private Inventory(Path directory, List<CheckpointDirectory.Entry> entries, long newestMillis) {
        this.directory = directory;
        this.entries = entries;
        this.newestMillis = newestMillis;
    }

    /** @param newestMillis checkpoints of later batches are not used */
    static Inventory of(Path directory, List<CheckpointDirectory.Entry> entries, long newestMillis) {
        Inventory inventory = new Inventory(directory, entries, newestMillis);
        entries.forEach(inventory::look);
        inventory.frames.sort((a, b) -> Long.compare(a.sequence(), b.sequence()));
        return inventory;
    }

    private void look(CheckpointDirectory.Entry entry) {
        try (FileChannel channel = FileChannel.open(entry.path(), StandardOpenOption.READ)) {
            long size = channel.size();
            long offset = 0;
            do {
                Frame frame = Frame.read(channel, entry.path(), offset);
                check(entry, frame, size);
                frames.add(frame);
                (frame.whole() ? wholes : changes).putIfAbsent(frame.id(), frame);
                offset = frame.end();
            } while (offset < size);
        } catch (DamagedCheckpointException | IOException e) {
            problems.put(entry.path(), e.getMessage());
        }
    }

    private static void check(CheckpointDirectory.Entry entry, Frame frame, long size) {
        if (frame.offset() == 0 && frame.sequence() != entry.sequence()) {
            throw new DamagedCheckpointException("it was written as number " + frame.sequence() + ", not " + entry.sequence());
        }
        if (frame.whole() != entry.full() || frame.whole() && frame.end() != size) {
            throw new DamagedCheckpointException("its content does not fit its name");
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The number after which a run may count. */
    long lastSequence() {
        long most = (frames.isEmpty() ? 0 : frames.get(frames.size() - 1).sequence()) + ROOM;
        long named = entries.stream().mapToLong(CheckpointDirectory.Entry::sequence).filter(number -> number <= most).max().orElse(0);
        return Math.max(named, most - ROOM);
    }

    /**
     * The newest checkpoint that is whole, with all it builds on. Damaged ones are passed over with a warning.
     *
     * @return null when there is none at all, and any would do
     * @throws ConnectorException when none can be used
     */
    Chain newest() {
        if (entries.isEmpty() && newestMillis == Long.MAX_VALUE) {
            return null;
        }
        if (entries.isEmpty()) {
            throw new ConnectorException.Fatal("", "There is no checkpoint in '" + directory + "'. Choose another directory, or begin anew.", null);
        }
        String firstProblem = null;
        for (int i = frames.size() - 1; i >= 0; i--) {
            Frame frame = frames.get(i);
            if (frame.timeMillis() > newestMillis) {
                continue;
            }
            try {
                Chain chain = chain(frame);
                tell(firstProblem, chain);
                return chain;
            } catch (DamagedCheckpointException e) {
                firstProblem = firstProblem == null ? "'" + frame.path() + "' cannot be used: " + e.getMessage() : firstProblem;
            }
        }
        if (firstProblem == null && !frames.isEmpty()) {
            throw new ConnectorException.Fatal("", "There is no checkpoint of batch " + newestMillis + " or before in '" + directory + "'; the oldest is of batch "
                    + frames.stream().mapToLong(Frame::timeMillis).min().orElseThrow() + ".", null);
        }
        if (firstProblem == null) {
            Path newest = entries.get(entries.size() - 1).path();
            firstProblem = "'" + newest + "' cannot be used: " + problems.get(newest);
        }
        throw new ConnectorException.Fatal("", "No checkpoint in '" + directory + "' can be used; the newest: " + firstProblem + ". Begin with a new checkpoint directory.", null);
    }

    private void tell(String problem, Chain chain) {
        if (problem != null) {
            CheckpointDirectory.LOG.log(System.Logger.Level.WARNING, "Checkpoint " + problem + "; using that of batch " + chain.newest().timeMillis());
        }
        problems.forEach((path, what) -> CheckpointDirectory.LOG.log(System.Logger.Level.INFO, "In '" + path + "' something is passed over: " + what
                + " (so it is when a run was killed while it wrote)"));
    }

    private Chain chain(Frame last) {
        Deque<Frame> path = new ArrayDeque<>();
        Frame at = last;
        while (true) {
            Frame whole = wholes.get(at.id());
            if (whole != null && isGood(whole)) {
                return new Chain(whole, List.copyOf(path));
            }
            Frame change = changes.get(at.id());
            if (change == null) {
                throw new DamagedCheckpointException(bad.getOrDefault(at, "the checkpoint before it is missing"));
            }
            if (!isGood(change)) {
                throw new DamagedCheckpointException(bad.get(change));
            }
            path.addFirst(change);
            Frame before = changes.getOrDefault(change.previous(), wholes.get(change.previous()));
            if (before == null || before.sequence() >= change.sequence()) {
                throw new DamagedCheckpointException("the checkpoint before it is missing or of another run");
            }
            at = before;
        }
    }

    private boolean isGood(Frame frame) {
        if (good.contains(frame)) {
            return true;
        }
        if (!bad.containsKey(frame)) {
            try {
                frame.check();
                good.add(frame);
                return true;
            } catch (DamagedCheckpointException | IOException e) {
                bad.put(frame, e.getMessage());
            }
        }
        return false;
    }
}
