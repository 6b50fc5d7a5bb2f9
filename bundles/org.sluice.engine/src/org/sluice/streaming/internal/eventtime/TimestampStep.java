package org.sluice.streaming.internal.eventtime;

import org.sluice.streaming.Time;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.Step;

/** {@code withTimestamps}: looks at each record's time and passes it on. */
public final class TimestampStep extends Step {

    private final Sightings sightings;
    private final Function<Object, Long> millis;
    private long watermark;
    private long newest;
    private long late;

    public TimestampStep(Object sightings) {
        this.sightings = (Sightings) sightings;
        this.millis = this.sightings.millis();
    }

    @Override
    public void begin(PlanNode ofNode, Time ofBatch) {
        super.begin(ofNode, ofBatch);
        watermark = sightings.watermark();
        newest = Sightings.NONE;
        late = 0;
    }

    @Override
    public void accept(Object record) {
        long time;
        try {
            time = Times.checked(millis.call(record));
        } catch (Throwable e) {
            if (skipped(e)) {
                return;
            }
            throw failed(e);
        }
        if (time > newest) {
            newest = time;
        }
        if (time < watermark) {
            late++;
        }
        out++;
        next.accept(record);
    }

    @Override
    public void end() {
        if (out > 0) {
            sightings.add(newest, late);
        }
        next.end();
    }
}
