package org.sluice.streaming.internal.checkpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The changes of several checkpoints laid over each other: of each key the last counts. Costs the bytes of the changes and some 30 more for each. */
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

        private String id;
        private String kind;
        private byte[] header;
        private boolean whole;
        private int[] slots = new int[SMALL * 2];
        private int size;
        private int[] hashes = new int[SMALL];
        private int[] content = new int[SMALL];
        private int[] keyFrom = new int[SMALL];
        private int[] keyTo = new int[SMALL];
        /** -1 = deleted. */
        private int[] valueFrom = new int[SMALL];
        private int[] valueTo = new int[SMALL];
        private int[] valueContent = new int[SMALL];
        /** The key was deleted before: its entry is a new one, at the end. */
        private boolean[] again = new boolean[SMALL];
        private boolean[] done = new boolean[SMALL];

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

        private void change(byte[] bytes, int number, int from, int to, int newValueFrom, int newValueTo) {
            int hash = hash(bytes, from, to);
            int slot = slot(bytes, from, to, hash);
            int entry = slots[slot] - 1;
            boolean reborn = entry >= 0 && valueFrom[entry] < 0 && newValueFrom >= 0;
            if (entry < 0 || reborn) {
                entry = append(number, from, to, hash, slot);
                again[entry] = reborn;
                done[entry] = false;
                if (size * 2 > slots.length) {
                    rehash();
                }
            }
            valueFrom[entry] = newValueFrom;
            valueTo[entry] = newValueTo;
            valueContent[entry] = number;
        }

        private int append(int number, int from, int to, int hash, int slot) {
            if (size == hashes.length) {
                int length = size * 2;
                hashes = Arrays.copyOf(hashes, length);
                content = Arrays.copyOf(content, length);
                keyFrom = Arrays.copyOf(keyFrom, length);
                keyTo = Arrays.copyOf(keyTo, length);
                valueFrom = Arrays.copyOf(valueFrom, length);
                valueTo = Arrays.copyOf(valueTo, length);
                valueContent = Arrays.copyOf(valueContent, length);
                again = Arrays.copyOf(again, length);
                done = Arrays.copyOf(done, length);
            }
            hashes[size] = hash;
            content[size] = number;
            keyFrom[size] = from;
            keyTo[size] = to;
            slots[slot] = ++size;
            return size - 1;
        }

        /** Later numbers of a key take the place of earlier ones. */
        private void rehash() {
            slots = new int[slots.length * 2];
            for (int e = 0; e < size; e++) {
                slots[slot(contents.get(content[e]), keyFrom[e], keyTo[e], hashes[e])] = e + 1;
            }
        }

        private int slot(byte[] bytes, int from, int to, int hash) {
            int mask = slots.length - 1;
            int i = hash & mask;
            while (slots[i] != 0) {
                int e = slots[i] - 1;
                if (hashes[e] == hash && Arrays.equals(contents.get(content[e]), keyFrom[e], keyTo[e], bytes, from, to)) {
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
            return slots[slot(key.array(), key.at(), key.end(), hash(key.array(), key.at(), key.end()))] - 1;
        }

        /** Whether an entry of earlier checkpoints goes: it was deleted, whatever came later. */
        boolean gone(int entry) {
            return valueFrom[entry] < 0 || again[entry];
        }

        void value(int entry, ByteSource into) {
            into.over(contents.get(valueContent[entry]), valueFrom[entry], valueTo[entry]);
        }

        void key(int entry, ByteSource into) {
            into.over(contents.get(content[entry]), keyFrom[entry], keyTo[entry]);
        }

        /** Its value stands in the place of an earlier one. */
        void done(int entry) {
            done[entry] = true;
        }

        /** Entries that are new: the next one from {@code entry} on, or -1. */
        int nextNew(int entry) {
            for (int e = entry; e < size; e++) {
                if (!done[e] && valueFrom[e] >= 0) {
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
