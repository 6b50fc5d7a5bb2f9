package org.sluice.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.codegen.ConditionCompiler.Condition;
import org.sluice.streaming.Tuple2;

class ConditionCompilerTest {

    @TempDir
    private Path folder;

    private static Condition compile(String node, String expression) {
        return ConditionCompiler.compile(PipelineBuilder.wordCount().generate(), node, expression, RuntimeClassPath.entries());
    }

    @SuppressWarnings("unchecked")
    private Predicate<Object> load(Condition condition) throws Exception {
        for (Map.Entry<String, byte[]> file : condition.classes().entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        ClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Tuple2.class.getClassLoader());
        return (Predicate<Object>) Class.forName(condition.className(), true, loader).getDeclaredConstructor().newInstance();
    }

    @Test
    void shouldMakeAClassOfALambdaOverTheRecordsOfANode() throws Exception {
        Condition condition = compile("pairs", "pair -> pair._1().length() > 3 && pair._2() == 1");

        assertEquals("", condition.problem());
        assertEquals("Tuple2<String, Integer>", condition.recordType());
        Predicate<Object> predicate = load(condition);
        assertTrue(predicate.test(new Tuple2<>("word", 1)));
        assertFalse(predicate.test(new Tuple2<>("to", 1)));
    }

    @Test
    void shouldMakeAClassOfAnExpressionOverTheRecord() throws Exception {
        Condition condition = compile("words", "record.isBlank() // nothing");

        assertEquals("", condition.problem());
        assertTrue(load(condition).test(" "));
        assertFalse(load(condition).test("x"));
    }

    @Test
    void shouldGiveTheSameConditionTheSameName() {
        assertEquals(compile("words", "record.isBlank()").className(), compile("words", "record.isBlank()").className());
        assertNotEquals(compile("words", "record.isBlank()").className(), compile("words", "record.isEmpty()").className());
        assertTrue(compile("words", "record.isBlank()").className().matches("sluice\\.conditions\\.[A-Za-z0-9]+"));
    }

    @Test
    void shouldSayWhatIsWrongAndWhere() {
        Condition unknown = compile("words", "word -> word.foo()");
        assertEquals("The method foo() is undefined for the type String", unknown.problem());
        assertEquals(13, unknown.offset());
        assertEquals(Map.of(), unknown.classes());
        assertFalse(compile("words", "record.length()").ok());
        assertFalse(compile("words", "record.isBlank(").ok());
        assertEquals("The condition is empty.", compile("words", " ").problem());
        assertEquals("The type of the records of 'console' is not known. Correct the problems of the pipeline first.", compile("console", "true").problem());
    }
}
