package org.sluice.streaming.internal.checkpoint;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What a whole checkpoint and the changes after it amount to, read in order: sections (one per node), and in each its entries. Holds the changes in
 * memory, the whole one not.
 */
final class Merge implements Closeable, Saved {

    private final Overlay overlay = new Overlay();
    private final ContentReader base;
    private final byte[] head;
    private final Set<String> seen = new HashSet<>();
    private final ByteSource key = new ByteSource(new byte[0], 0, 0);
    private final ByteSource value = new ByteSource(new byte[0], 0, 0);
    private Iterator<Overlay.Section> added;
    private Overlay.Section changes;
    private boolean inBase;
    private int entry;
    private String id;
    private String kind;
    private byte[] header;

    Merge(Frame whole, List<Frame> changed) throws IOException {
        for (Frame frame : changed) {
            overlay.add(frame.content());
        }
        base = new ContentReader(whole);
        try {
            byte[] first = base.bytes();
            head = overlay.head() == null ? first : overlay.head();
        } catch (IOException | RuntimeException e) {
            base.close();
            throw e;
        }
    }

    byte[] head() {
        return head;
    }

    /** Goes to the next section; what is left of the current one is passed over. */
    boolean nextSection() throws IOException {
        while (id != null && next()) {
            continue;
        }
        entry = 0;
        if (added == null) {
            if (base.u1() != Changes.END) {
                id = base.text();
                kind = base.text();
                base.u1();
                header = base.bytes();
                changes = overlay.sections().get(id);
                inBase = true;
                if (!seen.add(id)) {
                    throw new DamagedCheckpointException("the node '" + id + "' is there twice");
                }
                if (changes != null) {
                    kind = changes.kind();
                    header = changes.header();
                }
                return true;
            }
            added = overlay.sections().values().iterator();
        }
        while (added.hasNext()) {
            changes = added.next();
            if (seen.add(changes.id())) {
                id = changes.id();
                kind = changes.kind();
                header = changes.header();
                inBase = false;
                return true;
            }
        }
        id = null;
        return false;
    }

    String id() {
        return id;
    }

    String kind() {
        return kind;
    }

    byte[] headerBytes() {
        return header;
    }

    @Override
    public ByteSource header() {
        return new ByteSource(header, 0, header.length);
    }

    @Override
    public boolean next() {
        try {
            return inBase && nextOfBase() || nextNew();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean nextOfBase() throws IOException {
        for (int tag = base.u1(); tag != Changes.END; tag = base.u1()) {
            if (tag != Changes.PUT) {
                throw new DamagedCheckpointException("there is no kind of entry number " + tag);
            }
            byte[] bytes = base.bytes();
            base.part(value);
            if (changes != null && changes.whole()) {
                continue;
            }
            key.over(bytes, 0, bytes.length);
            int change = changes == null ? -1 : changes.find(key);
            if (change < 0) {
                return true;
            }
            if (!changes.gone(change)) {
                changes.done(change);
                changes.value(change, value);
                return true;
            }
        }
        inBase = false;
        return false;
    }

    private boolean nextNew() {
        int next = changes == null ? -1 : changes.nextNew(entry);
        if (next < 0) {
            entry = Integer.MAX_VALUE;
            return false;
        }
        changes.key(next, key);
        changes.value(next, value);
        entry = next + 1;
        return true;
    }

    @Override
    public ByteSource key() {
        return key;
    }

    @Override
    public ByteSource value() {
        return value;
    }

    @Override
    public void close() throws IOException {
        base.close();
    }
}
