package org.sluice.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Cost of a batch against the number of keys and the length of windows. */
final class Curve {

    private final Measures measures;
    private final boolean quick;

    Curve(Measures measures, boolean quick) {
        this.measures = measures;
        this.quick = quick;
    }

    List<Row> measure() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String kind : List.of("keys", "touched")) {
            for (int keys = 10_000; keys <= (quick ? 10_000 : 10_000_000); keys *= 10) {
                rows.addAll(measures.batchMillis("curve-" + kind + "-" + keys));
            }
        }
        for (String kind : List.of("window", "window-inverse")) {
            for (int batches = 10; batches <= (quick ? 10 : 1000); batches *= 10) {
                rows.addAll(measures.batchMillis("curve-" + kind + "-" + batches));
            }
        }
        return rows;
    }
}
