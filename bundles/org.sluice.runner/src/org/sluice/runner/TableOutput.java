package org.sluice.runner;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.runner.internal.TableRows;
import org.sluice.streaming.BatchActions;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.VoidFunction2;
import org.sluice.telemetry.RecordJson;
import org.sluice.telemetry.TableFrame;

/**
 * Keeps the newest rows of a stream as a table, for {@code foreachRDD}; the dashboard of the run shows it. A batch that is put out again, after an
 * error, takes the place of its first attempt. The table lives as long as the run: it is in no checkpoint, and a run begins with an empty one.
 *
 * <p>A pair is a row of its key and its value, where the fields of a value that is a Java record or a map are columns of their own; a Java record or
 * a map is a row of its fields; anything else is a row of one cell.
 *
 * <p>Threads: filled on the batch thread, read on any.
 */
public final class TableOutput<B extends BatchActions<?>> implements VoidFunction2<B, Time> {

    /** Which rows stay. */
    public enum Keep {
        /** The newest row of each key: the key of a pair, otherwise the first column. When there are too many, the key that came first goes. */
        KEYS,
        /** The last rows that came. */
        ROWS,
        /** The rows of the newest batch, the first ones when there are too many. */
        BATCH
    }

    private static final String KEY = "key";
    private static final String VALUE = "value";

    private final Keep keep;
    private final List<String> columns;
    private final int maxRows;
    /** Records, not JSON: most of them are replaced before anybody looks. */
    private TableRows before;
    private volatile TableRows now;

    /**
     * @param columns names of columns, separated by commas: the fields to show of Java records and maps, otherwise what to call the columns; empty for all
     * @param maxRows 1 or more
     * @throws PipelineDefinitionException SL-0304 when {@code maxRows} is less than 1
     */
    public TableOutput(Keep keep, String columns, int maxRows) {
        if (maxRows < 1) {
            throw new PipelineDefinitionException("SL-0304", "A table of " + maxRows + " rows cannot show anything. Give it 1 or more.");
        }
        this.keep = keep;
        this.columns = Arrays.stream(columns.split(",")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        this.maxRows = maxRows;
        before = TableRows.NONE;
        now = TableRows.NONE;
    }

    @Override
    public void call(B batch, Time time) {
        put(batch.collect(), time);
    }

    /** Takes the rows of a batch in. A batch before the newest one comes again when a run that is debugged looks back; the table has its rows already. */
    public synchronized void put(List<?> records, Time time) {
        if (time.milliseconds() < now.timeMillis()) {
            return;
        }
        TableRows base = now.isOf(time) ? before : now;
        TableRows next = switch (keep) {
            case KEYS -> base.withKeys(records, this::key, maxRows, time);
            case ROWS -> base.withRows(records, maxRows, time);
            case BATCH -> TableRows.NONE.withFirst(records, maxRows, time);
        };
        before = base;
        now = next;
    }

    private Object key(Object record) {
        if (record instanceof Tuple2<?, ?> pair) {
            return pair._1();
        }
        Map<String, JsonElement> cells = cells(record);
        return cells.isEmpty() ? JsonNull.INSTANCE : cells.values().iterator().next();
    }

    /** The table as it is now. */
    public TableFrame table(String nodeId) {
        TableRows shown = now;
        List<Map<String, JsonElement>> rows = shown.records().stream().map(this::cells).toList();
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.keySet()));
        List<String> header = names.isEmpty() ? columns : List.copyOf(names);
        return new TableFrame(nodeId, shown.timeMillis(), header,
                rows.stream().map(row -> header.stream().map(name -> row.getOrDefault(name, JsonNull.INSTANCE)).toList()).toList(), shown.dropped());
    }

    private Map<String, JsonElement> cells(Object record) {
        Map<String, JsonElement> cells = new LinkedHashMap<>();
        boolean named;
        if (record instanceof Tuple2<?, ?> pair) {
            JsonElement value = RecordJson.toTree(pair._2());
            named = value instanceof JsonObject;
            cells.put(value instanceof JsonObject object && object.has(KEY) ? "_1" : KEY, RecordJson.toTree(pair._1()));
            put(cells, value);
        } else {
            JsonElement value = RecordJson.toTree(record);
            named = value instanceof JsonObject;
            put(cells, value);
        }
        return columns.isEmpty() ? cells : named && columns.stream().anyMatch(cells::containsKey) ? chosen(cells) : renamed(cells);
    }

    private static void put(Map<String, JsonElement> cells, JsonElement value) {
        if (value instanceof JsonObject object) {
            object.entrySet().forEach(field -> cells.put(field.getKey(), field.getValue()));
        } else {
            cells.put(VALUE, value);
        }
    }

    private Map<String, JsonElement> chosen(Map<String, JsonElement> cells) {
        Map<String, JsonElement> chosen = new LinkedHashMap<>();
        columns.forEach(name -> chosen.put(name, cells.getOrDefault(name, JsonNull.INSTANCE)));
        return chosen;
    }

    private Map<String, JsonElement> renamed(Map<String, JsonElement> cells) {
        Map<String, JsonElement> renamed = new LinkedHashMap<>();
        List<JsonElement> values = new ArrayList<>(cells.values());
        for (int i = 0; i < columns.size(); i++) {
            renamed.put(columns.get(i), i < values.size() ? values.get(i) : JsonNull.INSTANCE);
        }
        return renamed;
    }
}
