/**
 * Event time: windows by the time that is in the records, what comes too late, and state with timers. Begin with
 * {@link org.sluice.streaming.DStreamLike} streams' {@code withTimestamps}.
 */
package org.sluice.streaming.eventtime;
