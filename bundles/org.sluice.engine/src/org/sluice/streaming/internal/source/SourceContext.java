package org.sluice.streaming.internal.source;

import org.sluice.streaming.Clock;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.WakeUp;
import org.sluice.streaming.internal.scheduling.Reporter;

/** What a source may need. @param streamId number of the source, from 0 @param threadPrefix names its threads @param wakeUp to be told when the source has become ready */
public record SourceContext(String nodeId, int streamId, StreamingConf conf, Clock clock, long intervalMillis, long zeroMillis,
        String threadPrefix, Reporter reporter, WakeUp wakeUp) {
}
