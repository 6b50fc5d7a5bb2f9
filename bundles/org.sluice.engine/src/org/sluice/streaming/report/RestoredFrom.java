package org.sluice.streaming.report;

import org.sluice.streaming.Time;

/**
 * The checkpoint a run goes on from.
 *
 * @param path   directory of the checkpoints
 * @param time   the last batch it holds; the run goes on with the batch after it, under the time that one had or would have had; only
 *               a run in real time after one on a fast clock goes on with the time of the day
 * @param number how many batches the pipeline had run by then, from its first start
 * @param missed how many batch times have passed since; they are made up for without waiting, before the run is on time again
 */
public record RestoredFrom(String path, Time time, long number, long missed) {
}
