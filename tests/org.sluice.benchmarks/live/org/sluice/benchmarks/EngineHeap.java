package org.sluice.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lives in the heap of another process, by the JDK's own {@code jcmd}. */
final class EngineHeap {

    private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");

    private EngineHeap() {
    }

    /** Bytes of living objects, after a collection. */
    static double of(long pid) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), "GC.class_histogram").redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        Matcher matcher = TOTAL.matcher(text);
        if (!matcher.find()) {
            throw new IOException("jcmd told nothing of process " + pid + ": " + text.lines().findFirst().orElse(""));
        }
        return Double.parseDouble(matcher.group(1));
    }
}
