package org.sluice.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The processes of one case, which take turns; only one works at a time. */
final class Contest implements AutoCloseable {

    private final Case tested;
    private final Map<Subject, WorkerProcess> workers = new EnumMap<>(Subject.class);
    private final int fill;

    Contest(Place place, Case tested, Set<Subject> subjects, BenchOptions options, List<String> jvmOptions) throws IOException {
        this.tested = tested;
        fill = tested.fill();
        try {
            for (Subject subject : subjects) {
                List<String> all = new ArrayList<>(jvmOptions);
                if (options.jfr() != null && subject == Subject.SLUICE) {
                    all.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + options.jfr().resolve(tested.name() + ".jfr"));
                }
                workers.put(subject, new WorkerProcess(place, subject, tested, options.quick(), all));
                workers.get(subject).awaitReady();
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    WorkerProcess worker(Subject subject) {
        return workers.get(subject);
    }

    /** @return the checksums by subject */
    Map<Subject, List<String>> fillAndWarmUp() throws IOException {
        if (fill > 0) {
            for (WorkerProcess worker : workers.values()) {
                worker.run(fill);
            }
            compare();
        }
        for (int i = 0; i < tested.warmUps(); i++) {
            turn();
        }
        return checksums();
    }

    /** Measured runs after those for warming up, by turns. */
    Map<Subject, List<WorkerProcess.Run>> runs(int count) throws IOException {
        fillAndWarmUp();
        Map<Subject, List<WorkerProcess.Run>> runs = new EnumMap<>(Subject.class);
        workers.keySet().forEach(subject -> runs.put(subject, new ArrayList<>()));
        for (int i = 0; i < count; i++) {
            turn().forEach((subject, run) -> runs.get(subject).add(run));
        }
        return runs;
    }

    private Map<Subject, WorkerProcess.Run> turn() throws IOException {
        Map<Subject, WorkerProcess.Run> runs = new EnumMap<>(Subject.class);
        for (Map.Entry<Subject, WorkerProcess> worker : workers.entrySet()) {
            runs.put(worker.getKey(), worker.getValue().run(tested.batches(worker.getKey())));
        }
        compare();
        return runs;
    }

    private Map<Subject, List<String>> checksums() {
        Map<Subject, List<String>> checksums = new EnumMap<>(Subject.class);
        workers.forEach((subject, worker) -> checksums.put(subject, worker.checksums()));
        return checksums;
    }

    private void compare() {
        compare(tested.name(), checksums());
    }

    /** @throws BenchException when two subjects have different results for the same batch */
    static void compare(String name, Map<Subject, List<String>> checksums) {
        List<Subject> subjects = new ArrayList<>(checksums.keySet());
        for (int s = 1; s < subjects.size(); s++) {
            List<String> first = checksums.get(subjects.get(0));
            List<String> other = checksums.get(subjects.get(s));
            for (int i = 0; i < Math.min(first.size(), other.size()); i++) {
                if (!first.get(i).equals(other.get(i))) {
                    throw new BenchException("CHECKSUMS DIFFER in batch " + (i + 1) + " of '" + name + "': " + subjects.get(0).label() + " " + first.get(i) + ", " + subjects.get(s).label() + " " + other.get(i));
                }
            }
        }
    }

    @Override
    public void close() {
        workers.values().forEach(WorkerProcess::close);
    }
}
