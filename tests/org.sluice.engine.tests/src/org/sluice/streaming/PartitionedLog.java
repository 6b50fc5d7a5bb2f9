package org.sluice.streaming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.streaming.source.PartitionLimits;
import org.sluice.streaming.source.ReplayableSource;

/** A log with partitions, as of Kafka, in memory: outlives the runs that read it, and keeps the position they commit. */
final class PartitionedLog {

    final Map<String, List<String>> partitions = new TreeMap<>();
    final List<Object> committed = new ArrayList<>();
    final List<String> calls = new ArrayList<>();
    Exception commitFails;

    void append(String partition, String... records) {
        partitions.computeIfAbsent(partition, name -> new ArrayList<>()).addAll(List.of(records));
    }

    /** A reader with at most so many records a second of each partition, 0 = no limit. */
    ReplayableSource<String> reader(long maxRatePerPartition) {
        return new Reader(maxRatePerPartition);
    }

    private final class Reader implements ReplayableSource<String> {

        private final long maxRatePerPartition;
        private final Map<String, Long> offsets = new TreeMap<>();
        private PartitionLimits<String> limits;

        Reader(long maxRatePerPartition) {
            this.maxRatePerPartition = maxRatePerPartition;
        }

        @Override
        public void open(Opening opening, Object position) {
            calls.add("open " + opening.nodeId() + " " + position);
            limits = new PartitionLimits<>(opening.interval(), partition -> maxRatePerPartition);
            if (position != null) {
                ((Map<?, ?>) position).forEach((partition, offset) -> offsets.put((String) partition, (Long) offset));
            }
        }

        private Map<String, Long> lags() {
            Map<String, Long> lags = new TreeMap<>();
            partitions.forEach((partition, records) -> lags.put(partition, records.size() - offsets.getOrDefault(partition, 0L)));
            return lags;
        }

        @Override
        public Slice<String> next(Time batchTime, long limit) {
            List<String> records = new ArrayList<>();
            limits.share(limit, lags()).forEach((partition, n) -> {
                int from = offsets.getOrDefault(partition, 0L).intValue();
                records.addAll(partitions.get(partition).subList(from, from + n.intValue()));
                offsets.put(partition, from + n);
            });
            return new Slice<>(records, Map.copyOf(offsets));
        }

        @Override
        public long lag() {
            return lags().values().stream().mapToLong(Long::longValue).sum();
        }

        @Override
        public void commit(Object position) throws Exception {
            if (commitFails != null) {
                throw commitFails;
            }
            committed.add(position);
        }

        @Override
        public void close() {
            calls.add("close");
        }
    }
}
