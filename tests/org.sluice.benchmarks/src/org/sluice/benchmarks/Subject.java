package org.sluice.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who is measured. */
enum Subject {

    SLUICE, PLAIN, SPARK;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Subject> find(String label) {
        return Arrays.stream(values()).filter(s -> s.label().equals(label)).findFirst();
    }
}
