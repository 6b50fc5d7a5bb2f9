package org.sluice.live.ui.internal.views;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records as tables: one column for each field of records, two for pairs, one for anything else. */
final class RecordTexts {

    private RecordTexts() {
    }

    /** Names of the columns that show all of these records. */
    static List<String> columns(List<JsonElement> records) {
        Set<String> names = new LinkedHashSet<>();
        boolean other = false;
        for (JsonElement one : records) {
            if (one instanceof JsonObject object) {
                names.addAll(object.keySet());
            } else if (one instanceof JsonArray array && array.size() == 2) {
                names.add(Messages.Records_key);
                names.add(Messages.Records_value);
            } else {
                other = true;
            }
        }
        List<String> columns = new ArrayList<>(names);
        if (other || columns.isEmpty()) {
            columns.add(columns.isEmpty() ? Messages.Records_record : Messages.Records_other);
        }
        return columns;
    }

    /** The text of a record in each column. */
    static Map<String, String> cells(JsonElement one) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (one instanceof JsonObject object) {
            object.entrySet().forEach(entry -> cells.put(entry.getKey(), text(entry.getValue())));
        } else if (one instanceof JsonArray array && array.size() == 2) {
            cells.put(Messages.Records_key, text(array.get(0)));
            cells.put(Messages.Records_value, text(array.get(1)));
        } else {
            cells.put(Messages.Records_record, text(one));
            cells.put(Messages.Records_other, text(one));
        }
        return cells;
    }

    /** Text as people read it: strings without quotes. */
    static String text(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString() ? primitive.getAsString() : String.valueOf(value);
    }

    /** A table as comma-separated values (RFC 4180), with a head line. */
    static String csv(List<String> columns, List<Map<String, String>> rows) {
        StringBuilder text = new StringBuilder();
        line(text, columns);
        rows.forEach(row -> line(text, columns.stream().map(column -> row.getOrDefault(column, "")).toList())); //$NON-NLS-1$
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quoted = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
            text.append(i == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
        text.append("\r\n"); //$NON-NLS-1$
    }
}
