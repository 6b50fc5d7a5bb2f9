package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceMapTest {

    static Stream<String> expressions() {
        return Stream.of("word -> true", "  word ->\n\n  word\n    .isEmpty()  \n", "word -> {\r\n    return true;\r\n}",
                "word -> {\r    return true;\r}", "word -> true // as it is",
                "word -> \"\"\"\n    a\n      b\n    \"\"\".equals(word)",
                "word -> word.contains(\"a rather long text that makes the generator break the line somewhere in the chain\")");
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void shouldLeadFromEachCharacterToItsPlaceAndBack(String expression) {
        GeneratedProgram program = PipelineBuilder.around("FilterOperator", "function", expression).generate();
        SourceMap map = program.sourceMap();
        String file = program.mainFile().path();
        String text = program.mainFile().text();
        int start = expression.length() - expression.stripLeading().length();
        int line = 1 + (int) expression.substring(0, start).lines().count() - (start == 0 ? 0 : 1);
        int column = start + 1;

        for (int i = start; i < expression.stripTrailing().length(); i++) {
            char c = expression.charAt(i);
            if (c == '\n' || c == '\r') {
                line += c == '\r' && expression.startsWith("\r\n", i) ? 0 : 1;
                column = 1;
                continue;
            }
            SourceMap.Place place = map.place("middle", "function", i).orElseThrow();
            assertEquals(c, text.charAt(place.offset()));
            assertEquals(new SourceMap.Origin("middle", "function", i, line, column),
                    map.origin(file, place.offset()).orElseThrow());
            assertEquals(lineAndColumn(text, place.offset()), place.line() + ":" + place.column());
            column++;
        }
    }

    private static String lineAndColumn(String text, int offset) {
        String before = text.substring(0, offset);
        return 1 + before.chars().filter(c -> c == '\n').count() + ":" + (offset - before.lastIndexOf('\n'));
    }

    @Test
    void shouldKnowTheStatementOfEachNode() {
        GeneratedProgram program = PipelineBuilder.wordCount().generate();

        MappedRange statement = program.sourceMap().statement("pairs").orElseThrow();

        String text = program.mainFile().text().substring(statement.startOffset(), statement.endOffset());
        assertEquals("var pairs = longWords.mapToPair(word -> new Tuple2<>(word, 1)).id(\"pairs\");", text);
        assertEquals("pairs", program.sourceMap().origin(statement.file(), statement.startOffset()).orElseThrow().nodeId());
    }

    @Test
    void shouldKnowNothingOutsideOfStatements() {
        GeneratedProgram program = PipelineBuilder.wordCount().generate();

        assertTrue(program.sourceMap().origin(program.mainFile().path(), 0).isEmpty());
        assertTrue(program.sourceMap().place("pairs", "function", 10_000).isEmpty());
    }

    @Test
    void shouldMapFieldsOfRecordSchemas() {
        GeneratedProgram program = PipelineBuilder.around("FilterOperator", "function", "x -> true")
                .schema("Reading", "celsius", "double").generate();

        SourceMap.Place place = program.sourceMap().place("", "schemas/Reading/celsius", 0).orElseThrow();

        assertTrue(program.mainFile().text().startsWith("double celsius", place.offset()));
    }
}
