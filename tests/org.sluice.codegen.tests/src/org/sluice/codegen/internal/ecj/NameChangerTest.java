package org.sluice.codegen.internal.ecj;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameChangerTest {

    @Test
    void shouldChangeFreeVariablesOnly() {
        changes("word -> word.length() >= cleanMin", "word -> word.length() >= min");
        changes("word -> word.min() + this.min + a.min.b + min(cleanMin)", "word -> word.min() + this.min + a.min.b + min(min)");
        changes("word -> \"min\" + /* min */ cleanMin", "word -> \"min\" + /* min */ min");
        changes("cleanMin.first::apply", "min.first::apply");
        changes("(a, b) -> { int c = cleanMin; return switch (c) { case 1 -> cleanMin; default -> c; }; }",
                "(a, b) -> { int c = min; return switch (c) { case 1 -> min; default -> c; }; }");
    }

    @Test
    void shouldLeaveWhatTheExpressionDeclaresItself() {
        changes("min -> min + 1", "min -> min + 1");
        changes("a -> { int min = 1; return min; }", "a -> { int min = 1; return min; }");
        changes("a -> { { int min = 1; } return cleanMin; }", "a -> { { int min = 1; } return min; }");
        changes("a -> { for (int min : a) { use(min); } return cleanMin; }", "a -> { for (int min : a) { use(min); } return min; }");
        changes("new Function<>() { public int apply(int min) { return min; } public int other() { return cleanMin; } }",
                "new Function<>() { public int apply(int min) { return min; } public int other() { return min; } }");
        changes("new Supplier<>() { int min = 3; public int get() { return min; } }", "new Supplier<>() { int min = 3; public int get() { return min; } }");
    }

    @Test
    void shouldKnowWhereDeclarationsEnd() {
        changes("f(min -> min + 1, cleanMin)", "f(min -> min + 1, min)");
        changes("(int min) -> min", "(int min) -> min");
        changes("a -> { for (int min = 0; min < 3; min++) { use(min); } return cleanMin; }", "a -> { for (int min = 0; min < 3; min++) { use(min); } return min; }");
        changes("a -> { try (var min = open()) { use(min); } catch (Exception e) { use(cleanMin); } return cleanMin; }",
                "a -> { try (var min = open()) { use(min); } catch (Exception e) { use(min); } return min; }");
        changes("new Supplier<>() { public int get() { return cleanMin; } Object other = f(min -> min); }",
                "new Supplier<>() { public int get() { return min; } Object other = f(min -> min); }");
        changes("a -> g(b -> { int min = b; return min; }) + cleanMin", "a -> g(b -> { int min = b; return min; }) + min");
    }

    @Test
    void shouldMoveDeclarationsOutOfTheWay() {
        changes("outsideOfClean -> outsideOfClean.trim()", "outside -> outside.trim()");
        changes("a -> { int outsideOfClean = 1; return outsideOfClean + cleanMin; }", "a -> { int outside = 1; return outside + min; }");
    }

    @Test
    void shouldLeaveTextThatIsNotJava() {
        changes("min -> -> min", "min -> -> min");
    }

    private static void changes(String expected, String text) {
        assertEquals(expected, NameChanger.change(text, Map.of("min", "cleanMin"), Set.of("outside", "cleanMin"), "OfClean"));
    }
}
