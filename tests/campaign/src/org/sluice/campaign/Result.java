package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a run left: per output and batch number (1 = the first batch the run ever made) the sorted records, and the final states. Batch numbers
 * come from the times in the names of the directories, so runs of different times of day can be compared.
 */
record Result(Map<String, NavigableMap<Long, List<String>>> outputs, List<String> states) {

    static final String LINES = "lines";

    static Result read(RunFolder folder, Pipeline pipeline) throws IOException {
        Map<String, NavigableMap<Long, List<String>>> byTime = new HashMap<>();
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(folder.output(), "[!.]*-*")) {
            for (Path directory : directories) {
                String name = directory.getFileName().toString();
                int dash = name.lastIndexOf('-');
                byTime.computeIfAbsent(name.substring(0, dash), key -> new TreeMap<>()).put(Long.parseLong(name.substring(dash + 1)), records(directory));
            }
        }
        NavigableMap<Long, List<String>> lines = byTime.getOrDefault(LINES, new TreeMap<>());
        Map<String, NavigableMap<Long, List<String>>> outputs = new HashMap<>();
        if (!lines.isEmpty()) {
            long zero = lines.firstKey() - Pipeline.INTERVAL_MILLIS;
            byTime.forEach((name, batches) -> {
                NavigableMap<Long, List<String>> numbered = new TreeMap<>();
                batches.forEach((time, records) -> numbered.put((time - zero) / Pipeline.INTERVAL_MILLIS, records));
                outputs.put(name, numbered);
            });
        }
        Path state = folder.output().resolve("state.txt");
        return new Result(outputs, Files.exists(state) ? Files.readAllLines(state).stream().sorted().toList() : List.of());
    }

    private static List<String> records(Path directory) throws IOException {
        List<String> records = new ArrayList<>();
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(directory, "part-*")) {
            for (Path part : parts) {
                records.addAll(Files.readAllLines(part));
            }
        }
        records.sort(null);
        return records;
    }

    /** @return the first difference to an undisturbed run, or null */
    String differenceTo(Result undisturbed, Pipeline pipeline) {
        List<String> names = new ArrayList<>(pipeline.outputs());
        names.add(0, LINES);
        for (String name : names) {
            String difference = difference(name, batches(undisturbed, name, pipeline), batches(this, name, pipeline));
            if (difference != null) {
                return difference;
            }
        }
        return states.equals(undisturbed.states) ? null : "final state: " + firstOf(undisturbed.states, states);
    }

    private static NavigableMap<Long, List<String>> batches(Result result, String name, Pipeline pipeline) {
        return result.outputs.getOrDefault(name, new TreeMap<>()).headMap((long) pipeline.batches(), true);
    }

    /** @return the first batch that is not as it should be, or null */
    static String difference(String name, NavigableMap<Long, List<String>> expected, NavigableMap<Long, List<String>> actual) {
        TreeMap<Long, List<String>> all = new TreeMap<>(expected);
        all.putAll(actual);
        for (Long batch : all.keySet()) {
            List<String> want = expected.get(batch);
            List<String> got = actual.get(batch);
            if (want == null || got == null) {
                return "output '" + name + "', batch " + batch + ": " + (want == null ? "is there, but should not be" : "is missing");
            }
            if (!want.equals(got)) {
                return "output '" + name + "', batch " + batch + ": " + firstOf(want, got);
            }
        }
        return null;
    }

    static String firstOf(List<String> want, List<String> got) {
        List<String> missing = new ArrayList<>(want);
        got.forEach(missing::remove);
        List<String> extra = new ArrayList<>(got);
        want.forEach(extra::remove);
        return want.size() + " records expected, " + got.size() + " found; missing " + missing.stream().limit(3).toList() + ", too many " + extra.stream().limit(3).toList();
    }

    /** Checks a run without fixed batches against its own lines, and these against the files or what was sent. @return what is wrong, or null */
    String differenceToModel(Inputs inputs, Pipeline pipeline, RunFolder folder) throws IOException {
        NavigableMap<Long, List<String>> lines = outputs.getOrDefault(LINES, new TreeMap<>());
        List<String> taken = lines.values().stream().flatMap(List::stream).sorted().toList();
        List<String> all = pipeline == Pipeline.RECEIVER ? Sender.expected(inputs.lines(pipeline), taken, folder) : inputs.lines(pipeline).stream().sorted().toList();
        if (!taken.equals(all)) {
            return "lines taken: " + firstOf(all, taken);
        }
        Map<String, NavigableMap<Long, List<String>>> expected = CountsModel.expected(lines);
        for (String name : pipeline.outputs()) {
            String difference = difference(name, expected.get(name), outputs.getOrDefault(name, new TreeMap<>()));
            if (difference != null) {
                return difference;
            }
        }
        List<String> counts = Inputs.counts(taken);
        return counts.equals(states) ? null : "final state: " + firstOf(counts, states);
    }
}
