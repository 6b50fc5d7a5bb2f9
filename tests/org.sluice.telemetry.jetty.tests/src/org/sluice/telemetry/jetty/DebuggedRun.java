package org.sluice.telemetry.jetty;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.sluice.runner.PipelineDefinition;
import org.sluice.runner.PipelineRunner;
import org.sluice.runner.RunOptions;
import org.sluice.streaming.Optional;
import org.sluice.streaming.Tuple2;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.debug.DebugClient;

/** A real run in this process that is debugged over HTTP. */
final class DebuggedRun implements AutoCloseable {

    /** Something to read or do that may fail. */
    interface Answer<T> {
        T get() throws Exception;
    }

    /** lines → words → (long → pairs → counts → console), (upper → shout). Words are taken from {@link #VERSES}, two lines a batch. */
    static final PipelineDefinition WORDS = (context, parameters) -> {
        var words = context.generatedStream(2, 1, (n, random) -> DebuggedRun.VERSES.get((int) (n % DebuggedRun.VERSES.size()))).id("lines")
                .flatMap(line -> Arrays.asList(line.split(" ")).iterator()).id("words");
        words.filter(word -> word.length() > 1).id("long").mapToPair(word -> new Tuple2<>(word, 1)).id("pairs")
                .<Long>updateStateByKey((values, state) -> Optional.of(state.orElse(0L) + values.size())).id("counts").print(3).id("console");
        words.map(String::toUpperCase).id("upper").print(3).id("shout");
    };
    static final List<String> VERSES = List.of("to be or", "not to be", "that is", "the question a");

    final TelemetryClient client;
    final DebugClient debug;
    final URI address;
    private final Thread thread;
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    DebuggedRun(PipelineDefinition definition, String... options) throws Exception {
        List<String> all = new ArrayList<>(List.of("--debug", "--paused", "--clock", "fast", "--parallelism", "2"));
        all.addAll(List.of(options));
        PipelineDescription description = new PipelineDescription("Debugged", "", 1000, "", 0, List.of(), List.of(), List.of());
        CompletableFuture<URI> found = new CompletableFuture<>();
        PrintStream err = new PrintStream(new OutputStream() {

            @Override
            public synchronized void write(int b) {
                log.write(b);
                String text = log.toString(StandardCharsets.UTF_8);
                if (b == '\n' && text.contains("dashboard http")) {
                    found.complete(URI.create(text.replaceAll("(?s).*dashboard (http\\S+).*", "$1")));
                }
            }
        }, true, StandardCharsets.UTF_8);
        RunOptions parsed = RunOptions.parse(all.toArray(String[]::new));
        thread = new Thread(() -> exit.complete(PipelineRunner.run(definition, description, parsed, new PrintStream(OutputStream.nullOutputStream()), err)), "debugged-run");
        // in a bundle, who serves the dashboard is known to this loader only
        thread.setContextClassLoader(DebuggedRun.class.getClassLoader());
        thread.start();
        address = found.get(20, TimeUnit.SECONDS);
        client = TelemetryClient.connect(address, snapshot -> { });
        debug = client.debug();
        if (parsed.debug().get().paused()) {
            get(debug.pause());
        }
    }

    /** Where classes of a bundle are: a jar, or the folder the build compiles to. */
    static String place(Class<?> type) throws Exception {
        Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path classes = place.resolve("target").resolve("classes");
        return (Files.isDirectory(classes) ? classes : place).toString();
    }

    static <T> T get(CompletableFuture<T> answer) throws Exception {
        try {
            return answer.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    String token() {
        return address.getQuery().substring("token=".length());
    }

    /** What the run has said on standard error. */
    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    int awaitEnd() throws Exception {
        return exit.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        if (!exit.isDone()) {
            // a run that ends at once may not get round to the answer
            client.stop().exceptionally(failure -> null).get(20, TimeUnit.SECONDS);
        }
        client.close();
        exit.get(20, TimeUnit.SECONDS);
        thread.join(5_000);
    }
}
