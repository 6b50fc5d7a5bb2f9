package org.sluice.launching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.launching.internal.Await;
import org.sluice.launching.internal.LaunchProblem;
import org.sluice.telemetry.FailureFrame;
import org.sluice.telemetry.NodeFrame;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.debug.ControlFrame;

/** Starts pipelines for real: processes, sockets, signals. */
final class PipelineLaunchIT {

    private PipelineWorkspace workspace;

    @BeforeEach
    void open() throws CoreException {
        workspace = new PipelineWorkspace("launching");
    }

    @AfterEach
    void close() throws CoreException {
        workspace.close();
    }

    @Test
    void shouldReportBatchesOfTheRunningPipeline() throws CoreException {
        IFile file = workspace.numbers("numbers", "text -> text.endsWith(\"0\")");

        PipelineRun run = workspace.run(file);
        PipelineWorkspace.awaitBatch(run, 3);

        NodeFrame some = run.progress().batch().orElseThrow().nodes().get("some");
        assertEquals(List.of(RunState.RUNNING, 10L, 1L), List.of(run.progress().state(), some.in(), some.out()));
        assertEquals(List.of("numbers", "some", "console"), run.description().nodes().stream().map(n -> n.id()).toList());
        assertEquals(run, PipelineRuns.get().newestOf(file.getLocation().toPath()).orElseThrow());
    }

    @Test
    void shouldStopInStagesAndLeaveNothingBehind() throws Exception {
        PipelineRun run = workspace.run(workspace.numbers("numbers", "text -> true"));
        PipelineWorkspace.awaitBatch(run, 1);
        ProcessHandle process = ProcessHandle.of(run.pid().orElseThrow()).orElseThrow();

        run.launch().terminate();
        PipelineWorkspace.awaitEnd(run);

        assertEquals(List.of(RunState.STOPPED, 0), List.of(run.progress().state(), run.exitCode().orElseThrow()));
        assertFalse(process.isAlive());
        assertTrue(console(run).contains("sluice: stop: asking the pipeline to finish its batch"), () -> console(run));
        assertEquals(List.of(), classFolders());
    }

    @Test
    void shouldSayThatTheEngineEndedUnexpectedlyWhenItIsKilled() throws CoreException {
        PipelineRun run = workspace.run(workspace.numbers("numbers", "text -> true"));
        PipelineWorkspace.awaitBatch(run, 1);

        ProcessHandle.of(run.pid().orElseThrow()).orElseThrow().destroyForcibly();
        PipelineWorkspace.awaitEnd(run);

        assertEquals("FAILED: The engine process ended unexpectedly (exit code 137).",
                run.progress().state() + ": " + run.progress().message());
        Await.until(run.launch()::isTerminated, Duration.ofSeconds(5), () -> "not terminated");
    }

    @Test
    void shouldNameNodeRecordAndExceptionWhenUserCodeFails() throws CoreException {
        PipelineRun run = workspace.run(workspace.numbers("numbers", "text -> 1 / (35 - Integer.parseInt(text.substring(7))) < 9"));

        PipelineWorkspace.awaitEnd(run);

        FailureFrame failure = run.progress().failure().orElseThrow().frame();
        assertEquals(List.of(RunState.FAILED, "some", "java.lang.ArithmeticException"),
                List.of(run.progress().state(), failure.nodeId(), failure.exception()));
        assertTrue(failure.record().contains("record-35"), failure::record);
        String console = console(run);
        assertTrue(Stream.of("some", "record-35", "ArithmeticException").allMatch(console::contains), console);
    }

    @Test
    void shouldPassOptionsToTheProgram() throws CoreException {
        ILaunchConfigurationWorkingCopy copy = PipelineLaunchAttributes.create(workspace.numbers("numbers", "text -> true"));
        copy.setAttribute(PipelineLaunchAttributes.BATCHES, "60");
        copy.setAttribute(PipelineLaunchAttributes.INTERVAL, "50 ms");
        copy.setAttribute(PipelineLaunchAttributes.SAFE, true);

        PipelineRun run = workspace.run(copy.doSave());
        PipelineWorkspace.awaitEnd(run);

        RunProgress progress = run.progress();
        assertEquals(List.of(RunState.STOPPED, 60L, 50L, true), List.of(progress.state(), progress.totals().completedBatches(),
                progress.run().orElseThrow().batchIntervalMillis(), progress.run().orElseThrow().safe()));
    }

    @Test
    void shouldTellListenersTheLifeOfARun() throws CoreException {
        var told = new CopyOnWriteArrayList<String>();
        var listener = new PipelineRunListener() {
            @Override
            public void runAdded(PipelineRun run) {
                told.add("added");
            }

            @Override
            public void runChanged(PipelineRun run) {
                told.add(run.progress().state().toString());
            }
        };
        PipelineRuns.get().addListener(listener);
        try {
            PipelineRun run = workspace.run(workspace.numbers("numbers", "text -> true"));
            Await.until(() -> told.contains("RUNNING"), Duration.ofSeconds(20), told::toString);

            run.stop();
            PipelineWorkspace.awaitEnd(run);

            Await.until(() -> told.contains("STOPPED"), Duration.ofSeconds(5), told::toString);
            assertEquals(List.of("added", "RUNNING", "STOPPING", "STOPPED"), told.stream().distinct().toList());
        } finally {
            PipelineRuns.get().removeListener(listener);
        }
    }

    @Test
    void shouldRefuseAPipelineThatDoesNotCompileWithOneLine() throws CoreException {
        IFile file = workspace.numbers("wrong", "text -> text.size() > 3");

        CoreException refused = assertThrows(CoreException.class, () -> workspace.run(file));

        assertEquals(LaunchProblem.PIPELINE_HAS_ERRORS, refused.getStatus().getCode());
        assertTrue(refused.getMessage().contains("some") && !refused.getMessage().contains("\n"), refused.getMessage());
        assertEquals(List.of(), classFolders());
    }

    @Test
    void shouldRefuseAFileThatIsNoPipelineWithOneLine() throws CoreException {
        IFile file = workspace.file("foreign", "<html/>".getBytes(StandardCharsets.UTF_8));

        CoreException refused = assertThrows(CoreException.class, () -> workspace.run(file));

        assertEquals(LaunchProblem.FILE_UNREADABLE, refused.getStatus().getCode());
        assertTrue(refused.getMessage().contains("foreign.dstream") && !refused.getMessage().contains("\n"), refused.getMessage());
    }

    @Test
    void shouldSayWhyWhenTheProgramRefusesItsArguments() throws CoreException {
        ILaunchConfigurationWorkingCopy copy = PipelineLaunchAttributes.create(workspace.numbers("numbers", "text -> true"));
        copy.setAttribute(PipelineLaunchAttributes.BATCHES, "-1");

        CoreException refused = assertThrows(CoreException.class, () -> workspace.run(copy.doSave()));

        assertEquals(LaunchProblem.ENDED_EARLY, refused.getStatus().getCode());
        assertTrue(refused.getMessage().contains("--batches") && refused.getMessage().contains("exit code 2"), refused.getMessage());
    }

    @Test
    void shouldRefuseAJavaHomeWithoutJava() throws CoreException {
        ILaunchConfigurationWorkingCopy copy = PipelineLaunchAttributes.create(workspace.numbers("numbers", "text -> true"));
        copy.setAttribute(PipelineLaunchAttributes.JAVA_HOME, "/nowhere");

        CoreException refused = assertThrows(CoreException.class, () -> workspace.run(copy.doSave()));

        assertEquals(LaunchProblem.NO_JAVA, refused.getStatus().getCode());
    }

    @Test
    void shouldReadAttributesWithVariables() throws CoreException {
        ILaunchConfigurationWorkingCopy copy = PipelineLaunchAttributes.create(workspace.numbers("numbers", "text -> true"));
        copy.setAttribute(PipelineLaunchAttributes.PARAMETERS, Map.of("b", "2", "a", "x y"));
        copy.setAttribute(PipelineLaunchAttributes.CHECKPOINT_DIRECTORY, "${workspace_loc}/state");
        copy.setAttribute(PipelineLaunchAttributes.CLOCK, "fast");

        List<String> arguments = EngineArguments.of(copy, "run", new RunFolders(Path.of("program"), Path.of("kept"), true));

        assertEquals(List.of("--ui", "0", "--clock", "fast", "--checkpoint", Platform.getLocation().append("state").toOSString(),
                "--set", "a=x y", "--set", "b=2"), arguments);
    }

    @Test
    void shouldTellTheProgramEverySettingOfTheTabs() throws CoreException {
        ILaunchConfigurationWorkingCopy copy = PipelineLaunchAttributes.create(workspace.numbers("numbers", "text -> true"));
        copy.setAttribute(PipelineLaunchAttributes.ENVIRONMENT, "prod");
        copy.setAttribute(PipelineLaunchAttributes.PARALLELISM, "3");
        copy.setAttribute(PipelineLaunchAttributes.MEMORY, "256m");
        copy.setAttribute(PipelineLaunchAttributes.VM_ARGUMENTS, "-Da=b");
        copy.setAttribute(PipelineLaunchAttributes.REPLAY, "day.inputs.jsonl");
        copy.setAttribute(PipelineLaunchAttributes.PACE, "60");
        copy.setAttribute(PipelineLaunchAttributes.RECORD, true);
        copy.setAttribute(PipelineLaunchAttributes.BEGIN, PipelineLaunchAttributes.BEGIN_RESTORE);
        copy.setAttribute(PipelineLaunchAttributes.RESTORE_TIME, "2000");
        copy.setAttribute(PipelineLaunchAttributes.RESTORE_FROM, "old");
        copy.setAttribute(PipelineLaunchAttributes.SAFE, true);
        copy.setAttribute(PipelineLaunchAttributes.HISTORY_BATCHES, "50");
        RunFolders folders = new RunFolders(workspace.folder().resolve("program"), Path.of("kept"), false);

        assertEquals(List.of("--ui", "0", "--env", "prod", "--parallelism", "3", "--replay", "day.inputs.jsonl", "--pace", "60", "--record", "recordings", "--restore", "2000",
                "--restore-from", "old", "--safe"), EngineArguments.of(copy, "run", folders));
        assertEquals(List.of("-Xmx256m", "-Da=b"), PipelineLaunchAttributes.vmArguments(copy));
        List<String> debugged = EngineArguments.of(copy, "debug", folders);
        assertTrue(debugged.containsAll(List.of("--debug", "--paused", "--debug-history", "64,50")) && !debugged.contains("--safe") && !debugged.contains("--no-safe"), debugged::toString);
        copy.setAttribute(PipelineLaunchAttributes.DEBUG_LIVE, true);
        assertTrue(EngineArguments.of(copy, "debug", folders).contains("--no-safe"));
    }

    @Test
    void shouldWaitForAStepBeforeEachBatchWithAManualClock() throws Exception {
        ILaunchConfigurationWorkingCopy copy = PipelineLaunchAttributes.create(workspace.numbers("numbers", "text -> true"));
        copy.setAttribute(PipelineLaunchAttributes.CLOCK, "manual");
        copy.setAttribute(PipelineLaunchAttributes.PARALLELISM, "2");
        copy.setAttribute(PipelineLaunchAttributes.MEMORY, "200m");

        PipelineRun run = workspace.run(copy.doSave());
        run.telemetry().orElseThrow().debug().pause().get();
        ControlFrame first = run.telemetry().orElseThrow().debug().step().get();
        ControlFrame second = run.telemetry().orElseThrow().debug().step().get();

        assertEquals(List.of(1L, 100L, 2L, 200L), List.of(first.batch(), first.timeMillis(), second.batch(), second.timeMillis()));
        PipelineWorkspace.awaitBatch(run, 2);
        assertFalse(run.progress().run().orElseThrow().safe());
        assertEquals(1, run.launch().getDebugTargets().length);
    }

    @Test
    void shouldSayWhichNodesTookTheTimeWhenItWasProfiled() throws Exception {
        ILaunchConfigurationWorkingCopy copy = PipelineLaunchAttributes.create(workspace.numbers("numbers",
                "text -> java.util.stream.IntStream.range(0, 20000).mapToObj(i -> text + i).mapToInt(String::hashCode).sum() != 7"));
        copy.setAttribute(PipelineLaunchAttributes.BATCHES, "40");
        copy.setAttribute(PipelineLaunchAttributes.CLOCK, "fast");

        PipelineRun run = copy.doSave().launch("profile", new NullProgressMonitor()).getAdapter(PipelineRun.class);
        PipelineWorkspace.awaitEnd(run);

        Await.until(() -> console(run).contains("sluice: profile: "), Duration.ofSeconds(30), () -> console(run));
        String console = console(run);
        assertTrue(console.contains("sluice: profile: ") && console.contains("node 'some'"), console);
        assertTrue(Files.size(workspace.folder().resolve("profiles/numbers.jfr")) > 1000);
    }

    private static String console(PipelineRun run) {
        var streams = run.launch().getProcesses()[0].getStreamsProxy();
        return streams.getOutputStreamMonitor().getContents() + streams.getErrorStreamMonitor().getContents();
    }

    private static List<Path> classFolders() {
        Path programs = Platform.getStateLocation(Platform.getBundle("org.sluice.launching")).toPath().resolve("programs");
        try (Stream<Path> folders = Files.exists(programs) ? Files.list(programs) : Stream.of()) {
            return folders.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
