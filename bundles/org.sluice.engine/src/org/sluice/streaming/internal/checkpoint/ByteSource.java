package org.sluice.streaming.internal.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link ByteSink} wrote; anything that does not fit is a {@link DamagedCheckpointException}. */
public final class ByteSource {

    private byte[] bytes;
    private int end;
    private int at;

    public ByteSource(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** Goes on with other bytes. */
    void over(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        at = from;
        end = to;
    }

    byte[] array() {
        return bytes;
    }

    /** Where the next byte is read. */
    int at() {
        return at;
    }

    int end() {
        return end;
    }

    public boolean done() {
        return at >= end;
    }

    private int need(int n) {
        if (n < 0 || n > end - at) {
            throw new DamagedCheckpointException("it ends too early");
        }
        int from = at;
        at += n;
        return from;
    }

    public int u1() {
        return bytes[need(1)] & 0xFF;
    }

    public int i4() {
        int from = need(4);
        return (bytes[from] & 0xFF) << 24 | (bytes[from + 1] & 0xFF) << 16 | (bytes[from + 2] & 0xFF) << 8 | bytes[from + 3] & 0xFF;
    }

    public long i8() {
        return (long) i4() << 32 | i4() & 0xFFFF_FFFFL;
    }

    public long size() {
        long v = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int b = u1();
            v |= (long) (b & 0x7F) << shift;
            if (b < 0x80) {
                return v;
            }
        }
        throw new DamagedCheckpointException("a number is too long");
    }

    /** A count of things that take at least a byte each. */
    public int count() {
        long n = size();
        if (n < 0 || n > end - at) {
            throw new DamagedCheckpointException("a count is larger than the file");
        }
        return (int) n;
    }

    public long signed() {
        long v = size();
        return v >>> 1 ^ -(v & 1);
    }

    public String text() {
        int n = count();
        return new String(bytes, need(n), n, StandardCharsets.UTF_8);
    }

    /** A name that goes into messages: one line of text. */
    static String plain(String name) {
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new DamagedCheckpointException("a name in it has control characters");
        }
        return name;
    }

    public byte[] raw(int n) {
        int from = need(n);
        return Arrays.copyOfRange(bytes, from, from + n);
    }

    public ByteSource part() {
        int n = count();
        int from = need(n);
        return new ByteSource(bytes, from, from + n);
    }

    /** Passes over a part. @return where it begins; it ends at {@link #at()} */
    int skipPart() {
        return need(count());
    }
}
