package org.sluice.runner.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.telemetry.ParameterDescription;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.TableFrame;
import org.sluice.telemetry.WireJson;

/**
 * Takes the values of secrets out of whatever a run shows. Values shorter than {@value #MIN_LENGTH} characters stay where they are inside of texts:
 * {@code 1} or {@code no} is everywhere and would tell more by its gaps.
 */
public final class SecretMask {

    /** Masks nothing. */
    public static final SecretMask NONE = new SecretMask(List.of());
    /** Stands in place of a secret. */
    public static final String MASK = "***";
    /** Shortest value that is looked for, in characters. */
    public static final int MIN_LENGTH = 4;

    private final List<String> forms;

    public SecretMask(Collection<String> values) {
        Set<String> all = new LinkedHashSet<>();
        for (String value : values) {
            if (value.length() >= MIN_LENGTH) {
                String json = WireJson.toJson(value);
                all.add(value);
                all.add(json.substring(1, json.length() - 1));
                all.add(value.strip().replaceAll("\\s*\\R\\s*", " "));
            }
        }
        forms = all.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** Masks the secrets of a pipeline. */
    public static SecretMask of(PipelineDescription description, Map<String, String> values) {
        return new SecretMask(description.parameters().stream().filter(ParameterDescription::secret)
                .map(parameter -> values.getOrDefault(parameter.name(), "")).toList());
    }

    /** Whether there is nothing to mask. */
    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** The text without secrets; null stays null. */
    public String text(String text) {
        if (text == null) {
            return null;
        }
        String masked = text;
        for (String form : forms) {
            masked = masked.replace(form, MASK);
        }
        return masked;
    }

    TableFrame table(TableFrame table) {
        return new TableFrame(table.nodeId(), table.timeMillis(), table.columns(), table.rows().stream().map(row -> row.stream().map(this::tree).toList()).toList(),
                table.dropped());
    }

    /** The tree without secrets in its names, texts and numbers. */
    public JsonElement tree(JsonElement tree) {
        if (forms.isEmpty() || tree.isJsonNull()) {
            return tree;
        }
        if (tree instanceof JsonArray array) {
            JsonArray masked = new JsonArray(array.size());
            array.forEach(element -> masked.add(tree(element)));
            return masked;
        }
        if (tree instanceof JsonObject object) {
            JsonObject masked = new JsonObject();
            object.entrySet().forEach(entry -> masked.add(text(entry.getKey()), tree(entry.getValue())));
            return masked;
        }
        String text = tree.getAsString();
        String masked = text(text);
        return masked.equals(text) ? tree : new JsonPrimitive(masked);
    }

    /** The exception without secrets in its messages, with the same places in the code. */
    Throwable failure(Throwable failure) {
        return forms.isEmpty() ? failure : new Masked(failure, this);
    }

    /** An exception that looks like another one. */
    private static final class Masked extends Throwable {

        private static final long serialVersionUID = 1L;
        private static final int MAX_DEPTH = 20;

        private final String text;

        Masked(Throwable failure, SecretMask mask) {
            this(failure, mask, 0);
        }

        private Masked(Throwable failure, SecretMask mask, int depth) {
            super(mask.text(failure.getMessage()), failure.getCause() == null || depth == MAX_DEPTH ? null : new Masked(failure.getCause(), mask, depth + 1));
            text = mask.text(failure.toString());
            setStackTrace(failure.getStackTrace());
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
