package org.sluice.streaming.internal.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.sluice.streaming.function.Function;

/** How the bytes of a connection are records. Returns when the connection has ended. */
@FunctionalInterface
interface Framing<T> {

    /** @param most bytes of a frame */
    void read(InputStream in, int most, Consumer<T> records) throws Exception;

    /** Lines of UTF-8 text. */
    static Framing<String> lines() {
        return (in, most, records) -> {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                records.accept(line);
            }
        };
    }

    /** Whatever the user makes of the bytes. */
    static <T> Framing<T> converted(Function<InputStream, Iterable<T>> converter) {
        return (in, most, records) -> {
            try {
                for (T record : converter.call(in)) {
                    records.accept(record);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        };
    }

    /** Four bytes of length, big-endian, then so many bytes: a record. */
    static <T> Framing<T> frames(Function<byte[], T> converter) {
        return (in, most, records) -> {
            DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
            for (int first = data.read(); first >= 0; first = data.read()) {
                byte[] rest = data.readNBytes(3);
                if (rest.length < 3) {
                    throw new EOFException("the connection ended inside a frame");
                }
                int length = first << 24 | (rest[0] & 0xFF) << 16 | (rest[1] & 0xFF) << 8 | rest[2] & 0xFF;
                if (length < 0 || length > most) {
                    throw new BadFileException("a frame begins with the length " + (length & 0xFFFF_FFFFL) + ", at most " + most
                            + " bytes are allowed (sluice.socket.maxFrameBytes). Frames are a length of 4 bytes, big-endian, and that many bytes");
                }
                byte[] frame = data.readNBytes(length);
                if (frame.length < length) {
                    throw new EOFException("the connection ended inside a frame");
                }
                records.accept(converter.call(frame));
            }
        };
    }
}
