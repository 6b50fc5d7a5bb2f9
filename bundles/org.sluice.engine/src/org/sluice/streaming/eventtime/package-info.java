/**
 * Event time: windows by the time that is in the records, records that come too late, and state with timers. Begin with
 * {@link org.sluice.streaming.DStream#withTimestamps(org.sluice.streaming.function.Function, org.sluice.streaming.Duration)}.
 */
package org.sluice.streaming.eventtime;
