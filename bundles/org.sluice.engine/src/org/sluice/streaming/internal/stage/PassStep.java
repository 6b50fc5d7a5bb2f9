package org.sluice.streaming.internal.stage;

/** A step between those of the program: sends on what comes, and counts nothing. */
public abstract class PassStep extends Step {
}
