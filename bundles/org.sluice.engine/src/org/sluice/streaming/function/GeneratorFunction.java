package org.sluice.streaming.function;

import java.util.Random;

/** Makes record number {@code n} (running, from 0); {@code random} is seeded per batch, so a run can be repeated. */
@FunctionalInterface
public interface GeneratorFunction<T> {

    T call(long n, Random random) throws Exception;
}
