package org.sluice.codegen.internal.ecj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlatformClassesTest {

    static Stream<PlatformClasses> bothKinds() {
        return Stream.of(PlatformClasses.instance(), PlatformClasses.ofRunningJava());
    }

    @ParameterizedTest
    @MethodSource("bothKinds")
    void shouldFindClassesAndPackagesOfThePlatform(PlatformClasses classes) {
        assertNotNull(classes.find("java/lang/Object"));
        assertNotNull(classes.find("java/util/Map$Entry"));
        assertNotNull(classes.find("java/util/HexFormat"));
        assertNotNull(classes.find("java/sql/Connection"));
        assertNull(classes.find("java/util/Nothing"));
        assertNull(classes.find("Nothing"));
        assertTrue(classes.hasPackage("java"));
        assertTrue(classes.hasPackage("java/util/stream"));
        assertFalse(classes.hasPackage("org/sluice"));
    }

    @Test
    void shouldNotKnowClassesNewerThanJava17() {
        assertNull(PlatformClasses.instance().find("java/util/SequencedCollection"));
        assertEquals(Runtime.version().feature() >= 21,
                PlatformClasses.ofRunningJava().find("java/util/SequencedCollection") != null);
    }
}
