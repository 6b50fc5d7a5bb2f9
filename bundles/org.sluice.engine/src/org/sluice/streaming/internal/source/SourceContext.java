package org.sluice.streaming.internal.source;

import java.nio.file.Path;
import org.sluice.streaming.Clock;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.WakeUp;
import org.sluice.streaming.internal.scheduling.Reporter;

/**
 * What a source may need.
 *
 * @param streamId     number of the source, from 0
 * @param threadPrefix names its threads
 * @param wakeUp       to be told when the source has become ready
 * @param rate         how much it may take in
 * @param durable      the checkpoint directory, in which a source may keep what it has taken in; null = there is none
 * @param safe         nothing may be written
 * @param classes      knows the types of records
 */
public record SourceContext(String nodeId, int streamId, StreamingConf conf, Clock clock, long intervalMillis, long zeroMillis,
        String threadPrefix, Reporter reporter, WakeUp wakeUp, SourceRate rate, Path durable, boolean safe, ClassLoader classes) {
}
