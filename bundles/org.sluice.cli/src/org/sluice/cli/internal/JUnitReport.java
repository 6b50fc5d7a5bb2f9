package org.sluice.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results of golden tests in the XML form build servers read. */
final class JUnitReport {

    /**
     * One test.
     *
     * @param file   the test file
     * @param nanos  how long it took
     * @param kind   {@code null} when passed, otherwise {@code failure} or {@code error}
     * @param detail what is wrong, first line a summary
     */
    private record Case(Path file, long nanos, String kind, String detail) {
    }

    private final List<Case> cases = new ArrayList<>();

    void passed(Path file, long nanos) {
        cases.add(new Case(file, nanos, null, ""));
    }

    void failed(Path file, long nanos, String detail) {
        cases.add(new Case(file, nanos, "failure", detail));
    }

    void broken(Path file, long nanos, String detail) {
        cases.add(new Case(file, nanos, "error", detail));
    }

    /** Writes the report; the folder is made when missing. */
    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Files.write(file, xml().getBytes(StandardCharsets.UTF_8));
    }

    private String xml() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append(String.format(Locale.ROOT,
                "<testsuite name=\"sluice test\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"0\" time=\"%.3f\">\n",
                cases.size(), count("failure"), count("error"), seconds(cases.stream().mapToLong(Case::nanos).sum())));
        for (Case test : cases) {
            out.append(String.format(Locale.ROOT, "  <testcase classname=\"%s\" name=\"%s\" time=\"%.3f\"",
                    escape(String.valueOf(test.file().getParent())), escape(test.file().getFileName().toString()),
                    seconds(test.nanos())));
            if (test.kind() == null) {
                out.append("/>\n");
            } else {
                String summary = test.detail().lines().findFirst().orElse("");
                out.append(">\n    <").append(test.kind()).append(" message=\"").append(escape(summary)).append("\">")
                        .append(escape(test.detail())).append("</").append(test.kind()).append(">\n  </testcase>\n");
            }
        }
        return out.append("</testsuite>\n").toString();
    }

    private long count(String kind) {
        return cases.stream().filter(test -> kind.equals(test.kind())).count();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.appendCodePoint(c);
                default -> out.appendCodePoint(c < ' ' || c >= 0xD800 && c <= 0xDFFF || c >= 0xFFFE && c <= 0xFFFF ? '?' : c);
            }
        });
        return out.toString();
    }
}
