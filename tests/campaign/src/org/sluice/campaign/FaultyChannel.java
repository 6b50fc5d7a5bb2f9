package org.sluice.campaign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file of the checkpoint directory, of a receiver's log or of an output, or the directory itself, with the {@link Fault} of the process. */
final class FaultyChannel extends FileChannel {

    private final FileChannel real;
    private final Fault fault;
    private final Fault.Operation write;
    private final Fault.Operation force;

    FaultyChannel(FileChannel real, Fault fault, Fault.Operation write, Fault.Operation force) {
        this.real = real;
        this.fault = fault;
        this.write = write;
        this.force = force;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        fault.check(force);
        real.force(metaData);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return (int) write(new ByteBuffer[] {from}, 0, 1);
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        try {
            fault.check(write);
        } catch (IOException e) {
            writeHalf(from, offset, length);
            throw e;
        }
        return real.write(from, offset, length);
    }

    /** The first half of all bytes, as a disk does that becomes full. */
    private void writeHalf(ByteBuffer[] from, int offset, int length) throws IOException {
        long left = 0;
        for (int i = offset; i < offset + length; i++) {
            left += from[i].remaining();
        }
        left /= 2;
        for (int i = offset; left > 0; i++) {
            ByteBuffer part = from[i].duplicate();
            part.limit(part.position() + (int) Math.min(left, part.remaining()));
            left -= part.remaining();
            real.write(part);
        }
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        fault.check(write);
        return real.write(from, position);
    }

    // handed on

    @Override
    public int read(ByteBuffer to) throws IOException {
        return real.read(to);
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
        return real.read(to, offset, length);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return real.read(to, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        real.truncate(size);
        return this;
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        return real.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
