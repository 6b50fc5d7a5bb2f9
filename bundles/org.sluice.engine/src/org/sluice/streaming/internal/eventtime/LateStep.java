package org.sluice.streaming.internal.eventtime;

import org.sluice.streaming.eventtime.LateRecord;
import org.sluice.streaming.Time;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.Step;

/** {@code lateRecords} of a stream: the records behind its watermark. */
public final class LateStep extends Step {

    /** Where the watermark and the times come from. */
    public record Of(EventTime time, Function<Object, Long> millis) {
    }

    private final EventTime time;
    private final Function<Object, Long> millis;
    private long watermark;

    public LateStep(Object of) {
        time = ((Of) of).time();
        millis = ((Of) of).millis();
    }

    @Override
    public void begin(PlanNode ofNode, Time ofBatch) {
        super.begin(ofNode, ofBatch);
        watermark = Long.MAX_VALUE;
        for (WatermarkNode mark : time.marks()) {
            watermark = Math.min(watermark, mark.before());
        }
    }

    @Override
    public void accept(Object record) {
        long at;
        try {
            at = Times.checked(millis.call(record));
        } catch (Throwable e) {
            if (skipped(e)) {
                return;
            }
            throw failed(e);
        }
        if (at < watermark) {
            out++;
            next.accept(new LateRecord<>(record, at, watermark));
        }
    }
}
