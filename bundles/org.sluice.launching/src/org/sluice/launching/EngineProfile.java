package org.sluice.launching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

import org.eclipse.core.runtime.CoreException;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.MappedRange;
import org.sluice.launching.internal.CompiledPipeline;
import org.sluice.launching.internal.LaunchProblem;

/**
 * A recording of the Java Flight Recorder of one run, and in which node's code it was found how often. The file lies beside the pipeline, for JDK Mission Control and the like.
 *
 * @param recording file the engine writes at its end
 * @param compiled  what is run
 */
record EngineProfile(Path recording, CompiledPipeline compiled) {

    private static final String FOLDER = "profiles";
    private static final String LIMIT = "128m";

    /** A statement of the generated program. */
    private record Lines(String file, int first, int last, String node) {

        static Lines of(MappedRange range, Map<String, String> texts) {
            String text = texts.getOrDefault(range.file(), "");
            int end = Math.min(text.length(), range.endOffset());
            int more = (int) text.substring(Math.min(end, range.startOffset()), end).chars().filter(c -> c == '\n').count();
            return new Lines(range.file(), range.line(), range.line() + more, range.nodeId());
        }

        boolean holds(String path, int line) {
            return file.equals(path) && first <= line && line <= last;
        }
    }

    /** A new recording for a pipeline file. */
    static EngineProfile of(Path pipeline, CompiledPipeline compiled) throws CoreException {
        Path folder = pipeline.resolveSibling(FOLDER);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw LaunchProblem.cannotWrite(folder.toString(), e);
        }
        String name = compiled.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        Path file = folder.resolve(name + ".jfr");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ".jfr");
        }
        return new EngineProfile(file, compiled);
    }

    List<String> vmArguments() {
        return List.of("-XX:StartFlightRecording=settings=profile,dumponexit=true,maxsize=" + LIMIT + ",filename=" + recording, "-Xlog:jfr+startup=off");
    }

    /** The nodes in whose code the run was found most often, in one line; empty when the process left no recording. */
    String report() {
        if (!Files.isRegularFile(recording)) {
            return "";
        }
        try {
            Map<String, Long> found = count();
            long all = found.values().stream().mapToLong(Long::longValue).sum();
            String shares = found.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).limit(8)
                    .map(entry -> Math.round(100.0 * entry.getValue() / all) + " % " + name(entry.getKey())).collect(Collectors.joining(", "));
            return "profile: " + (all == 0 ? "too short for a sample" : all + " samples of the processors: " + shares) + "; the recording is " + recording;
        } catch (IOException e) {
            return "profile: the recording " + recording + " cannot be read: " + e.getMessage();
        }
    }

    private static String name(String node) {
        return node.isEmpty() ? "engine" : "node '" + node + "'";
    }

    /** How often by node id; the empty one stands for all that is not in the code of a node. */
    private Map<String, Long> count() throws IOException {
        Map<String, String> texts = compiled.generated().files().stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text));
        List<Lines> statements = compiled.generated().sourceMap().ranges().stream().filter(MappedRange::isStatement).map(range -> Lines.of(range, texts)).toList();
        Map<String, Long> found = new HashMap<>();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    found.merge(node(event.getStackTrace().getFrames(), statements), 1L, Long::sum);
                }
            }
        }
        return found;
    }

    private static String node(List<RecordedFrame> frames, List<Lines> statements) {
        for (RecordedFrame frame : frames) {
            if (frame.isJavaFrame()) {
                String type = frame.getMethod().getType().getName();
                int inner = type.indexOf('$');
                String path = (inner < 0 ? type : type.substring(0, inner)).replace('.', '/') + ".java";
                for (Lines lines : statements) {
                    if (lines.holds(path, frame.getLineNumber())) {
                        return lines.node();
                    }
                }
            }
        }
        return "";
    }
}
