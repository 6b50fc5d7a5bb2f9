package org.sluice.streaming;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which of the records that leave a node in a batch are kept to be looked at.
 *
 * @param limit    how many at most, 1 or more
 * @param seed     of the choice; absent = the first ones are taken
 * @param matching only records for which it is true; one on which it throws does not match. Called on worker threads
 */
public record SampleSpec(int limit, Optional<Long> seed, Predicate<Object> matching) {

    /** @throws PipelineDefinitionException SL-0304 when the limit is less than 1 */
    public SampleSpec {
        Objects.requireNonNull(seed);
        Objects.requireNonNull(matching);
        if (limit < 1) {
            throw new PipelineDefinitionException("SL-0304", "A sample is to hold " + limit + " records. Give it 1 or more.");
        }
    }

    /** The first {@code n}, in order of partitions. */
    public static SampleSpec first(int n) {
        return new SampleSpec(n, Optional.empty(), record -> true);
    }

    /** {@code n} of all with equal chances; the same ones for the same seed and the same batch. */
    public static SampleSpec random(int n, long seed) {
        return new SampleSpec(n, Optional.of(seed), record -> true);
    }

    /** The first {@code n} for which {@code matching} is true. */
    public static SampleSpec matching(int n, Predicate<Object> matching) {
        return new SampleSpec(n, Optional.empty(), matching);
    }
}
