package org.sluice.streaming.internal.state;

/** Takes part in every run, whatever its outputs need. */
public interface Participant extends Stateful {
}
