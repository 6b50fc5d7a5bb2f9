package org.sluice.streaming.report;

/**
 * Something in a checkpoint that does not fit a program.
 *
 * @param code   SL-0330 a node or source is missing or another one, SL-0331 another program, SL-0332 other input, SL-0333 another type of state, SL-0334 something begins empty, SL-0335 there is no
 *               checkpoint, SL-0336 it cannot be read
 * @param error  whether the program is refused; otherwise it runs, and the message says what is lost
 * @param nodeId empty = the whole program
 */
public record CheckpointMisfit(String code, boolean error, String nodeId, String message) {
}
