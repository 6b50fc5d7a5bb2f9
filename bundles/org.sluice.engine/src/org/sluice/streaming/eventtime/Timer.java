package org.sluice.streaming.eventtime;

/** A timer of a key that has fired. @param timeMillis what it was set to */
public record Timer(long timeMillis, TimeDomain domain) {
}
