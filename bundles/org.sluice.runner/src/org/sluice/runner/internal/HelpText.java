package org.sluice.runner.internal;

import org.sluice.telemetry.EnvironmentDescription;
import org.sluice.telemetry.ParameterDescription;
import org.sluice.telemetry.PipelineDescription;

/** {@code --help} of a pipeline that runs as a program. */
public final class HelpText {

    /** Options of a run, for whoever offers them. */
    public static final String OPTIONS = """
              --set NAME=VALUE    give a parameter a value; may be repeated
              --conf KEY=VALUE    a setting of the engine, like sluice.backlog.policy=drop; may be repeated
              --env NAME          take the parameters' values from this environment
              --batches N         stop after exactly N batches
              --for DURATION      stop after this time, for example 10s, 5min
              --interval DURATION batch interval instead of the pipeline's
              --clock real|fast   fast: the next batch at once; batch k has time k x interval
              --checkpoint DIR    keep checkpoints here and go on from the last one
              --fresh             begin anew; the checkpoints there are moved into a sub-folder
              --restore TIME      go on from the checkpoint of this batch (its time in ms), not from the newest;
                                  --restore-from DIR: it is there
              --safe              capture sinks; nothing is written outside
              --record DIR        write a golden test (.dstest) and the input (.inputs.jsonl) of this run
              --replay FILE       run recorded input (.inputs.jsonl) instead of the sources; --pace once|original|FACTOR
              --history DIR       keep what the run reports there; 'sluice history DIR' shows it again
              --ui PORT|off       dashboard: 0 = any free port
              --bind ADDRESS      let other machines reach the dashboard; needs --token
              --token TOKEN       what requests to the dashboard have to know (default: random)
              --samples           keep the last records of each edge from the start on; slower
              --json              one JSON object per batch on standard output
              --parallelism N     threads that work on a batch (default: all processors)
              --verbose           stack traces
              --help              this text
            """;

    private HelpText() {
    }

    public static String of(PipelineDescription description, String command) {
        StringBuilder text = new StringBuilder();
        text.append(description.name()).append(": a Sluice pipeline, one batch every ")
                .append(DurationText.format(description.batchIntervalMillis())).append("\n\n");
        text.append("Usage: ").append(command).append(" [options]\n\n").append("Options:\n").append(OPTIONS);
        if (!description.parameters().isEmpty()) {
            text.append("\nParameters (--set):\n");
            for (ParameterDescription parameter : description.parameters()) {
                text.append("  ").append(parameter.name()).append(" (").append(parameter.type().toLowerCase(java.util.Locale.ROOT));
                text.append(parameter.secret() ? ", secret: environment variable " + ParameterDescription.variableOf(parameter.name()) : "");
                text.append(parameter.defaultValue().isEmpty() ? ")" : ", default " + parameter.defaultValue() + ")");
                parameter.documentation().lines().findFirst().ifPresent(line -> text.append("  ").append(line));
                text.append('\n');
            }
        }
        if (!description.environments().isEmpty()) {
            text.append("\nEnvironments (--env):\n");
            for (EnvironmentDescription environment : description.environments()) {
                text.append("  ").append(environment.name());
                environment.documentation().lines().findFirst().ifPresent(line -> text.append("  ").append(line));
                text.append('\n');
                environment.values().forEach((name, value) -> text.append("    ").append(name).append(" = ").append(value).append('\n'));
            }
        }
        text.append("\nExamples:\n");
        text.append("  ").append(command).append("                          run until Ctrl+C, with a dashboard\n");
        text.append("  ").append(command).append(" --batches 3 --ui off     three batches, no dashboard\n");
        text.append("  ").append(command).append(" --clock fast --batches 3 --json --safe\n");
        text.append("\nExit codes: 0 fine, 1 problems in the pipeline, 2 wrong usage, 3 the run failed\n");
        return text.toString();
    }
}
