package org.sluice.streaming.internal.window;

import org.sluice.streaming.Duration;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.plan.PlanNode;

/** What windows have to obey, checked when they are defined. */
final class WindowRules {

    private WindowRules() {
    }

    /** @return the slide in milliseconds */
    static long checked(PlanNode input, Duration window, Duration slide) {
        multiple("window", window, input);
        multiple("slide", slide, input);
        return slide.milliseconds();
    }

    private static void multiple(String what, Duration duration, PlanNode input) {
        if (duration == null || duration.milliseconds() <= 0 || duration.milliseconds() % input.slideMillis() != 0) {
            throw new PipelineDefinitionException("SL-0302", "The " + what + " is " + duration + ". It has to be a multiple of the interval of its input, "
                    + input.slideMillis() + " ms, and longer than 0 ms.");
        }
    }

    /** What makes two windows the same to a checkpoint. */
    static String shape(long windowMillis, PlanNode window) {
        return "a window of " + windowMillis + " ms every " + window.slideMillis() + " ms over batches every " + window.inputs().get(0).slideMillis() + " ms";
    }
}
