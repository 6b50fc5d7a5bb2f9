package org.sluice.testkit.golden;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.Duration;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.Parameters;
import org.sluice.streaming.ScriptedSource;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.report.BatchFailure;
import org.sluice.streaming.report.BatchReport;
import org.sluice.telemetry.RecordJson;

/**
 * Runs a program on the batches of a test file and tells what leaves some of its nodes: for trying an expression out, in a process of
 * its own that can be ended at any time.
 *
 * <p>Arguments: the test file, the main class of the program (on the class path), the batch interval in milliseconds, then any of
 * {@code tap:ID} (a node to tell about), {@code type:ID=TYPE} (type of the records of a source), {@code parameter:NAME=VALUE}.
 *
 * <p>Prints a line for each record, batch by batch: {@code BATCH ID JSON}; and {@code BATCH ! MESSAGE} when a batch fails, which ends
 * the run. What the program itself prints goes to the error stream. Exit code 0, or 1 when the program could not be run at all.
 */
public final class Trial {

    private Trial() {
    }

    /** Runs the program; see above. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        int status = 0;
        try {
            run(arguments, out);
        } catch (GoldenTestException | EngineException | IllegalArgumentException e) {
            out.println("0 ! " + line(e.getMessage()));
            status = 1;
        } catch (ReflectiveOperationException | IOException e) {
            out.println("0 ! " + line(e.getCause() == null ? e.toString() : e.getCause().toString()));
            status = 1;
        }
        out.flush();
        // code of the user may have left threads behind
        Runtime.getRuntime().halt(status);
    }

    private static void run(String[] arguments, PrintStream out) throws GoldenTestException, ReflectiveOperationException, IOException {
        GoldenTest test = GoldenTestFile.read(Path.of(arguments[0]));
        Class<?> program = Class.forName(arguments[1]);
        Map<String, String> types = new HashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        List<String> taps = Stream.of(arguments).filter(each -> each.startsWith("tap:")).map(each -> each.substring(4)).toList();
        for (String each : arguments) {
            if (each.startsWith("type:")) {
                put(each.substring(5), types);
            } else if (each.startsWith("parameter:")) {
                put(each.substring(10), values);
            }
        }
        StreamingConf conf = new StreamingConf().setAppName("trial").clock(Clocks.manual(0)).out(new PrintStream(PrintStream.nullOutputStream()));
        try (StreamingContext context = new StreamingContext(conf, new Duration(Long.parseLong(arguments[2])))) {
            Method define = program.getMethod("define", StreamingContext.class, Parameters.class);
            define.invoke(null, context, Parameters.of(values));
            context.checkpoint(null);
            context.safe(true);
            InputValues inputs = new InputValues(Stream.of(program.getDeclaredClasses()).filter(Class::isRecord).toList());
            test.inputs().forEach((id, batches) -> context.overrideSource(id,
                    ScriptedSource.of(batches.stream().map(batch -> inputs.batch(batch, types.getOrDefault(id, ""))).toList())));
            Map<String, List<?>> records = new LinkedHashMap<>();
            taps.forEach(id -> context.tap(id, (time, list) -> records.put(id, list)));
            Stepper stepper = context.startStepped();
            for (int batch = 1; batch <= test.batches(); batch++) {
                records.clear();
                BatchReport report = stepper.step();
                int number = batch;
                taps.forEach(id -> records.getOrDefault(id, List.of()).forEach(record -> out.println(number + " " + id + " " + RecordJson.toJson(record))));
                if (report.failure().isPresent()) {
                    BatchFailure failure = report.failure().get();
                    out.println(batch + " ! " + line(failure.exception() + (failure.message() == null ? "" : ": " + failure.message())));
                    return;
                }
            }
        }
    }

    private static void put(String pair, Map<String, String> into) {
        int equals = pair.indexOf('=');
        into.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static String line(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
