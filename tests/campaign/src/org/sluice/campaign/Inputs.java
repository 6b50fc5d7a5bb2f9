package org.sluice.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Made input of a campaign, the same for the same seed: a text file, a log, and files for a directory. */
final class Inputs {

    private static final int VOCABULARY = 300;

    private final Path text;
    private final Path log;
    private final List<String> textLines = new ArrayList<>();
    private final List<List<String>> files = new ArrayList<>();

    private Inputs(Path directory) {
        text = directory.resolve("lines.txt");
        log = directory.resolve("log");
    }

    static Inputs make(Path directory, long seed) throws IOException {
        Inputs inputs = new Inputs(directory);
        Random random = Seeds.random(seed);
        for (int i = 0; i < Pipeline.RECORDS; i++) {
            inputs.textLines.add(line(i, random));
        }
        Files.createDirectories(directory);
        Files.write(inputs.text, inputs.textLines);
        List<String> logged = new ArrayList<>();
        for (int i = 0; i < Pipeline.RECORDS; i++) {
            logged.add(line(i, random));
        }
        ReplayableLog.write(inputs.log, logged);
        int number = 0;
        for (int f = 0; f < Pipeline.FILES; f++) {
            List<String> lines = new ArrayList<>();
            for (int n = random.nextInt(12); n >= 0; n--) {
                lines.add(line(number++, random));
            }
            inputs.files.add(lines);
        }
        return inputs;
    }

    /** A number that makes the line unique, and some words; words of one stretch come back later, so that states time out and return. */
    private static String line(int number, Random random) {
        StringBuilder line = new StringBuilder("n").append(number);
        int stretch = number / 40 * 7;
        for (int w = 1 + random.nextInt(6); w > 0; w--) {
            double skew = random.nextDouble() * random.nextDouble();
            line.append(" w").append((stretch + (int) (skew * 60)) % VOCABULARY);
        }
        return line.toString();
    }

    Path text() {
        return text;
    }

    Path log() {
        return log;
    }

    long textBytes() {
        return textLines.stream().mapToLong(line -> line.getBytes(StandardCharsets.UTF_8).length + 1).sum();
    }

    List<List<String>> files() {
        return files;
    }

    /** All lines a pipeline on the text file, on the directory or on the receiver gets. */
    List<String> lines(Pipeline pipeline) {
        return pipeline == Pipeline.DIRECTORY ? files.stream().flatMap(List::stream).toList() : textLines;
    }

    /** How often each word occurs, as the state file of a word count has it. */
    static List<String> counts(List<String> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : lines) {
            for (String word : line.split(" ")) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().map(e -> "counts " + e.getKey() + "=" + e.getValue()).sorted().toList();
    }
}
