package org.sluice.runner;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.sluice.runner.internal.HelpText;
import org.sluice.runner.internal.RecordedDashboard;
import org.sluice.runner.internal.RunDescriptions;
import org.sluice.runner.internal.RunSession;
import org.sluice.streaming.report.CheckpointMisfit;
import org.sluice.telemetry.PipelineDescription;

/**
 * Runs a pipeline as a program. The main method of every generated program is
 *
 * <pre>{@code
 * public static void main(String[] args) {
 *     System.exit(PipelineRunner.run(WordCount::define, WordCount.class, args));
 * }
 * }</pre>
 *
 * <p><b>Threading:</b> runs on the caller's thread until the run has ended. While it runs, SIGINT and SIGTERM stop it in
 * good order; a second signal ends the process at once.
 */
public final class PipelineRunner {

    private PipelineRunner() {
    }

    /**
     * Runs a program with the options of its command line.
     *
     * @param program class that belongs to the definition; its class loader knows {@link PipelineDescription#RESOURCE}
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(PipelineDefinition definition, Class<?> program, String[] args) {
        PrintStream out = RunSession.utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = RunSession.utf8(new FileOutputStream(FileDescriptor.err));
        return run(definition, program, args, out, err);
    }

    /** As {@link #run(PipelineDefinition, Class, String[])} with other streams. */
    public static int run(PipelineDefinition definition, Class<?> program, String[] args, PrintStream out, PrintStream err) {
        RunOptions options;
        try {
            options = RunOptions.parse(args);
        } catch (UsageException e) {
            err.println("sluice: " + e.getMessage());
            return ExitCode.USAGE;
        }
        PipelineDescription description = RunDescriptions.of(program);
        if (options.help()) {
            out.print(HelpText.of(description, command(program)));
            return ExitCode.OK;
        }
        return run(definition, description, options, out, err);
    }

    /**
     * Runs a pipeline in this process.
     *
     * @param out gets what sinks print, or JSON lines; made of UTF-8
     * @param err gets the address of the dashboard and errors
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(PipelineDefinition definition, PipelineDescription description, RunOptions options,
            PrintStream out, PrintStream err) {
        return new RunSession(definition, description, options, out, err).run();
    }

    /**
     * Says what in the newest checkpoint of {@code checkpoints} does not fit a pipeline. Nothing is run or written.
     *
     * @param options parameters and interval of the run that is meant
     * @throws IllegalArgumentException a parameter has no value, or the pipeline cannot be set up; the message says why
     */
    public static List<CheckpointMisfit> compare(PipelineDefinition definition, PipelineDescription description, RunOptions options, Path checkpoints) {
        return RunSession.compare(definition, description, options, checkpoints);
    }

    /**
     * Shows the event log of a run on a dashboard, until the process is told to end.
     *
     * @param file    see {@link org.sluice.telemetry.RunLog}
     * @param options the dashboard's port, address and token; the rest means nothing here
     * @return the exit code
     */
    public static int show(Path file, RunOptions options, PrintStream err) {
        return RecordedDashboard.show(file, options, err);
    }

    /** How people start the program: the jar it came in, or its class. */
    private static String command(Class<?> program) {
        try {
            Path origin = Path.of(program.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (origin.toString().endsWith(".jar")) {
                return "java -jar " + origin.getFileName();
            }
        } catch (Exception e) {
            // no code source: the class has to do
        }
        return "java " + program.getName();
    }
}
