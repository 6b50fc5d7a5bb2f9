package org.sluice.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * The batches of a case: a few that fill the state, then others, the same in every process.
 *
 * @param sources ids of the source nodes
 * @param batch   lines of each source in a batch, by its number from 1
 */
record Input(List<String> sources, LongFunction<List<List<String>>> batch) {

    /** @param kept so many batches are made beforehand and come again and again; 0 = each is made when it is wanted */
    static Input of(List<String> sources, int fill, LongFunction<List<List<String>>> first, int kept, LongFunction<List<List<String>>> then) {
        List<List<List<String>>> cycle = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            cycle.add(then.apply(i));
        }
        return new Input(sources, n -> n <= fill ? first.apply(n - 1) : kept == 0 ? then.apply(n - 1 - fill) : cycle.get((int) ((n - 1 - fill) % kept)));
    }

    List<List<List<String>>> batches(long from, int count) {
        List<List<List<String>>> batches = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            batches.add(batch.apply(from + i));
        }
        return batches;
    }
}
