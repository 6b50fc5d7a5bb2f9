package org.sluice.streaming.internal.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written; big-endian. */
public final class ByteSink {

    private static final int SHORT = 0x80;
    private static final int LARGE = 1 << 20;

    private byte[] bytes = new byte[1024];
    private int size;

    public int size() {
        return size;
    }

    public byte[] array() {
        return bytes;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private int room(int n) {
        if (size + n > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + n, (int) Math.min(Integer.MAX_VALUE - 16, bytes.length * 2L)));
        }
        int at = size;
        size += n;
        return at;
    }

    public void u1(int b) {
        int at = room(1);
        bytes[at] = (byte) b;
    }

    public void i4(int v) {
        int at = room(4);
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (v >>> 24 - 8 * i);
        }
    }

    public void i8(long v) {
        i4((int) (v >>> 32));
        i4((int) v);
    }

    /** 7 bits a byte, low ones first. */
    public void size(long v) {
        if (size + 10 > bytes.length) {
            room(10);
            size -= 10;
        }
        byte[] to = bytes;
        int at = size;
        long rest = v;
        while ((rest & ~0x7FL) != 0) {
            to[at++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        to[at++] = (byte) rest;
        size = at;
    }

    /** Small numbers of either sign in few bytes. */
    public void signed(long v) {
        size(v << 1 ^ v >> 63);
    }

    /** UTF-8 behind its length in bytes. Short ASCII, which most keys are, goes in without a copy. */
    public void text(String s) {
        int n = s.length();
        if (n < SHORT) {
            int begin = room(n + 1);
            byte[] to = bytes;
            int seen = 0;
            for (int i = 0; i < n; i++) {
                char c = s.charAt(i);
                seen |= c;
                to[begin + 1 + i] = (byte) c;
            }
            if (seen < 0x80) {
                to[begin] = (byte) n;
                return;
            }
            size = begin;
        }
        byte[] utf8 = s.getBytes(StandardCharsets.UTF_8);
        size(utf8.length);
        raw(utf8, 0, utf8.length);
    }

    public void raw(byte[] from, int at, int n) {
        int to = room(n);
        System.arraycopy(from, at, bytes, to, n);
    }

    /** Begins a part whose length is written before it, as by {@link #size(long)}. @return to be given to {@link #endPart} */
    public int beginPart() {
        return room(1);
    }

    /** Most parts are shorter than 128 bytes; a longer one is moved to make room for its length. */
    public void endPart(int begin) {
        int n = size - begin - 1;
        if (n < 0x80) {
            bytes[begin] = (byte) n;
            return;
        }
        int more = (31 - Integer.numberOfLeadingZeros(n)) / 7;
        room(more);
        System.arraycopy(bytes, begin + 1, bytes, begin + 1 + more, n);
        int end = size;
        size = begin;
        size(n);
        size = end;
    }

    /** Forgets what was written; keeps its room unless that is far more than was needed. */
    public void clear() {
        if (bytes.length > LARGE && size < bytes.length / 8) {
            bytes = new byte[LARGE];
        }
        size = 0;
    }
}
