package org.sluice.streaming.internal.checkpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The changes of several checkpoints laid over each other: of each key the last counts. Costs the bytes of the changes and some 50 more for each key. */
final class Overlay {

    private final List<byte[]> contents = new ArrayList<>();
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private byte[] head;

    /** The next checkpoint's changes. */
    void add(byte[] content) {
        contents.add(content);
        ByteSource from = new ByteSource(content, 0, content.length);
        int begin = from.skipPart();
        head = Arrays.copyOfRange(content, begin, from.at());
        while (from.u1() != Changes.END) {
            String id = from.text();
            String kind = from.text();
            sections.computeIfAbsent(id, key -> new Section()).add(id, kind, from, contents.size() - 1);
        }
        if (!from.done()) {
            throw new DamagedCheckpointException("there is something behind its end");
        }
    }

    /** Null = there are no changes. */
    byte[] head() {
        return head;
    }

    Map<String, Section> sections() {
        return sections;
    }

    /** What has changed in one node. Entries are numbered; a key that was deleted and came again has a second number. */
    final class Section {

        private static final int SMALL = 16;

        // An entry is a row of numbers, so that what belongs together lies together in memory.
        private static final int ROW = 8;
        private static final int KEY_CONTENT = 0;
        private static final int KEY_FROM = 1;
        private static final int KEY_TO = 2;
        private static final int VALUE_CONTENT = 3;
        /** -1 = deleted. */
        private static final int VALUE_FROM = 4;
        private static final int VALUE_TO = 5;
        /** Bits, see below. */
        private static final int MARKS = 6;
        /** The key was deleted before: its entry is a new one, at the end. */
        private static final int AGAIN = 1;
        private static final int DONE = 2;

        private String id;
        private String kind;
        private byte[] header;
        private boolean whole;
        /** Hash and number + 1 of an entry; 0 = free. */
        private long[] slots = new long[SMALL * 2];
        private int[] rows = new int[SMALL * ROW];
        private int size;

        private void add(String newId, String newKind, ByteSource from, int number) {
            id = newId;
            kind = newKind;
            if ((from.u1() & Changes.WHOLE) != 0) {
                whole = true;
                size = 0;
                Arrays.fill(slots, 0);
            }
            int begin = from.skipPart();
            header = Arrays.copyOfRange(from.array(), begin, from.at());
            for (int tag = from.u1(); tag != Changes.END; tag = from.u1()) {
                int key = from.skipPart();
                int keyEnd = from.at();
                if (tag == Changes.PUT) {
                    int value = from.skipPart();
                    change(from.array(), number, key, keyEnd, value, from.at());
                } else if (tag == Changes.DELETE) {
                    change(from.array(), number, key, keyEnd, -1, -1);
                } else {
                    throw new DamagedCheckpointException("there is no kind of change number " + tag);
                }
            }
        }

        private void change(byte[] bytes, int number, int from, int to, int valueFrom, int valueTo) {
            int hash = hash(bytes, from, to);
            int slot = slot(bytes, from, to, hash);
            int entry = (int) slots[slot] - 1;
            boolean reborn = entry >= 0 && rows[entry * ROW + VALUE_FROM] < 0 && valueFrom >= 0;
            if (entry < 0 || reborn) {
                entry = append(number, from, to);
                slots[slot] = (long) hash << 32 | entry + 1;
                rows[entry * ROW + MARKS] = reborn ? AGAIN : 0;
            }
            rows[entry * ROW + VALUE_CONTENT] = number;
            rows[entry * ROW + VALUE_FROM] = valueFrom;
            rows[entry * ROW + VALUE_TO] = valueTo;
            if (size * 2 > slots.length) {
                grow();
            }
        }

        private int append(int number, int from, int to) {
            if (size * ROW == rows.length) {
                rows = Arrays.copyOf(rows, rows.length * 2);
            }
            rows[size * ROW + KEY_CONTENT] = number;
            rows[size * ROW + KEY_FROM] = from;
            rows[size * ROW + KEY_TO] = to;
            return size++;
        }

        private void grow() {
            long[] old = slots;
            slots = new long[old.length * 2];
            int mask = slots.length - 1;
            for (long taken : old) {
                if (taken != 0) {
                    int i = (int) (taken >>> 32) & mask;
                    while (slots[i] != 0) {
                        i = i + 1 & mask;
                    }
                    slots[i] = taken;
                }
            }
        }

        private int slot(byte[] bytes, int from, int to, int hash) {
            int mask = slots.length - 1;
            int i = hash & mask;
            while (slots[i] != 0) {
                int row = ((int) slots[i] - 1) * ROW;
                if ((int) (slots[i] >>> 32) == hash && Arrays.equals(contents.get(rows[row + KEY_CONTENT]), rows[row + KEY_FROM], rows[row + KEY_TO], bytes, from, to)) {
                    return i;
                }
                i = i + 1 & mask;
            }
            return i;
        }

        String id() {
            return id;
        }

        String kind() {
            return kind;
        }

        byte[] header() {
            return header;
        }

        /** Nothing of earlier checkpoints counts. */
        boolean whole() {
            return whole;
        }

        /** Number of the last entry of a key, or -1. */
        int find(ByteSource key) {
            return (int) slots[slot(key.array(), key.at(), key.end(), hash(key.array(), key.at(), key.end()))] - 1;
        }

        /** Whether an entry of earlier checkpoints goes: it was deleted, whatever came later. */
        boolean gone(int entry) {
            return rows[entry * ROW + VALUE_FROM] < 0 || (rows[entry * ROW + MARKS] & AGAIN) != 0;
        }

        void value(int entry, ByteSource into) {
            int row = entry * ROW;
            into.over(contents.get(rows[row + VALUE_CONTENT]), rows[row + VALUE_FROM], rows[row + VALUE_TO]);
        }

        void key(int entry, ByteSource into) {
            int row = entry * ROW;
            into.over(contents.get(rows[row + KEY_CONTENT]), rows[row + KEY_FROM], rows[row + KEY_TO]);
        }

        /** Its value stands in the place of an earlier one. */
        void done(int entry) {
            rows[entry * ROW + MARKS] |= DONE;
        }

        /** Entries that are new: the next one from {@code entry} on, or -1. */
        int nextNew(int entry) {
            for (int e = entry; e < size; e++) {
                if ((rows[e * ROW + MARKS] & DONE) == 0 && rows[e * ROW + VALUE_FROM] >= 0) {
                    return e;
                }
            }
            return -1;
        }
    }

    private static int hash(byte[] bytes, int from, int to) {
        int h = 1;
        for (int i = from; i < to; i++) {
            h = 31 * h + bytes[i];
        }
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        return h ^ h >>> 13;
    }
}
