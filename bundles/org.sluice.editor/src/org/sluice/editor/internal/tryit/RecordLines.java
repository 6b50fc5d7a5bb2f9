package org.sluice.editor.internal.tryit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sluice.editor.internal.tryit.Trials.Outcome;
import org.sluice.editor.internal.tryit.Trials.Result;

/** Records as lines: from what people type to a test file, and from what a trial prints to what is shown. */
final class RecordLines {

    private RecordLines() {
    }

    /** A test file that gives the records to a source and demands nothing; texts need no quotes. */
    static String test(String source, String type, List<String> records, boolean perRecord) {
        List<String> values = records.stream().map(record -> json(record, type)).toList();
        String batches = perRecord ? values.stream().map(value -> '[' + value + ']').collect(Collectors.joining(", ")) : values.toString(); //$NON-NLS-1$
        return "{\"pipeline\": \"trial.dstream\", \"inputs\": {" + quoted(source) + ": [" + batches + "]}, \"expect\": {" + quoted(source) + ": [null]}}"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private static String json(String record, String type) {
        return type.equals("String") && !(record.length() > 1 && record.startsWith("\"") && record.endsWith("\"")) ? quoted(record) : record; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\""); //$NON-NLS-1$
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20) {
                json.append(String.format("\\u%04x", (int) c)); //$NON-NLS-1$
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    /** @param lines of a trial: {@code BATCH ID JSON} or {@code BATCH ! MESSAGE} */
    static Result result(List<String> lines, String node, int batches, String problem) {
        List<List<String>> values = new ArrayList<>();
        String[] failures = new String[batches];
        for (int i = 0; i < batches; i++) {
            values.add(new ArrayList<>());
        }
        String whole = problem;
        int reached = 0;
        for (String line : lines) {
            String[] parts = line.split(" ", 3); //$NON-NLS-1$
            int batch = Integer.parseInt(parts[0]);
            reached = Math.max(reached, batch);
            if (batch == 0) {
                whole = parts[2];
            } else if (parts[1].equals(node)) {
                values.get(batch - 1).add(parts[2]);
            } else {
                failures[batch - 1] = parts[1].equals("!") ? parts[2] : failure(parts[2]); //$NON-NLS-1$
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < batches; i++) {
            boolean known = whole.isEmpty() || i < reached;
            outcomes.add(failures[i] != null ? new Outcome(failures[i], true)
                    : new Outcome(!known ? "" : values.get(i).isEmpty() ? Messages.Try_nothing : String.join("   ", values.get(i)), false)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return new Result(outcomes, whole);
    }

    /** Exception and message of a failed record in JSON. */
    private static String failure(String json) {
        return (member(json, "exception") + ": " + member(json, "message")).replaceFirst(": $", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }

    private static String member(String json, String name) {
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile('"' + name + "\":\\s*\"((?:\\\\.|[^\"\\\\])*)\"").matcher(json); //$NON-NLS-1$
        return matcher.find() ? matcher.group(1).replaceAll("\\\\(.)", "$1") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
