package org.sluice.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.runner.TableOutput.Keep;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.telemetry.TableFrame;

class TableOutputTest {

    private record Reading(String sensor, double celsius, boolean valid) {
    }

    private static Tuple2<String, Object> pair(String key, Object value) {
        return new Tuple2<>(key, value);
    }

    private static String rows(TableOutput<?> table) {
        return table.table("t").rows().toString().replace("\"", "");
    }

    @Test
    void shouldKeepTheNewestRowOfEachKeyInTheOrderInWhichKeysCame() {
        TableOutput<?> table = new TableOutput<>(Keep.KEYS, "word, count", 3);

        table.put(List.of(pair("be", 1), pair("to", 2), pair("be", 3)), new Time(1000));
        table.put(List.of(pair("or", 1), pair("to", 5)), new Time(2000));

        assertEquals("[[be, 3], [to, 5], [or, 1]]", rows(table));
        TableFrame frame = table.table("t");
        assertEquals(List.of("word", "count"), frame.columns());
        assertEquals(2000, frame.timeMillis());
        assertEquals(0, frame.dropped());
    }

    @Test
    void shouldLetTheKeyGoThatCameFirst() {
        TableOutput<?> table = new TableOutput<>(Keep.KEYS, "", 2);

        table.put(List.of(pair("a", 1), pair("b", 2), pair("c", 3)), new Time(1000));

        assertEquals("[[b, 2], [c, 3]]", rows(table));
        assertEquals(1, table.table("t").dropped());
        assertEquals(List.of("key", "value"), table.table("t").columns());
    }

    @Test
    void shouldKeepTheLastRows() {
        TableOutput<?> table = new TableOutput<>(Keep.ROWS, "line", 3);

        table.put(List.of("a", "b"), new Time(1000));
        table.put(List.of("c", "d"), new Time(2000));
        table.put(List.of(), new Time(3000));

        assertEquals("[[b], [c], [d]]", rows(table));
        assertEquals(3000, table.table("t").timeMillis());
    }

    @Test
    void shouldKeepTheNewestBatch() {
        TableOutput<?> table = new TableOutput<>(Keep.BATCH, "", 2);

        table.put(List.of(7, 8, 9), new Time(1000));
        assertEquals("[[7], [8]]", rows(table));
        assertEquals(1, table.table("t").dropped());
        table.put(List.of(), new Time(2000));

        assertEquals("[]", rows(table));
    }

    @Test
    void shouldMakeColumnsOfFields() {
        TableOutput<?> all = new TableOutput<>(Keep.KEYS, "", 10);
        TableOutput<?> chosen = new TableOutput<>(Keep.KEYS, "celsius, sensor", 10);
        List<?> readings = List.of(new Reading("roof", 20.5, true), new Reading("roof", 21.5, false));

        all.put(List.of(pair("house", new Reading("roof", 20.5, true))), new Time(1000));
        chosen.put(readings, new Time(1000));

        assertEquals(List.of("key", "sensor", "celsius", "valid"), all.table("t").columns());
        assertEquals("[[house, roof, 20.5, true]]", rows(all));
        assertEquals("[[20.5, roof], [21.5, roof]]", rows(chosen));
    }

    @Test
    void shouldTakeABatchThatIsPutOutAgainInThePlaceOfItsFirstAttempt() {
        TableOutput<?> table = new TableOutput<>(Keep.ROWS, "", 10);

        table.put(List.of("a"), new Time(1000));
        table.put(List.of("wrong", "b"), new Time(2000));
        table.put(List.of("b"), new Time(2000));

        assertEquals("[[a], [b]]", rows(table));
    }

    @Test
    void shouldStayWhenAnEarlierBatchIsLookedAtAgain() {
        TableOutput<?> table = new TableOutput<>(Keep.ROWS, "", 3);
        table.put(List.of("a", "b"), new Time(1000));
        table.put(List.of("c", "d"), new Time(2000));

        table.put(List.of("a", "b"), new Time(1000));
        assertEquals("[[b], [c], [d]]", rows(table));
        assertEquals(2000, table.table("t").timeMillis());

        table.put(List.of("c", "d"), new Time(2000));
        table.put(List.of("e"), new Time(3000));
        assertEquals("[[c], [d], [e]]", rows(table));
    }

    @Test
    void shouldRefuseATableWithoutRows() {
        assertEquals("SL-0304", assertThrows(PipelineDefinitionException.class, () -> new TableOutput<>(Keep.ROWS, "", 0)).code());
    }
}
