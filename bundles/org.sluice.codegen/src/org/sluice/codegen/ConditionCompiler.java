package org.sluice.codegen;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.sluice.codegen.internal.ProgramCompilation;
import org.sluice.codegen.internal.ecj.InMemoryCompiler;
import org.sluice.codegen.internal.ecj.InMemoryCompiler.Purpose;
import org.sluice.codegen.internal.ecj.InMemoryCompiler.RawProblem;
import org.sluice.codegen.internal.ecj.Messages;

/**
 * Compiles conditions of breakpoints: Java expressions over the records that leave a node. A condition becomes a class of its own, a {@code java.util.function.Predicate}, that a run which is
 * debugged finds by its name in the directory of {@code --debug-conditions}, while it is on.
 *
 * <p><b>Threading:</b> any thread, several at once.
 */
public final class ConditionCompiler {

    /** Package of all conditions; the engine loads no other class. */
    public static final String PACKAGE = "sluice.conditions";

    private static final Pattern LAMBDA = Pattern.compile("\\s*(?:[\\p{L}_$][\\p{L}\\p{N}_$]*|\\(\\s*[\\p{L}_$][\\p{L}\\p{N}_$]*\\s*\\))\\s*->.*", Pattern.DOTALL);
    private static final Pattern STREAM = Pattern.compile("([A-Za-z]+)<(.*)>", Pattern.DOTALL);

    private ConditionCompiler() {
    }

    /**
     * A compiled condition.
     *
     * @param className  qualified name, the same for the same condition of the same records
     * @param recordType Java type of the records; empty when it is not known
     * @param classes    path below the directory to class file; empty when there is a problem
     * @param problem    one line; empty when there is none
     * @param offset     where the problem is in the expression, from 0; -1 = nowhere in particular
     */
    public record Condition(String className, String recordType, Map<String, byte[]> classes, String problem, int offset) {

        public boolean ok() {
            return problem.isEmpty();
        }
    }

    /**
     * Compiles a condition.
     *
     * @param program    the program that is run
     * @param nodeId     node whose records it looks at
     * @param expression a lambda with one parameter ({@code word -> word.length() > 3}), or an expression in which the record is called {@code record}; of type boolean
     * @param classPath  jars and folders of the engine and of what expressions use
     */
    public static Condition compile(GeneratedProgram program, String nodeId, String expression, List<Path> classPath) {
        String stream = new ProgramCompilation(program, classPath, Purpose.CHECK).streamTypes().get(nodeId);
        Optional<String> type = Optional.ofNullable(stream).flatMap(ConditionCompiler::recordType);
        if (type.isEmpty()) {
            return new Condition("", "", Map.of(), "The type of the records of '" + nodeId + "' is not known. Correct the problems of the pipeline first.", -1);
        }
        if (expression.isBlank()) {
            return new Condition("", type.get(), Map.of(), "The condition is empty.", 0);
        }
        String name = "C" + Long.toHexString(hash(type.get() + '\n' + expression));
        String head = head(program, name, type.get());
        boolean lambda = LAMBDA.matcher(expression).matches();
        String before = head + (lambda ? "" : "record -> (");
        String source = before + expression + (lambda ? "" : "\n)") + ";\n"
                + "    @Override\n    @SuppressWarnings(\"unchecked\")\n    public boolean test(Object record) {\n        return CONDITION.test((" + type.get() + ") record);\n    }\n}\n";
        String path = PACKAGE.replace('.', '/') + "/" + name + ".java";
        Map<String, String> sources = new LinkedHashMap<>();
        program.files().stream().filter(GeneratedFile::isJava).forEach(file -> sources.put(file.path(), file.text()));
        sources.put(path, source);
        InMemoryCompiler.Result result = InMemoryCompiler.compile(sources, classPath, Purpose.RUN);
        for (RawProblem problem : result.problems()) {
            if (problem.error()) {
                boolean inside = problem.file().equals(path) && problem.start() >= before.length() && problem.start() < before.length() + expression.length();
                return new Condition("", type.get(), Map.of(), Messages.clean(problem.message()), inside ? problem.start() - before.length() : -1);
            }
        }
        Map<String, byte[]> classes = new LinkedHashMap<>();
        result.classes().forEach((binary, bytes) -> {
            if (binary.startsWith(PACKAGE + ".")) {
                classes.put(binary.replace('.', '/') + ".class", bytes);
            }
        });
        return new Condition(PACKAGE + "." + name, type.get(), classes, "", -1);
    }

    private static String head(GeneratedProgram program, String name, String type) {
        return "package " + PACKAGE + ";\n"
                + "import java.util.*;\nimport org.sluice.streaming.*;\nimport org.sluice.streaming.eventtime.*;\nimport org.sluice.streaming.Optional;\nimport " + program.mainClass() + ".*;\n"
                + "public final class " + name + " implements java.util.function.Predicate<Object> {\n    private static final java.util.function.Predicate<" + type + "> CONDITION = ";
    }

    private static long hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() << 32 | text.hashCode() & 0xffffffffL;
    }

    /** What a stream is made of. */
    private static Optional<String> recordType(String stream) {
        Matcher parts = STREAM.matcher(stream);
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<String> arguments = arguments(parts.group(2));
        if (parts.group(1).equals("MapWithStateDStream")) {
            return Optional.of(arguments.get(3));
        }
        return Optional.of(parts.group(1).contains("Pair") ? "Tuple2<" + arguments.get(0) + ", " + arguments.get(1) + ">" : arguments.get(0));
    }

    private static List<String> arguments(String text) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                found.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        return found;
    }
}
