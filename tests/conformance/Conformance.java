import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which rows of the reference of Spark Streaming's behaviour are shown by which test: writes {@code docs/conformance.md}, or with {@code --check} says what is
 * wrong with it. A test shows a row when its method name holds the row's id after "should", "And", "As" or "Or" ({@code shouldW3EmitPartialWindows}).
 *
 * <p>{@code java Conformance.java ROOT [--check]}; ends with 1 when a row that is meant to work has no test, when a test names a row that is not there, or when
 * the page is out of date.
 */
final class Conformance {

    private static final Pattern METHOD = Pattern.compile("void (should\\w+)\\s*\\(");
    private static final Pattern ID = Pattern.compile("(?<=should|And|As|Or|_|[0-9])(T0\\d+|MS\\d+|FT\\d+|DA\\d+|[CLIFRKXTWUOSBPEMV]\\d+)(?=[A-Z_]|$)");
    /** Rows of sections 6 and 11: named by tests, not counted here. */
    private static final Pattern ELSEWHERE = Pattern.compile("[MV]\\d+");
    private static final Map<String, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("C", "Contexts");
        SECTIONS.put("L", "Life cycle");
        SECTIONS.put("I", "Inputs");
        SECTIONS.put("F", "File inputs");
        SECTIONS.put("R", "Receivers");
        SECTIONS.put("K", "Kafka");
        SECTIONS.put("X", "Other connectors");
        SECTIONS.put("T", "Transformations");
        SECTIONS.put("W", "Windows");
        SECTIONS.put("U", "updateStateByKey");
        SECTIONS.put("MS", "mapWithState");
        SECTIONS.put("O", "Outputs");
        SECTIONS.put("S", "Scheduling");
        SECTIONS.put("B", "Blocks and write-ahead log");
        SECTIONS.put("P", "Rate control");
        SECTIONS.put("DA", "Dynamic allocation");
        SECTIONS.put("FT", "Fault tolerance");
        SECTIONS.put("E", "Validations and errors");
    }

    private enum Verdict {
        SAME("same as Spark"), BETTER("better"), OTHER("different"), NONE("not done");

        final String text;

        Verdict(String text) {
            this.text = text;
        }
    }

    private record Row(String id, String subject, Verdict verdict, String reason) {

        boolean needsTest() {
            return verdict == Verdict.SAME || verdict == Verdict.BETTER;
        }

        String section() {
            return id.replaceAll("[\\d.]", "");
        }
    }

    private Conformance() {
    }

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        boolean check = args.length > 1 && args[1].equals("--check");
        Map<String, Row> rows = rows(root.resolve("tests/conformance/rows.tsv"));
        Map<String, TreeSet<String>> tests = tests(root.resolve("tests"));
        List<String> problems = new ArrayList<>();
        for (String id : tests.keySet()) {
            if (!rows.containsKey(id) && !ELSEWHERE.matcher(id).matches()) {
                problems.add("row " + id + " is named by " + tests.get(id).first() + ", but tests/conformance/rows.tsv has no such row.");
            }
        }
        for (Row row : rows.values()) {
            if (row.needsTest() && !tests.containsKey(row.id)) {
                problems.add("row " + row.id + " (" + row.subject + ") is meant to be " + row.verdict.text + ", but no test has its name.");
            }
            if (row.needsTest() == !row.reason.isEmpty()) {
                problems.add("row " + row.id + " (" + row.subject + "): a reason is for rows that are 'other' or 'none', and they need one.");
            }
        }
        String page = page(rows, tests);
        Path file = root.resolve("docs/conformance.md");
        if (!check) {
            Files.writeString(file, page);
        } else if (!Files.exists(file) || !Files.readString(file).equals(page)) {
            problems.add("docs/conformance.md is out of date: run './build conformance' and commit it.");
        }
        problems.forEach(System.err::println);
        System.out.println(summary(rows, tests));
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    private static Map<String, Row> rows(Path file) throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t", -1);
                Row row = new Row(cells[0], cells[1], Verdict.valueOf(cells[2].toUpperCase(java.util.Locale.ROOT)), cells.length > 3 ? cells[3] : "");
                if (rows.put(row.id, row) != null) {
                    throw new IOException(file + ": row " + row.id + " stands there twice");
                }
            }
        }
        return rows;
    }

    /** Row id → tests as {@code Class.method}. */
    private static Map<String, TreeSet<String>> tests(Path folder) throws IOException {
        Map<String, TreeSet<String>> tests = new TreeMap<>();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(f -> f.toString().endsWith("Test.java") || f.toString().endsWith("IT.java")).filter(f -> !f.toString().contains("/target/")).sorted().toList();
        }
        for (Path source : sources) {
            String type = source.getFileName().toString().replace(".java", "");
            Matcher method = METHOD.matcher(Files.readString(source, StandardCharsets.UTF_8));
            while (method.find()) {
                Matcher id = ID.matcher(method.group(1));
                while (id.find()) {
                    String row = id.group(1).startsWith("T0") ? "T0." + id.group(1).substring(2) : id.group(1);
                    tests.computeIfAbsent(row, r -> new TreeSet<>()).add(type + "." + method.group(1));
                }
            }
        }
        return tests;
    }

    private static String summary(Map<String, Row> rows, Map<String, TreeSet<String>> tests) {
        StringBuilder text = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            long count = rows.values().stream().filter(r -> r.verdict == verdict).count();
            long shown = rows.values().stream().filter(r -> r.verdict == verdict && tests.containsKey(r.id)).count();
            text.append(text.isEmpty() ? "" : ", ").append(count).append(' ').append(verdict.text);
            if (verdict != Verdict.NONE) {
                text.append(" (").append(shown).append(" with a test)");
            }
        }
        return rows.size() + " rows: " + text;
    }

    private static String page(Map<String, Row> rows, Map<String, TreeSet<String>> tests) {
        StringBuilder page = new StringBuilder("""
                # Conformance with Spark Streaming

                Made by `./build conformance` from `tests/conformance/rows.tsv` and the names of the tests; not edited by hand. The ids are those of our reference of what
                Spark Streaming 3.5 does, row by row. What "better" and "different" mean is told in [spark-differences.md](spark-differences.md).

                """);
        page.append(summary(rows, tests)).append(".\n");
        SECTIONS.forEach((key, title) -> {
            page.append("\n## ").append(title).append("\n\n| row | subject | Sluice | test |\n|---|---|---|---|\n");
            for (Row row : rows.values()) {
                if (row.section().equals(key)) {
                    page.append("| ").append(row.id).append(" | ").append(row.subject).append(" | ").append(row.verdict.text);
                    page.append(row.reason.isEmpty() ? "" : ": " + row.reason).append(" | ");
                    page.append(String.join("<br>", tests.getOrDefault(row.id, new TreeSet<>()))).append(" |\n");
                }
            }
        });
        return page.toString();
    }
}
