package org.sluice.streaming.internal.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.Optional;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.Tuple3;
import org.sluice.streaming.property.Choices;
import org.sluice.streaming.property.Property;

class ValueCodecPropertyTest {

    private final ValueCodec codec = new ValueCodec(getClass().getClassLoader());

    /** Kinds of day. */
    enum Day {
        WORK, REST {
            @Override
            public String toString() {
                return "free";
            }
        }
    }

    /** A record in a record. */
    record Visit(String page, long times, Day day, Object inner) {
    }

    static Object value(Choices choices, int depth) {
        if (depth == 0 || choices.below(3) == 0) {
            return choices.from(() -> null, choices::yes, choices::number, () -> (int) choices.number(), choices::text, () -> Double.longBitsToDouble(choices.number()),
                    () -> (float) choices.number(), () -> (short) choices.number(), () -> (byte) choices.number(), () -> (char) choices.below(0x10000), () -> new Time(choices.number()),
                    () -> BigInteger.valueOf(choices.number()).pow(1 + choices.below(5)), () -> new BigDecimal(BigInteger.valueOf(choices.number()), (int) choices.number() % 100),
                    () -> choices.of(Day.values()));
        }
        return choices.from(() -> choices.list(5, () -> value(choices, depth - 1)), () -> new LinkedHashSet<>(choices.list(5, () -> value(choices, depth - 1))), () -> {
            Map<Object, Object> map = new LinkedHashMap<>();
            choices.list(5, () -> map.put(value(choices, depth - 1), value(choices, depth - 1)));
            return map;
        }, () -> new Tuple2<>(value(choices, depth - 1), value(choices, depth - 1)), () -> new Tuple3<>(value(choices, depth - 1), value(choices, depth - 1), value(choices, depth - 1)),
                () -> Optional.ofNullable(value(choices, depth - 1)), () -> new Visit(choices.text(), choices.number(), choices.of(Day.values()), value(choices, depth - 1)));
    }

    private byte[] bytes(Object value) {
        ByteSink sink = new ByteSink();
        codec.write(value, sink, "A value");
        return sink.toBytes();
    }

    @Test
    void shouldReadWhatItWrote() {
        Property.holds(3000, choices -> value(choices, 4), value -> {
            byte[] bytes = bytes(value);
            ByteSource from = new ByteSource(bytes, 0, bytes.length);

            assertEquals(value, codec.read(from));
            assertTrue(from.done());
        });
    }

    @Test
    void shouldSayThatItIsDamagedWhateverTheBytes() {
        Property.holds(3000, choices -> {
            byte[] bytes = bytes(value(choices, 3));
            for (int n = 1 + choices.below(3); n > 0; n--) {
                bytes[choices.below(bytes.length)] ^= (byte) (1 + choices.below(255));
            }
            return bytes;
        }, bytes -> {
            try {
                codec.read(new ByteSource(bytes, 0, bytes.length));
            } catch (EngineException e) {
                assertTrue(e.getMessage().length() > 10, e.getMessage());
            }
        });
    }

    @Test
    void shouldSayThatItIsCutOff() {
        Property.holds(1000, choices -> value(choices, 3), value -> {
            byte[] bytes = bytes(value);
            for (int length = 0; length < bytes.length; length++) {
                ByteSource from = new ByteSource(bytes, 0, length);
                assertThrows(DamagedCheckpointException.class, () -> codec.read(from));
            }
        });
    }

    @Test
    void shouldWritePartsOfAnyLength() {
        Property.holds(500, choices -> choices.list(20, () -> choices.below(4) == 0 ? choices.below(40_000) : choices.below(300)), lengths -> {
            ByteSink sink = new ByteSink();
            int whole = sink.beginPart();
            for (int length : lengths) {
                int part = sink.beginPart();
                sink.raw(new byte[length], 0, length);
                sink.endPart(part);
            }
            sink.endPart(whole);
            sink.u1(7);
            ByteSource from = new ByteSource(sink.array(), 0, sink.size());
            ByteSource parts = from.part();
            for (int length : lengths) {
                ByteSource part = parts.part();
                assertEquals(length, part.end() - part.at());
            }
            assertTrue(parts.done());
            assertEquals(7, from.u1());
        });
    }
}
