package org.sluice.streaming;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.sluice.streaming.function.Function;

/**
 * A value that may be absent, with the method names of Spark's Java API ({@code or}, {@code orNull}, {@code absent}).
 * Immutable.
 */
public final class Optional<T> {

    private static final Optional<?> EMPTY = new Optional<>(null);

    private final T value;

    private Optional(T value) {
        this.value = value;
    }

    @SuppressWarnings("unchecked")
    public static <T> Optional<T> empty() {
        return (Optional<T>) EMPTY;
    }

    public static <T> Optional<T> absent() {
        return empty();
    }

    public static <T> Optional<T> of(T value) {
        return new Optional<>(Objects.requireNonNull(value));
    }

    public static <T> Optional<T> ofNullable(T value) {
        return value == null ? empty() : new Optional<>(value);
    }

    public static <T> Optional<T> fromNullable(T value) {
        return ofNullable(value);
    }

    public boolean isPresent() {
        return value != null;
    }

    public boolean isEmpty() {
        return value == null;
    }

    /** @throws NoSuchElementException when absent */
    public T get() {
        if (value == null) {
            throw new NoSuchElementException("Optional is absent: call isPresent() first, or use orElse(…).");
        }
        return value;
    }

    public T or(T other) {
        return value != null ? value : Objects.requireNonNull(other);
    }

    public T orElse(T other) {
        return value != null ? value : other;
    }

    public T orNull() {
        return value;
    }

    public <R> Optional<R> map(Function<? super T, ? extends R> f) throws Exception {
        return value == null ? empty() : ofNullable(f.call(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Optional<?> o && Objects.equals(value, o.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value == null ? "Optional.empty" : "Optional[" + value + "]";
    }
}
