package org.sluice.testkit.golden;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.Duration;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.NodeInfo;
import org.sluice.streaming.Parameters;
import org.sluice.streaming.ScriptedSource;
import org.sluice.streaming.StateView;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.report.BatchFailure;
import org.sluice.streaming.report.BatchReport;

/**
 * Runs a pipeline against a {@link GoldenTest}: sources are replaced by the batches of the test, sinks write nothing, no
 * checkpoint is kept, and batch k (from 1) has time k × interval.
 *
 * <p>A source the test has no input for stays silent, except generated data, which is the same in every run anyway.
 */
public final class GoldenRunner {

    /** Kinds of the sources that bring the same records in every run. */
    private static final String BINARY = "binaryRecordsStream";
    private static final Set<String> REPEATABLE = Set.of("generatedStream", "queueStream");

    private final GoldenTest test;
    private final BatchComparison comparison;
    private final InputValues values;
    private final Map<String, String> inputTypes;
    private final Map<String, List<?>> records = new HashMap<>();

    private GoldenRunner(GoldenTest test, List<Class<?>> recordTypes, Map<String, String> inputTypes) {
        this.test = test;
        this.inputTypes = inputTypes;
        values = new InputValues(recordTypes);
        comparison = new BatchComparison(test.ordered(), test.tolerance());
    }

    /** The program under test; {@code define} of every generated program has this shape. */
    @FunctionalInterface
    public interface Program {

        /** Declares the graph in a context that is not started. */
        void define(StreamingContext context, Parameters parameters) throws Exception;
    }

    /**
     * Runs the test.
     *
     * @param interval   batch interval of the pipeline
     * @param parameters the parameters the pipeline has, with their defaults; without a default the value is {@code ""}
     * @param program    the pipeline
     * @throws GoldenTestException when the test does not fit the pipeline: unknown nodes or parameters
     */
    public static GoldenResult run(GoldenTest test, Duration interval, Map<String, String> parameters, Program program)
            throws GoldenTestException {
        return run(test, interval, parameters, program, List.of());
    }

    /** As {@link #run(GoldenTest, Duration, Map, Program)}. @param recordTypes Java records that objects in the input may become, by the names of their components */
    public static GoldenResult run(GoldenTest test, Duration interval, Map<String, String> parameters, Program program, List<Class<?>> recordTypes)
            throws GoldenTestException {
        return run(test, interval, parameters, program, recordTypes, Map.of());
    }

    /** As {@link #run(GoldenTest, Duration, Map, Program, List)}. @param inputTypes Java types of the records of sources, by their ids, where they are known */
    public static GoldenResult run(GoldenTest test, Duration interval, Map<String, String> parameters, Program program, List<Class<?>> recordTypes,
            Map<String, String> inputTypes) throws GoldenTestException {
        return new GoldenRunner(test, recordTypes, inputTypes).run(interval, parameters, program);
    }

    private GoldenResult run(Duration interval, Map<String, String> defaults, Program program) throws GoldenTestException {
        Map<String, String> values = parameters(defaults);
        StreamingConf conf = new StreamingConf().setAppName("golden-test").clock(Clocks.manual(0))
                .out(new PrintStream(PrintStream.nullOutputStream()));
        try (StreamingContext context = new StreamingContext(conf, interval)) {
            program.define(context, Parameters.of(values));
            prepare(context);
            return steps(context);
        } catch (GoldenTestException e) {
            throw e;
        } catch (EngineException e) {
            return failed(0, List.of(), "the pipeline does not start: " + oneLine(e.getMessage()));
        } catch (Exception e) {
            return failed(0, List.of(), "the pipeline does not start: " + oneLine(e.toString()));
        }
    }

    private Map<String, String> parameters(Map<String, String> defaults) throws GoldenTestException {
        Map<String, String> values = new LinkedHashMap<>(defaults);
        for (Map.Entry<String, String> given : test.parameters().entrySet()) {
            if (!defaults.containsKey(given.getKey())) {
                throw problem("parameters", given.getKey(), "the pipeline has no parameter '" + given.getKey() + "'; it has "
                        + (defaults.isEmpty() ? "none" : String.join(", ", defaults.keySet())));
            }
            values.put(given.getKey(), given.getValue());
        }
        return values;
    }

    private void prepare(StreamingContext context) throws GoldenTestException {
        context.checkpoint(null);
        context.safe(true);
        Map<String, NodeInfo> nodes = new LinkedHashMap<>();
        context.nodes().forEach(node -> nodes.put(node.id(), node));
        requireNodes("inputs", test.inputs().keySet(), nodes);
        requireNodes("expect", test.expect().keySet(), nodes);
        requireNodes("state", test.state().keySet(), nodes);
        requireNodes("errors", test.errors().keySet(), nodes);
        for (NodeInfo node : nodes.values()) {
            if (node.inputs().isEmpty()) {
                script(context, node);
            } else if (test.inputs().containsKey(node.id())) {
                throw problem("inputs", node.id(), "node '" + node.id() + "' is no source and cannot be given input");
            }
        }
        for (String id : test.expect().keySet()) {
            context.tap(id, (time, list) -> records.put(id, list));
        }
    }

    private void script(StreamingContext context, NodeInfo source) {
        List<List<Object>> batches = test.inputs().get(source.id());
        if (batches != null) {
            String type = inputTypes.getOrDefault(source.id(), "");
            context.overrideSource(source.id(), ScriptedSource.of(batches.stream()
                    .map(batch -> source.kind().equals(BINARY) ? values.bytes(batch) : values.batch(batch, type)).toList()));
        } else if (!REPEATABLE.contains(source.kind())) {
            context.overrideSource(source.id(), ScriptedSource.of(List.of()));
        }
    }

    private void requireNodes(String section, Set<String> ids, Map<String, NodeInfo> nodes) throws GoldenTestException {
        for (String id : ids) {
            if (!nodes.containsKey(id)) {
                throw problem(section, id, "the pipeline has no node '" + id + "'; it has "
                        + String.join(", ", new LinkedHashSet<>(nodes.keySet())));
            }
        }
    }

    private GoldenResult steps(StreamingContext context) throws GoldenTestException {
        List<GoldenDifference> differences = new ArrayList<>();
        Stepper stepper = context.startStepped();
        Map<String, StateView> states = states(context);
        for (int batch = 1; batch <= test.batches(); batch++) {
            records.clear();
            BatchReport report = stepper.step();
            if (report.failure().isPresent()) {
                boolean wanted = test.fails().map(fails -> ExpectedFailures.fits(fails, report.number(), report.failure().get())).orElse(false);
                return wanted ? new GoldenResult(batch, differences, Optional.empty()) : failed(batch, differences, describe(batch, report.failure().get())
                        + test.fails().map(fails -> "; expected was " + ExpectedFailures.describe(fails)).orElse(""));
            }
            compare(batch, report, differences, states);
        }
        if (test.fails().isPresent()) {
            return failed(test.batches(), differences, "the run did not fail; expected was " + ExpectedFailures.describe(test.fails().get()));
        }
        return new GoldenResult(test.batches(), differences, Optional.empty());
    }

    private Map<String, StateView> states(StreamingContext context) throws GoldenTestException {
        Map<String, StateView> states = new HashMap<>();
        for (String id : test.state().keySet()) {
            try {
                states.put(id, context.state(id));
            } catch (EngineException e) {
                throw problem("state", id, "node '" + id + "' keeps no state; remove it from \"state\"");
            }
        }
        return states;
    }

    private void compare(int batch, BatchReport report, List<GoldenDifference> differences, Map<String, StateView> states) {
        long timeMillis = report.time().milliseconds();
        test.errors().forEach((id, batches) -> {
            if (batch <= batches.size() && batches.get(batch - 1) >= 0) {
                comparison.errors(batch, timeMillis, id, batches.get(batch - 1), report.nodes().get(id).errors()).ifPresent(differences::add);
            }
        });
        test.expect().forEach((id, batches) -> {
            if (batch <= batches.size() && batches.get(batch - 1) != null) {
                List<Object> actual = new ArrayList<>();
                records.getOrDefault(id, List.of()).forEach(value -> actual.add(PlainValues.of(value)));
                comparison.records(batch, timeMillis, id, batches.get(batch - 1), actual).ifPresent(differences::add);
            }
        });
        test.state().forEach((id, batches) -> {
            if (batch <= batches.size() && batches.get(batch - 1) != null) {
                Map<String, Object> actual = new LinkedHashMap<>();
                states.get(id).entries("", Integer.MAX_VALUE)
                        .forEach(entry -> actual.put(PlainValues.key(entry.key()), PlainValues.of(entry.value())));
                comparison.state(batch, timeMillis, id, batches.get(batch - 1), actual).ifPresent(differences::add);
            }
        });
    }

    private static GoldenResult failed(int batches, List<GoldenDifference> differences, String why) {
        return new GoldenResult(batches, differences, Optional.of(why));
    }

    private static String describe(int batch, BatchFailure failure) {
        return "batch " + batch + ", node " + failure.nodeId() + " failed"
                + (failure.record() == null || failure.record().isEmpty() ? "" : " on record '" + failure.record() + "'") + ": "
                + oneLine(failure.exception() + (failure.message() == null ? "" : ": " + failure.message()));
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private GoldenTestException problem(String section, String name, String message) {
        return new GoldenTestException(test.file(), test.line(section, name), message);
    }
}
