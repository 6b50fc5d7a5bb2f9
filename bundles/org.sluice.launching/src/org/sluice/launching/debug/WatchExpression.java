package org.sluice.launching.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.NodeFrame;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.StateEntryFrame;
import org.sluice.telemetry.debug.EdgeFrame;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.RecordCondition;
import org.sluice.telemetry.debug.StatePage;
import org.sluice.telemetry.debug.StateQuestion;

/**
 * What somebody watches of a held run:
 *
 * <ul>
 * <li>{@code state(NODE)} what a node keeps, {@code state(NODE, KEY)} the value of one key (as text), {@code keys(NODE)} how many keys
 * <li>{@code count(NODE)} records that left a node, {@code count(EDGE)} records that went over an edge in the batch that is shown
 * <li>{@code records(EDGE)} those records; {@code records(EDGE, word -> word.length() > 9)} and {@code count(EDGE, …)} only those like the Java condition
 * <li>{@code NAME} or <code>${NAME}</code> the value of a parameter of the run
 * </ul>
 *
 * Nodes and edges are named by their ids.
 */
final class WatchExpression {

    private static final int MOST = 100;
    private static final int PAGE = 1000;
    private static final String FORMS = "state(NODE), state(NODE, KEY), keys(NODE), count(NODE or EDGE), records(EDGE), records(EDGE, CONDITION), or the name of a parameter";
    private static final Pattern CALL = Pattern.compile("\\s*(state|keys|count|records)\\s*\\(\\s*([^,()\\s]+)\\s*(?:,(.*))?\\)\\s*", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\s*(?:\\$\\{([^}]+)\\}|([\\p{L}_][\\p{L}\\p{N}_.-]*))\\s*");

    private final PipelineDebugTarget target;

    WatchExpression(PipelineDebugTarget target) {
        this.target = target;
    }

    /** @throws CoreException one line that says what is wrong with it, or why the run does not answer */
    IValue value(String text) throws CoreException {
        Matcher call = CALL.matcher(text);
        if (call.matches()) {
            String place = call.group(2);
            String more = call.group(3) == null ? "" : call.group(3).strip();
            return switch (call.group(1)) {
                case "state" -> more.isEmpty() ? state(place) : value(entry(place, unquoted(more)));
                case "keys" -> value(new JsonPrimitive(page(place, "", "", 1).keys()));
                case "count" -> value(new JsonPrimitive(more.isEmpty() && edge(place).isEmpty() ? out(place) : frame(place, more, 1).matching()));
                default -> records(place, more);
            };
        }
        Matcher parameter = PARAMETER.matcher(text);
        if (parameter.matches()) {
            String name = parameter.group(1) != null ? parameter.group(1) : parameter.group(2);
            Map<String, String> parameters = target.run().progress().run().map(RunFrame::parameters).orElse(Map.of());
            if (parameters.containsKey(name)) {
                return value(new JsonPrimitive(parameters.get(name)));
            }
            throw problem("There is no parameter '" + name + "'" + among(parameters.keySet().stream()) + ".");
        }
        throw problem("'" + text.strip() + "' cannot be watched. Write " + FORMS + ".");
    }

    private IValue value(JsonElement element) {
        return new JsonValue(target, element, null);
    }

    private static String unquoted(String key) {
        return key.length() > 1 && key.startsWith("\"") && key.endsWith("\"") ? key.substring(1, key.length() - 1) : key;
    }

    private PipelineDescription program() {
        return target.run().description();
    }

    private Optional<EdgeDescription> edge(String id) {
        return program().edge(id);
    }

    private void requireNode(String id) throws DebugException {
        if (program().node(id).isEmpty()) {
            throw problem("There is no node '" + id + "'" + among(program().nodes().stream().map(NodeDescription::id)) + ".");
        }
    }

    private long out(String node) throws DebugException {
        requireNode(node);
        NodeFrame numbers = target.control().shown().map(BatchFrame::nodes).map(nodes -> nodes.get(node)).orElse(null);
        if (numbers == null) {
            throw problem("The numbers of '" + node + "' are there when the batch is over.");
        }
        return numbers.out();
    }

    private StatePage page(String node, String prefix, String cursor, int limit) throws DebugException {
        requireNode(node);
        return target.await(target.client().state(new StateQuestion(node, 0, prefix, cursor, limit)));
    }

    private IValue state(String node) throws DebugException {
        StatePage page = page(node, "", "", MOST);
        JsonObject entries = new JsonObject();
        page.entries().forEach(entry -> entries.add(JsonValue.text(entry.key()), entry.value()));
        return new JsonValue(target, entries, page.keys() + " keys" + (page.cursor().isEmpty() ? "" : ", the first " + page.entries().size()));
    }

    private JsonElement entry(String node, String key) throws DebugException {
        String cursor = "";
        do {
            StatePage page = page(node, key, cursor, PAGE);
            for (StateEntryFrame entry : page.entries()) {
                if (JsonValue.text(entry.key()).equals(key)) {
                    return entry.value();
                }
            }
            cursor = page.cursor();
        } while (!cursor.isEmpty());
        throw problem("'" + node + "' keeps no key '" + key + "' after this batch.");
    }

    private EdgeFrame frame(String edge, String condition, int limit) throws CoreException {
        if (edge(edge).isEmpty()) {
            throw problem("There is no edge '" + edge + "'" + among(program().edges().stream().map(EdgeDescription::id)) + ".");
        }
        RecordCondition like = condition.isEmpty() ? RecordCondition.ANY : new RecordCondition(target.conditions().compile(edge, condition), condition, "", "");
        return target.await(target.client().edge(new EdgeQuestion(edge, 0, limit, Optional.empty(), like)));
    }

    private IValue records(String edge, String condition) throws CoreException {
        EdgeFrame frame = frame(edge, condition, MOST);
        JsonArray records = new JsonArray();
        frame.records().forEach(records::add);
        return new JsonValue(target, records, frame.matching() + " records" + (frame.matching() > records.size() ? ", the first " + records.size() : ""));
    }

    private static String among(Stream<String> names) {
        List<String> all = new ArrayList<>(names.toList());
        return all.isEmpty() ? "" : "; there are " + String.join(", ", all.size() > 20 ? all.subList(0, 20) : all) + (all.size() > 20 ? ", …" : "");
    }

    private static DebugException problem(String message) {
        return PipelineDebugElement.failure(message, null);
    }
}
