package org.sluice.telemetry;

import java.util.Map;

/**
 * What stays the same during one run; first message of {@code /events} and answer of {@code /api/v1/run}.
 *
 * @param protocol            version of this protocol, see {@link #PROTOCOL}
 * @param applicationId       id below {@code /api/v1/applications}
 * @param name                label of the pipeline
 * @param startedMillis       wall clock at start, milliseconds since the epoch
 * @param batchIntervalMillis interval in milliseconds
 * @param clock               {@code real} or {@code fast}
 * @param safe                whether sinks are captured and nothing is written outside
 * @param pid                 process id of the engine
 * @param parameters          values in force, by name
 */
public record RunFrame(int protocol, String applicationId, String name, long startedMillis, long batchIntervalMillis,
        String clock, boolean safe, long pid, Map<String, String> parameters) {

    /** Version both ends must share; another one is refused with text. */
    public static final int PROTOCOL = 1;

    public RunFrame {
        applicationId = Absent.text(applicationId);
        name = Absent.text(name);
        clock = Absent.text(clock);
        parameters = Absent.map(parameters);
    }
}
