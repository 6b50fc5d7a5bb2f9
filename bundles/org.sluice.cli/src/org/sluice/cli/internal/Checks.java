package org.sluice.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sluice.codegen.CompileProblem;
import org.sluice.model.FileProblem;
import org.sluice.model.LoadedPipeline;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;
import org.sluice.streaming.report.CheckpointMisfit;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.Severity;
import org.sluice.validation.ValidationContext;
import org.sluice.validation.Validator;

/** Problems of pipelines as lines {@code FILE:NODE: CODE severity: message}. */
final class Checks {

    private Checks() {
    }

    /**
     * What the check of one file found.
     *
     * @param pipeline the pipeline; {@code null} when the file cannot be read
     * @param lines    a line per problem
     * @param errors   how many of them are errors
     */
    record Result(Pipeline pipeline, List<String> lines, int errors) {

        int warnings() {
            return lines.size() - errors;
        }
    }

    /**
     * Checks everything, expressions included.
     *
     * @param environment where the values of parameters come from; {@code null} for the defaults
     */
    static Result check(String file, String environment) {
        return check(file, environment, true);
    }

    private static Result check(String file, String environment, boolean compile) {
        List<String> lines = new ArrayList<>();
        LoadedPipeline loaded;
        try {
            loaded = PipelineFiles.loadWithProblems(PipelineInput.path(file));
        } catch (PipelineFileException e) {
            lines.add(line(file, "", e.code(), "error", e.getMessage()));
            return new Result(null, lines, 1);
        }
        for (FileProblem problem : loaded.problems()) {
            lines.add(line(file, problem.nodeId(), problem.code(), "warning", problem.message()));
        }
        if (environment != null) {
            Environments.apply(file, loaded.pipeline(), environment);
        }
        int errors = 0;
        ValidationContext context = new ValidationContext(Programs.folder(file),
                compile ? Programs.runtime().roots() : List.of(), compile);
        for (Diagnostic diagnostic : Validator.validate(loaded.pipeline(), context)) {
            if (diagnostic.severity() == Severity.INFO) {
                continue;
            }
            lines.add(line(file, diagnostic.nodeId(), diagnostic.code(), diagnostic.severity().label(),
                    diagnostic.message()));
            errors += diagnostic.isError() ? 1 : 0;
        }
        return new Result(loaded.pipeline(), lines, errors);
    }

    /** The pipeline when it has no error; otherwise its problems go to the error stream and the verb ends. */
    static Pipeline requireSound(String file, Terminal terminal) {
        return require(file, check(file, null, true), terminal);
    }

    /** As {@link #requireSound}, but leaves expressions to the compiler, which sees them anyway. */
    static Pipeline requireSoundStructure(String file, Terminal terminal) {
        return require(file, check(file, null, false), terminal);
    }

    private static Pipeline require(String file, Result result, Terminal terminal) {
        if (result.errors() == 0) {
            return result.pipeline();
        }
        if (result.pipeline() == null) {
            throw Failure.input(result.lines().get(0).substring(place(file, "").length()));
        }
        terminal.progress().clear();
        result.lines().forEach(terminal.err()::println);
        throw Failure.input(file + ": " + count(result.errors(), "error") + "; correct "
                + (result.errors() == 1 ? "it" : "them") + " first");
    }

    /** What a program for Spark goes without. */
    static List<String> settingsNotOnSpark(String file, Pipeline pipeline) {
        return Validator.validate(pipeline, new ValidationContext(Programs.folder(file), List.of(), false)).stream()
                .filter(diagnostic -> diagnostic.code().equals(DiagnosticCode.SETTING_NOT_ON_SPARK.code()))
                .map(diagnostic -> line(file, "", diagnostic.code(), diagnostic.severity().label(), diagnostic.message())).toList();
    }

    /** A problem the compiler found. */
    static String line(String file, CompileProblem problem) {
        String place = problem.attribute().isEmpty() ? "" : problem.attribute() + ", column " + problem.column() + ": ";
        String code = problem.kind() == CompileProblem.Kind.SYNTAX ? "SL-0501" : "SL-0502";
        return line(file, problem.nodeId(), code, problem.severity().name().toLowerCase(Locale.ROOT),
                place + problem.message());
    }

    /** Something in a checkpoint that does not fit. */
    static String line(String file, CheckpointMisfit misfit) {
        return line(file, misfit.nodeId(), misfit.code(), misfit.error() ? "error" : "warning", misfit.message());
    }

    private static String line(String file, String nodeId, String code, String severity, String message) {
        return place(file, nodeId) + code + " " + severity + ": " + Terminal.oneLine(message);
    }

    private static String place(String file, String nodeId) {
        return file + ":" + (nodeId == null || nodeId.isEmpty() ? "-" : nodeId) + ": ";
    }

    /** The line of a problem with its severity in colour. */
    static String coloured(String line, Colours colours) {
        if (line.contains(" error: ")) {
            return line.replaceFirst(" error: ", " " + java.util.regex.Matcher.quoteReplacement(colours.bad("error")) + ": ");
        }
        return line.replaceFirst(" warning: ", " " + java.util.regex.Matcher.quoteReplacement(colours.doubtful("warning")) + ": ");
    }

    /** A number with its noun: {@code 1 error}, {@code 2 errors}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
