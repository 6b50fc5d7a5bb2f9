package org.sluice.streaming.internal.shuffle;

/**
 * Hashing of keys. The partition comes from the high bits, the place in a table from the low bits of the spread hash.
 *
 * <p>Keys need {@code equals} and {@code hashCode} by value; a key whose hash differs from process to process (an object without them, an enum) is
 * grouped rightly, but ordered differently in each run. Enums are hashed by name for that reason.
 */
public final class Hashes {

    private Hashes() {
    }

    public static int of(Object key) {
        int h;
        if (key instanceof String s) {
            h = s.hashCode();
        } else if (key instanceof Enum<?> e) {
            h = e.name().hashCode();
        } else {
            h = key == null ? 0 : key.hashCode();
        }
        h *= 0x9E3779B9;
        return h ^ h >>> 15;
    }

    public static boolean same(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof String s) {
            return b instanceof String t && s.equals(t);
        }
        return a != null && a.equals(b);
    }

    /** 0 … partitions-1. */
    public static int partition(int hash, int partitions) {
        return (int) ((hash & 0xFFFF_FFFFL) * partitions >>> 32);
    }
}
