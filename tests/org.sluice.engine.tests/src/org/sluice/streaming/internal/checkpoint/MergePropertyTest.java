package org.sluice.streaming.internal.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.property.Choices;
import org.sluice.streaming.property.Property;

/** Checkpoints laid over each other give what a map kept by hand holds, however they were merged meanwhile, order included. */
class MergePropertyTest {

    @TempDir
    Path dir;

    /** What happens: a change (key, value; a value below 0 deletes), a checkpoint, a merge, a checkpoint that is whole. */
    private record Step(Kind kind, int node, int key, int value) {
    }

    private enum Kind { CHANGE, CHECKPOINT, MERGE, WHOLE }

    private final ValueCodec codec = new ValueCodec(getClass().getClassLoader());
    private int directories;

    private static Step step(Choices choices) {
        Kind kind = choices.of(Kind.CHANGE, Kind.CHANGE, Kind.CHANGE, Kind.CHANGE, Kind.CHECKPOINT, Kind.MERGE, Kind.CHECKPOINT, Kind.WHOLE);
        return new Step(kind, choices.below(2), choices.below(12), choices.below(30) - 8);
    }

    @Test
    void shouldGiveWhatAMapHolds() {
        Property.holds(400, choices -> choices.list(80, () -> step(choices)), this::check);
    }

    private void check(List<Step> steps) throws Exception {
        CheckpointDirectory directory = CheckpointDirectory.of(dir.resolve("cp" + directories++).toString());
        directory.prepare();
        ChangeLog log = new ChangeLog(directory);
        History history = new History(1, 0);
        List<Map<String, Integer>> now = List.of(new LinkedHashMap<>(), new LinkedHashMap<>());
        List<List<Step>> since = List.of(new ArrayList<>(), new ArrayList<>());
        List<Map<String, Integer>> saved = List.of(new LinkedHashMap<>(), new LinkedHashMap<>());
        long sequence = 1;
        byte[] first = content(now, since, true);
        try (WholeFile file = new WholeFile(directory, sequence, 0)) {
            file.add(first, first.length);
            history.begin(file.finish(1, sequence, 0), List.of());
        }
        Compactor compactor = new Compactor(directory, "org.sluice-test-merge-1");
        for (Step step : steps) {
            switch (step.kind()) {
                case CHANGE -> {
                    since.get(step.node()).add(step);
                    if (step.value() < 0) {
                        now.get(step.node()).remove("k" + step.key());
                    } else {
                        now.get(step.node()).put("k" + step.key(), step.value());
                    }
                }
                case MERGE -> {
                    if (!history.changes().isEmpty()) {
                        log.roll();
                        history.merged(compactor.merge(history.whole(), history.changes()));
                        directory.prune(history.oldestNeeded(), sequence);
                    }
                }
                default -> {
                    byte[] content = content(now, since, step.kind() == Kind.WHOLE);
                    sequence++;
                    history.add(log.add(sequence, history.last().id(), sequence, sequence, content, content.length));
                    for (int n = 0; n < 2; n++) {
                        since.get(n).clear();
                        saved.get(n).clear();
                        saved.get(n).putAll(now.get(n));
                    }
                }
            }
        }
        log.close();
        compactor.close();

        Inventory.Chain chain = directory.inventory().newest();
        assertEquals(sequence, chain.newest().sequence());
        assertEquals(saved.toString(), read(chain).toString());
    }

    private byte[] content(List<Map<String, Integer>> now, List<List<Step>> since, boolean whole) {
        ByteSink sink = new ByteSink();
        int head = sink.beginPart();
        codec.write(Map.of(), sink, "head");
        sink.endPart(head);
        for (int n = 0; n < now.size(); n++) {
            sink.u1(1);
            sink.text("node" + n);
            sink.text("test");
            Changes changes = Changes.into(sink, codec, whole);
            changes.header().size(now.get(n).size());
            if (whole) {
                now.get(n).forEach((key, value) -> changes.put(key, value, 0));
            } else {
                for (Step step : since.get(n)) {
                    if (step.value() < 0) {
                        changes.delete("k" + step.key());
                    } else {
                        changes.put("k" + step.key(), step.value(), 0);
                    }
                }
            }
            changes.end();
        }
        sink.u1(Changes.END);
        return sink.toBytes();
    }

    private List<Map<String, Integer>> read(Inventory.Chain chain) throws Exception {
        List<Map<String, Integer>> all = new ArrayList<>();
        try (Merge merge = new Merge(chain.whole(), chain.changes())) {
            while (merge.nextSection()) {
                Map<String, Integer> map = new LinkedHashMap<>();
                long size = merge.header().size();
                while (merge.next()) {
                    map.put((String) codec.read(merge.key()), (Integer) codec.read(merge.value()));
                }
                assertEquals(size, map.size());
                all.add(map);
            }
        }
        return all;
    }
}
