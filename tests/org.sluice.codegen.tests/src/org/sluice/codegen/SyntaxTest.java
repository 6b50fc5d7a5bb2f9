package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {

    @ParameterizedTest
    @ValueSource(strings = {"x -> x", "(a, b) -> a + b", "() -> { }", "String::length", "int[]::new", "(x -> x)",
        "(Function<String, String>) x -> x", "new Splitter()", "new Function<>() { public Object call(Object o) { return o; } }",
        "(final String x) -> x", "x -> switch (x) { case 1 -> 2; default -> 3; }"})
    void shouldAcceptFunctions(String text) {
        assertEquals(Optional.empty(), ExpressionSyntax.function(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x.length() > 3", "42", "\"text\"", "null", "a + b"})
    void shouldTellValuesFromFunctions(String text) {
        assertTrue(ExpressionSyntax.function(text).orElseThrow().isNoFunction());
        assertEquals(Optional.empty(), ExpressionSyntax.expression(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Long", "java.time.Instant", "Map<String, List<Integer>>", "int[]", "Map.Entry<String, ?>",
        "List<? extends Number>[]", "Reading", "Map<\n  String,\n  long[]>"})
    void shouldAcceptTypes(String text) {
        assertEquals(Optional.empty(), ExpressionSyntax.type(text, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "long", "Long>", "Map<String", "Long; x", "Map<int, Long>", "Long Long", "Long[", "1",
        "class", "List<>", "a..b", "Long//", "Long/**/", "?", "\\u004cong"})
    void shouldRefuseWhatIsNoTypeOfObjects(String text) {
        assertTrue(ExpressionSyntax.type(text, false).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x -> \\u", "x -> \\u12", "x -> \"\\u00zz\"", "x -> x /* \\u */", "x -> yield\\u()"})
    void shouldRefuseWrongUnicodeEscapesQuietly(String text) {
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true));
        try {
            assertEquals("Invalid unicode escape", ExpressionSyntax.expression(text).orElseThrow().message());
        } finally {
            System.setErr(console);
        }

        assertEquals("", printed.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x -> \"\\\\u\"", "x -> '\\u0041'", "x -> \"\\uuuu0041\""})
    void shouldAcceptRightUnicodeEscapes(String text) {
        assertEquals(Optional.empty(), ExpressionSyntax.expression(text));
    }
}
