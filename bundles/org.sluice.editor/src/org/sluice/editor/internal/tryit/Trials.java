package org.sluice.editor.internal.tryit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.sluice.codegen.CodeGenerator;
import org.sluice.codegen.CompiledProgram;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.GenerationException;
import org.sluice.codegen.ProgramCompiler;
import org.sluice.codegen.Target;

/**
 * Runs the node of a {@link TrialPipeline} on records, in a process of its own: code that never ends, or that ends its process, does
 * no harm here. One trial at a time; blocks until it ends, is cancelled, or the time is over.
 */
final class Trials {

    /** What came of a record, or of all of them together. @param failed the text says why there is no result */
    record Outcome(String text, boolean failed) {
    }

    /** @param outcomes one for each record, or one for all @param problem why it did not run to its end; empty when it did */
    record Result(List<Outcome> outcomes, String problem) {
    }

    static final int SECONDS = 10;
    private static final int MOST_LINES = 2_000;
    private static final String[] BUNDLES = {"org.sluice.engine", "org.sluice.telemetry", "org.sluice.testkit", "com.google.gson", "org.sluice.functions", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        "org.apache.commons.commons-csv"}; //$NON-NLS-1$

    /** In the test kit, which the designer only looks up. */
    private static final String MAIN = "org.sluice.testkit.golden.Trial"; //$NON-NLS-1$

    private Process process;
    private boolean cancelled;

    /** Ends a trial from another thread. */
    synchronized void cancel() {
        cancelled = true;
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** @param records a line each: a text, or a JSON value @param compilePath what expressions are compiled with */
    Result run(TrialPipeline trial, List<String> records, List<Path> compilePath) {
        Path folder = null;
        try {
            GeneratedProgram program = CodeGenerator.generate(trial.pipeline(), Target.EMBEDDED);
            CompiledProgram compiled = ProgramCompiler.compile(program, compilePath);
            if (!compiled.ok()) {
                return new Result(List.of(), compiled.problems().get(0).message());
            }
            folder = Files.createTempDirectory("sluice-trial"); //$NON-NLS-1$
            write(compiled, folder);
            Path test = folder.resolve("records.dstest"); //$NON-NLS-1$
            Files.writeString(test, RecordLines.test(trial.source(), trial.type(), records, trial.perRecord()));
            return execute(trial, program.mainClass(), folder, test, trial.perRecord() ? records.size() : 1);
        } catch (GenerationException e) {
            return new Result(List.of(), e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            return new Result(List.of(), NLS.bind(Messages.Try_cannotRun, e.getMessage()));
        } finally {
            delete(folder);
        }
    }

    private static void write(CompiledProgram compiled, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
            Path file = folder.resolve(each.getKey().replace('.', '/') + ".class"); //$NON-NLS-1$
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
    }

    private Result execute(TrialPipeline trial, String mainClass, Path folder, Path test, int batches) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                folder + File.pathSeparator + classPath(), MAIN, test.toString(), mainClass,
                Long.toString(trial.pipeline().getBatchInterval().toMillis()), "tap:" + trial.node(), "type:" + trial.source() + '=' + trial.type())); //$NON-NLS-1$ //$NON-NLS-2$
        if (trial.dropping()) {
            command.add("tap:" + trial.node() + ".errors"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        trial.pipeline().getParameters().forEach(parameter -> command.add("parameter:" + parameter.getName() + '=' //$NON-NLS-1$
                + (parameter.getDefaultValue() == null ? "" : parameter.getDefaultValue()))); //$NON-NLS-1$
        synchronized (this) {
            if (cancelled) {
                return new Result(List.of(), Messages.Try_cancelled);
            }
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        }
        Thread watch = new Thread(this::endInTime, "org.sluice-trial-watch"); //$NON-NLS-1$
        watch.setDaemon(true);
        watch.start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null && lines.size() < MOST_LINES; line = reader.readLine()) {
                lines.add(line);
            }
        }
        boolean much = lines.size() == MOST_LINES;
        boolean killed = ended(much);
        watch.interrupt();
        String problem = cancelled ? Messages.Try_cancelled : much ? NLS.bind(Messages.Try_tooMuch, MOST_LINES) : killed ? NLS.bind(Messages.Try_tooLong, SECONDS) : ""; //$NON-NLS-1$
        return RecordLines.result(lines, trial.node(), batches, problem);
    }

    /** Waits for the end of the process. @return whether it was ended from here */
    private boolean ended(boolean now) {
        try {
            if (now) {
                process.destroyForcibly();
            }
            int status = process.waitFor();
            return status != 0 && status != 1;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void endInTime() {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            // the trial has ended by itself
            Thread.currentThread().interrupt();
        }
    }

    private static String classPath() {
        List<String> entries = new ArrayList<>();
        for (String name : BUNDLES) {
            Bundle bundle = Platform.getBundle(name);
            if (bundle != null) {
                FileLocator.getBundleFileLocation(bundle).map(Trials::classesIn).ifPresent(entries::add);
            }
        }
        return entries.stream().collect(Collectors.joining(File.pathSeparator));
    }

    /** A bundle run from its project keeps its classes in a folder below. */
    private static String classesIn(File location) {
        return Stream.of("target/classes", "bin").map(location.toPath()::resolve).filter(Files::isDirectory).findFirst().orElse(location.toPath()).toString(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // the directory for temporary files is cleaned by the system
        }
    }
}
