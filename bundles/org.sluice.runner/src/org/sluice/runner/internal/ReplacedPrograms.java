package org.sluice.runner.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.sluice.runner.DebugException;
import org.sluice.runner.PipelineDefinition;
import org.sluice.runner.internal.debug.Programs;
import org.sluice.streaming.Parameters;
import org.sluice.streaming.StreamingContext;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.TelemetryException;
import org.sluice.telemetry.WireJson;

/** Programs in folders below a directory that whoever started the run has named; requests only name a folder. */
final class ReplacedPrograms implements Programs {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,100}");

    private final Optional<Path> directory;
    private final ClassLoader engine;
    private final PipelineRun run;
    private final long intervalMillis;
    private final BiFunction<PipelineDefinition, PipelineDescription, StreamingContext> define;

    /** @param engine knows the engine, and the program the run began with */
    ReplacedPrograms(Optional<Path> directory, ClassLoader engine, PipelineRun run, long intervalMillis, BiFunction<PipelineDefinition, PipelineDescription, StreamingContext> define) {
        this.directory = directory;
        this.engine = engine;
        this.run = run;
        this.intervalMillis = intervalMillis;
        this.define = define;
    }

    @Override
    public Program find(String name) {
        if (directory.isEmpty()) {
            throw DebugException.state("This run takes no other program. Start it with --debug-conditions DIR, where DIR is to hold it.");
        }
        if (!NAME.matcher(name).matches()) {
            throw DebugException.bad("'" + name + "' is no name of a folder with a program.");
        }
        Path folder = directory.get().resolve(name);
        Path resource = folder.resolve(PipelineDescription.RESOURCE);
        if (!Files.isRegularFile(resource)) {
            throw DebugException.unknown("There is no program in '" + folder + "': " + PipelineDescription.RESOURCE + " is missing.");
        }
        try {
            PipelineDescription description = WireJson.fromJson(Files.readString(resource), PipelineDescription.class);
            if (description.batchIntervalMillis() != intervalMillis) {
                throw DebugException.state("The batch interval of the new program is " + description.batchIntervalMillis() + " ms, that of the run " + intervalMillis + " ms. Start the run anew to change it.");
            }
            ClassLoader classes = new OwnFirst(folder.toUri().toURL(), engine);
            Method method = Class.forName(description.mainClass(), false, classes).getMethod("define", StreamingContext.class, Parameters.class);
            PipelineDefinition definition = (context, parameters) -> call(method, context, parameters);
            return new Program(definition, description.withCheckpointDirectory(""), classes);
        } catch (IOException | TelemetryException | ReflectiveOperationException | LinkageError e) {
            throw DebugException.bad("The program in '" + folder + "' cannot be used: " + e + ".");
        }
    }

    private static void call(Method method, StreamingContext context, Parameters parameters) throws Exception {
        try {
            method.invoke(null, context, parameters);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public StreamingContext define(Program program) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(program.classes());
        try {
            return define.apply(program.definition(), program.description());
        } catch (RuntimeException e) {
            throw DebugException.state("The new program cannot be set up: " + e.getMessage());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void replace(Program program, StreamingContext context) {
        run.replace(program.description(), context);
    }

    @Override
    public void replaced(RuntimeException failure) {
        run.replaced(failure);
    }

    /** Classes of the folder go before those of the program the run began with, which have the same names. */
    private static final class OwnFirst extends URLClassLoader {

        OwnFirst(URL folder, ClassLoader parent) {
            super(new URL[] {folder}, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> found = findLoadedClass(name);
                if (found == null && findResource(name.replace('.', '/') + ".class") != null) {
                    found = findClass(name);
                }
                return found == null ? super.loadClass(name, resolve) : found;
            }
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
