package org.sluice.streaming.internal.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written; big-endian. */
public final class ByteSink {

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
        long rest = v;
        while ((rest & ~0x7FL) != 0) {
            u1((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        u1((int) rest);
    }

    /** Small numbers of either sign in few bytes. */
    public void signed(long v) {
        size(v << 1 ^ v >> 63);
    }

    public void text(String s) {
        byte[] utf8 = s.getBytes(StandardCharsets.UTF_8);
        size(utf8.length);
        raw(utf8, 0, utf8.length);
    }

    public void raw(byte[] from, int at, int n) {
        int to = room(n);
        System.arraycopy(from, at, bytes, to, n);
    }

    /** Begins a part whose length is written before it. @return to be given to {@link #endPart} */
    public int beginPart() {
        return room(4);
    }

    public void endPart(int begin) {
        int n = size - begin - 4;
        for (int i = 0; i < 4; i++) {
            bytes[begin + i] = (byte) (n >>> 24 - 8 * i);
        }
    }
}
