package org.sluice.streaming;

import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.PairFunction;
import org.sluice.streaming.internal.eventtime.DropDuplicatesNode;
import org.sluice.streaming.internal.eventtime.EventTime;
import org.sluice.streaming.internal.eventtime.LateStep;
import org.sluice.streaming.internal.eventtime.Times;
import org.sluice.streaming.internal.eventtime.WatermarkNode;
import org.sluice.streaming.internal.plan.NarrowNode;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.MapToPairStep;

/** What streams of records and of pairs do alike with event time. */
final class EventTimes {

    private EventTimes() {
    }

    /** @param time of pairs of key and record; null = that of the batch */
    static <T> PlanNode dropDuplicates(PlanNode node, Function<T, ?> key, EventTime time, Duration within) {
        if (key == null) {
            throw new PipelineDefinitionException("SL-0353", "'dropDuplicates' has no function. Give it one that returns what makes two records duplicates.");
        }
        long millis = Times.length("SL-0353", "time 'dropDuplicates' remembers records for", within, 1);
        PairFunction<T, Object, T> keyed = record -> new Tuple2<>(key.call(record), record);
        return new DropDuplicatesNode(NarrowNode.of("dropDuplicates", node, MapToPairStep.class, keyed).hide(), time == null ? EventTime.OF_BATCH : time, millis);
    }

    @SuppressWarnings("unchecked")
    static PlanNode late(PlanNode node, EventTime time, Function<?, Long> millis) {
        return NarrowNode.of("lateRecords", node, LateStep.class, new LateStep.Of(time, (Function<Object, Long>) millis));
    }

    static List<WatermarkNode> all(List<WatermarkNode> a, List<WatermarkNode> b) {
        List<WatermarkNode> both = new ArrayList<>(a);
        b.stream().filter(mark -> !both.contains(mark)).forEach(both::add);
        return both;
    }
}
