package ported;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.streaming.Time;

/** What a program put out: per batch and name the records, sorted. */
public final class Results {

    private static final TreeMap<Long, TreeMap<String, List<String>>> ALL = new TreeMap<>();

    private Results() {
    }

    public static synchronized void add(String name, Time time, List<?> records) {
        ALL.computeIfAbsent(time.milliseconds(), key -> new TreeMap<>()).computeIfAbsent(name, key -> new ArrayList<>()).addAll(records.stream().map(String::valueOf).toList());
    }

    /** One line per batch and name, and forgets all. @param last batches after this time are left out */
    public static synchronized String take(long last) {
        StringBuilder text = new StringBuilder();
        ALL.headMap(last, true).forEach((time, names) -> names.forEach((name, records) -> text.append(time).append(' ').append(name).append(": ")
                .append(records.stream().sorted().collect(Collectors.joining(" "))).append('\n')));
        ALL.clear();
        return text.toString();
    }
}
