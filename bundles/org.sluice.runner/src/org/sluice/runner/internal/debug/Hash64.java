package org.sluice.runner.internal.debug;

/** 64-bit hashes of texts, for comparison of what is seen of batches; not against those who want two to be the same. */
final class Hash64 {

    private long ordered;
    private long unordered;

    /** One more, after those before. */
    void next(String text) {
        ordered = mix(ordered * 31 + of(text));
    }

    /** One more, in any order. */
    void with(String text) {
        unordered += mix(of(text));
    }

    /** FNV-1a (Fowler, Noll and Vo) over UTF-16 units, then mixed. */
    private static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ a >>> 27) * 0x94d049bb133111ebL;
        return b ^ b >>> 31;
    }

    @Override
    public String toString() {
        return String.format("%016x", ordered ^ unordered);
    }
}
