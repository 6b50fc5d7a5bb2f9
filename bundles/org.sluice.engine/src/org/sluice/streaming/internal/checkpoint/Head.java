package org.sluice.streaming.internal.checkpoint;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.source.SourceNode;
import org.sluice.streaming.internal.state.Stateful;
import org.sluice.streaming.report.CheckpointMisfit;

/**
 * What stands at the beginning of a checkpoint, a map: {@code app}, {@code time} of its batch, {@code zero} time, {@code interval}, whether times are {@code virtual}, {@code sources} by
 * node id with kind and position, {@code rates} by id of a source with what back-pressure has found (maybe missing), {@code states} by node id with kind, shape and the names of the types of their keys and values.
 */
record Head(Path directory, String app, long timeMillis, long zeroMillis, long intervalMillis, boolean virtualTime, Map<String, Position> sources, Map<String, List<Double>> rates,
        Map<String, Kept> states) {

    /** How far a source was read. */
    record Position(String kind, Object value) {
    }

    /** What a node kept. @param shape empty = nothing to be compared @param types of its entries */
    record Kept(String kind, String shape, EntryTypes types) {
    }

    static void save(Map<String, Object> head, List<PlanNode> nodes, Map<String, EntryTypes> types) {
        Map<String, Object> sources = new LinkedHashMap<>();
        Map<String, Object> rates = new LinkedHashMap<>();
        Map<String, Object> states = new LinkedHashMap<>();
        for (PlanNode node : nodes) {
            if (node instanceof SourceNode source) {
                Object position = source.source().position();
                if (position != null) {
                    sources.put(source.id(), Map.of("kind", source.kind(), "position", position));
                }
                if (!source.estimate().isEmpty()) {
                    rates.put(source.id(), source.estimate());
                }
            }
            if (node instanceof Stateful stateful) {
                EntryTypes of = types.getOrDefault(node.stateId(), new EntryTypes());
                states.put(node.stateId(), Map.of("kind", node.kind(), "shape", stateful.shape(), "keys", List.copyOf(of.keys()), "types", List.copyOf(of.values())));
            }
        }
        head.put("sources", sources);
        head.put("rates", rates);
        head.put("states", states);
    }

    /** @throws DamagedCheckpointException when it is no such map */
    static Head read(ValueCodec codec, byte[] bytes, Path directory) {
        try {
            Map<?, ?> map = (Map<?, ?>) codec.read(new ByteSource(bytes, 0, bytes.length));
            Map<String, Position> sources = new LinkedHashMap<>();
            ((Map<?, ?>) map.get("sources")).forEach((id, saved) -> sources.put(text(id),
                    new Position(text(((Map<?, ?>) saved).get("kind")), ((Map<?, ?>) saved).get("position"))));
            Map<String, List<Double>> rates = new LinkedHashMap<>();
            if (map.get("rates") instanceof Map<?, ?> saved) {
                saved.forEach((id, estimate) -> rates.put(text(id), ((List<?>) estimate).stream().map(Double.class::cast).toList()));
            }
            Map<String, Kept> states = new LinkedHashMap<>();
            ((Map<?, ?>) map.get("states")).forEach((id, saved) -> {
                Map<?, ?> of = (Map<?, ?>) saved;
                EntryTypes types = new EntryTypes();
                ((List<?>) of.get("types")).forEach(type -> types.values().add(text(type)));
                // older checkpoints do not tell the types of keys
                if (of.get("keys") instanceof List<?> keys) {
                    keys.forEach(type -> types.keys().add(text(type)));
                }
                states.put(text(id), new Kept(text(of.get("kind")), text(of.get("shape")), types));
            });
            Head head = new Head(directory, text(map.get("app")), (Long) map.get("time"), (Long) map.get("zero"), (Long) map.get("interval"), (Boolean) map.get("virtual"), sources, rates, states);
            if (head.intervalMillis <= 0) {
                throw new DamagedCheckpointException("its batch interval is " + head.intervalMillis);
            }
            return head;
        } catch (ClassCastException | NullPointerException e) {
            throw new DamagedCheckpointException("its beginning is not what a checkpoint begins with");
        }
    }

    private static String text(Object value) {
        return ByteSource.plain((String) value);
    }

    void restore(List<PlanNode> nodes) {
        nodes.forEach(this::restore);
        for (PlanNode node : nodes) {
            if (node instanceof SourceNode source && rates.containsKey(source.id())) {
                try {
                    source.restoreEstimate(rates.get(source.id()));
                } catch (IllegalArgumentException e) {
                    throw new DamagedCheckpointException("the rate of the source '" + source.id() + "' is none");
                }
            }
        }
    }

    private void restore(PlanNode node) {
        if (node instanceof SourceNode source && sources.containsKey(source.id())) {
            try {
                source.source().restore(source.id(), sources.get(source.id()).value());
            } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
                throw new DamagedCheckpointException("the position of the source '" + source.id() + "' is not what such a source keeps");
            }
        }
    }

    /** Adds what sources say about their positions, unless more is wrong with them. */
    void comparePositions(List<PlanNode> nodes, List<CheckpointMisfit> found) {
        for (PlanNode node : nodes) {
            if (found.stream().noneMatch(misfit -> misfit.nodeId().equals(node.id()))) {
                try {
                    restore(node);
                } catch (PipelineDefinitionException e) {
                    found.add(new CheckpointMisfit(e.code(), true, node.id(), e.getMessage()));
                }
            }
        }
    }
}
