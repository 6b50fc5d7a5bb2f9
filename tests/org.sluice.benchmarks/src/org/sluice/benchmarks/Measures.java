package org.sluice.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** How each kind of case is measured. */
final class Measures {

    private static final double NANOS_PER_MILLI = 1e6;

    private final Place place;
    private final BenchOptions options;
    private final Cases cases;

    Measures(Place place, BenchOptions options) {
        this.place = place;
        this.options = options;
        this.cases = new Cases(options.quick());
    }

    List<Row> measure(String name) throws IOException {
        return switch (name) {
            case "small", "empty" -> latency(cases.find(name));
            case "checkpoint" -> checkpoint(cases.find(name));
            case "paced" -> paced(cases.find(name));
            case "memory" -> memory(cases.find(name));
            case "curve" -> new Curve(this, options.quick()).measure();
            case "start" -> new StartTime(place, options).measure();
            case "event-state", "event-tumbling", "event-sliding" -> throughput(cases.find(name), withoutSpark());
            default -> throughput(cases.find(name), options.subjects());
        };
    }

    /** DStreams of Spark know no event time. */
    private Set<Subject> withoutSpark() {
        Set<Subject> subjects = new TreeSet<>(options.subjects());
        subjects.remove(Subject.SPARK);
        return subjects;
    }

    private List<Row> throughput(Case tested, Set<Subject> subjects) throws IOException {
        try (Contest contest = contest(tested, subjects, "-Xms4g", "-Xmx4g")) {
            Map<Subject, List<WorkerProcess.Run>> runs = contest.runs(options.runs());
            return rows(tested.name(), "1/s", runs, (subject, run) -> tested.records() * tested.batches(subject) / run.nanos() * 1e9);
        }
    }

    private List<Row> latency(Case tested) throws IOException {
        try (Contest contest = contest(tested, options.subjects(), "-Xms1g", "-Xmx1g")) {
            Map<Subject, List<WorkerProcess.Run>> runs = contest.runs(options.runs());
            List<Row> rows = rows(tested.name(), "ms", runs, (subject, run) -> run.p50Nanos() / NANOS_PER_MILLI);
            rows.addAll(rows(tested.name() + "-p99", "ms", runs, (subject, run) -> run.p99Nanos() / NANOS_PER_MILLI));
            rows.addAll(rows(tested.name() + "-max", "ms", runs, (subject, run) -> run.maxNanos() / NANOS_PER_MILLI));
            return rows;
        }
    }

    private List<Row> checkpoint(Case tested) throws IOException {
        try (Contest contest = contest(tested, options.subjects(), "-Xms4g", "-Xmx4g")) {
            Map<Subject, List<WorkerProcess.Run>> runs = contest.runs(options.runs());
            List<Row> rows = rows(tested.name(), "ms", runs, (subject, run) -> run.nanos() / NANOS_PER_MILLI / tested.batches(subject));
            rows.addAll(rows(tested.name() + "-p50", "ms", runs, (subject, run) -> run.p50Nanos() / NANOS_PER_MILLI));
            rows.addAll(rows(tested.name() + "-p99", "ms", runs, (subject, run) -> run.p99Nanos() / NANOS_PER_MILLI));
            rows.addAll(rows(tested.name() + "-bytes", "bytes", runs, (subject, run) -> (double) run.bytes() / tested.batches(subject)));
            rows.addAll(rows(tested.name() + "-all-bytes", "bytes", runs, (subject, run) -> (double) run.allBytes() / tested.batches(subject)));
            return rows;
        }
    }

    /** Memory is measured one process after the other, with the data made batch by batch. */
    private List<Row> memory(Case tested) throws IOException {
        Map<Subject, double[]> resident = new EnumMap<>(Subject.class);
        Map<Subject, double[]> heap = new EnumMap<>(Subject.class);
        Map<Subject, List<String>> checksums = new EnumMap<>(Subject.class);
        for (Subject subject : options.subjects()) {
            resident.put(subject, new double[options.runs()]);
            heap.put(subject, new double[options.runs()]);
            for (int i = 0; i < options.runs(); i++) {
                try (Contest contest = contest(tested, Set.of(subject), "-Xmx8g")) {
                    checksums.put(subject, contest.fillAndWarmUp().get(subject));
                    long[] bytes = contest.worker(subject).memory();
                    resident.get(subject)[i] = bytes[0];
                    heap.get(subject)[i] = bytes[1];
                }
            }
        }
        Contest.compare(tested.name(), checksums);
        List<Row> rows = ratios(resident.entrySet().stream().map(e -> Row.of("memory-resident", e.getKey(), "bytes", e.getValue())).toList());
        rows.addAll(ratios(heap.entrySet().stream().map(e -> Row.of("memory-heap", e.getKey(), "bytes", e.getValue())).toList()));
        return rows;
    }

    private List<Row> paced(Case tested) throws IOException {
        try (Contest contest = contest(tested, options.subjects(), "-Xms1g", "-Xmx1g")) {
            contest.fillAndWarmUp();
            List<Row> rows = new ArrayList<>();
            for (Subject subject : options.subjects()) {
                double[] samples = new double[options.runs()];
                for (int i = 0; i < samples.length; i++) {
                    samples[i] = new Pace(contest.worker(subject), options.quick()).smallestStableMillis();
                }
                rows.add(Row.of(tested.name(), subject, "ms", samples));
            }
            return ratios(rows);
        }
    }

    /** Cost of a batch of one case, without Spark; one process after the other. */
    List<Row> batchMillis(String name) throws IOException {
        Case tested = cases.find(name);
        Map<Subject, List<WorkerProcess.Run>> runs = new EnumMap<>(Subject.class);
        Map<Subject, List<String>> checksums = new EnumMap<>(Subject.class);
        for (Subject subject : options.subjects()) {
            if (subject != Subject.SPARK) {
                try (Contest contest = contest(tested, Set.of(subject), "-Xmx8g")) {
                    runs.putAll(contest.runs(options.runs()));
                    checksums.put(subject, contest.worker(subject).checksums());
                }
            }
        }
        Contest.compare(name, checksums);
        return rows(name, "ms", runs, (subject, run) -> run.nanos() / NANOS_PER_MILLI / tested.batches(subject));
    }

    private Contest contest(Case tested, Set<Subject> subjects, String... jvmOptions) throws IOException {
        return new Contest(place, tested, new TreeSet<>(subjects), options, List.of(jvmOptions));
    }

    private interface Sample {

        double of(Subject subject, WorkerProcess.Run run);
    }

    private static List<Row> rows(String name, String unit, Map<Subject, List<WorkerProcess.Run>> runs, Sample sample) {
        List<Row> rows = new ArrayList<>();
        runs.forEach((subject, list) -> {
            ToDoubleFunction<WorkerProcess.Run> value = run -> sample.of(subject, run);
            rows.add(Row.of(name, subject, unit, list.stream().mapToDouble(value).toArray()));
        });
        return ratios(rows);
    }

    /** Every row against those of the plain loop and of Spark. */
    static List<Row> ratios(List<Row> rows) {
        List<Row> result = new ArrayList<>();
        for (Row row : rows) {
            Row compared = row;
            for (Row other : rows) {
                if (other != row && !other.subject().equals(Subject.SLUICE.label()) && other.median() > 0 && row.median() > 0) {
                    compared = compared.against(other);
                }
            }
            result.add(compared);
        }
        return result;
    }
}
