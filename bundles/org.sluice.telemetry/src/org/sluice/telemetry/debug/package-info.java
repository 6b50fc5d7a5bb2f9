/** Wire records of the batch debugger: control of a run, data of batches, breakpoints. Members missing on the wire get their absent value: {@code ""}, -1, false or empty. */
package org.sluice.telemetry.debug;
