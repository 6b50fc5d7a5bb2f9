package org.sluice.streaming.internal.checkpoint;

/** What a node kept, as {@link Changes} took it down: entries in the order in which their keys first came. */
public interface Saved {

    /** A few bytes about the whole. */
    ByteSource header();

    /** Goes to the next entry. @return whether there is one */
    boolean next();

    /** Key of the entry, until {@link #next()}. */
    ByteSource key();

    /** Value of the entry, until {@link #next()}. */
    ByteSource value();
}
