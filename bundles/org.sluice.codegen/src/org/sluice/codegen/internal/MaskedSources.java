package org.sluice.codegen.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.codegen.CompileProblem;
import org.sluice.codegen.CompileProblem.Kind;
import org.sluice.codegen.CompileProblem.Severity;
import org.sluice.codegen.ExpressionSyntax;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.MappedRange;
import org.sluice.codegen.SyntaxProblem;
import org.sluice.codegen.internal.java.Identifiers;

/**
 * The sources of a program with every text that is no Java by itself replaced by a harmless one. Offsets of the masked
 * sources can be turned into those of the original ones.
 */
final class MaskedSources {

    private static final Pattern INFERRING_CALL = Pattern.compile(
            "\\.(map|flatMap|mapToPair|flatMapToPair|mapValues|flatMapValues|generatedStream)\\((?:[^()]*, )?(?:record -> new )?$");
    private static final Pattern VARIABLE = Pattern.compile("^var (\\p{javaJavaIdentifierPart}+) = ");

    /** A stretch of a file and what stands there instead. */
    private record Mask(int start, int end, String replacement) {
    }

    private final GeneratedProgram program;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, List<Mask>> masks = new HashMap<>();
    private final List<CompileProblem> problems = new ArrayList<>();

    MaskedSources(GeneratedProgram program) {
        this.program = program;
        for (GeneratedFile file : program.files()) {
            if (file.isJava()) {
                mask(file);
            }
        }
    }

    private MaskedSources(MaskedSources base, Map<String, List<Mask>> masks) {
        program = base.program;
        problems.addAll(base.problems);
        masks.forEach((file, list) -> {
            List<Mask> sorted = new ArrayList<>(list);
            sorted.sort(Comparator.comparingInt(Mask::start));
            this.masks.put(file, sorted);
            sources.put(file, apply(program.file(file).orElseThrow().text(), sorted));
        });
    }

    /**
     * The same sources, but with calls that take any result of a function in the statements of some nodes: the compiler
     * tells what is wrong inside a function only when it need not infer the types of the call around it.
     */
    Optional<MaskedSources> withoutInference(Set<String> nodeIds) {
        Map<String, List<Mask>> all = new HashMap<>();
        masks.forEach((file, list) -> all.put(file, new ArrayList<>(list)));
        boolean found = false;
        for (String nodeId : nodeIds) {
            Optional<Call> call = inferringCall(nodeId);
            if (call.isPresent()) {
                String replacement = call.get().name().equals("generatedStream") ? "<Object>generatedStream"
                        : call.get().name().endsWith("Values") ? "<Object>mapValues" : "<Object>map";
                all.get(call.get().file()).add(new Mask(call.get().start(), call.get().end(), replacement));
                found = true;
            }
        }
        return found ? Optional.of(new MaskedSources(this, all)) : Optional.empty();
    }

    /** A method name in a file. */
    record Call(String name, String file, int start, int end) {
    }

    /** The call that takes the first function of a node and infers its own types from it. */
    Optional<Call> inferringCall(String nodeId) {
        Optional<MappedRange> statement = program.sourceMap().statement(nodeId);
        Optional<MappedRange> function = program.sourceMap().pieces(nodeId, "function").stream().findFirst()
                .or(() -> program.sourceMap().pieces(nodeId, "resultType").stream().findFirst());
        if (statement.isEmpty() || function.isEmpty()) {
            return Optional.empty();
        }
        String file = statement.get().file();
        int start = statement.get().startOffset();
        String before = program.file(file).orElseThrow().text().substring(start, function.get().startOffset());
        Matcher matcher = INFERRING_CALL.matcher(before);
        return matcher.find() ? Optional.of(new Call(matcher.group(1), file, start + matcher.start(1),
                start + matcher.end(1))) : Optional.empty();
    }

    private void mask(GeneratedFile file) {
        record Text(String nodeId, String attribute) {
        }
        Map<Text, List<MappedRange>> texts = new LinkedHashMap<>();
        program.sourceMap().ranges().stream().filter(range -> !range.isStatement() && range.file().equals(file.path()))
                .forEach(range -> texts.computeIfAbsent(new Text(range.nodeId(), range.attribute()), text -> new ArrayList<>()).add(range));
        List<Mask> found = new ArrayList<>();
        texts.values().forEach(pieces -> expressions(file, pieces).forEach(each -> check(file, each).ifPresent(found::add)));
        found.sort(Comparator.comparingInt(Mask::start));
        masks.put(file.path(), found);
        sources.put(file.path(), apply(file.text(), found));
    }

    // Lines of one expression have only blanks between them; an attribute can also hold several expressions.
    private static List<List<MappedRange>> expressions(GeneratedFile file, List<MappedRange> pieces) {
        List<List<MappedRange>> expressions = new ArrayList<>();
        int end = -1;
        for (MappedRange piece : pieces) {
            if (end < 0 || !file.text().substring(end, piece.startOffset()).isBlank()) {
                expressions.add(new ArrayList<>());
            }
            expressions.get(expressions.size() - 1).add(piece);
            end = piece.endOffset();
        }
        return expressions;
    }

    private Optional<Mask> check(GeneratedFile file, List<MappedRange> pieces) {
        StringBuilder text = new StringBuilder();
        for (MappedRange piece : pieces) {
            while (text.length() < piece.attributeOffset()) {
                text.append(piece == pieces.get(0) ? ' ' : '\n');
            }
            text.append(file.text(), piece.startOffset(), piece.endOffset());
        }
        int start = pieces.get(0).startOffset();
        int end = pieces.get(pieces.size() - 1).endOffset();
        MappedRange first = pieces.get(0);
        boolean isType = isType(first, file.text(), end);
        Optional<SyntaxProblem> problem = isType ? ExpressionSyntax.type(text.toString(), first.nodeId().isEmpty())
                : ExpressionSyntax.expression(text.toString());
        return problem.map(syntax -> {
            problems.add(problem(syntax, pieces));
            return new Mask(start, end, isType ? "Object" : "null");
        });
    }

    // Types stand in type arguments and in the headers of records, expressions between parentheses or commas.
    private static boolean isType(MappedRange range, String text, int end) {
        return range.nodeId().isEmpty() || text.charAt(range.startOffset() - 1) == '<' || text.charAt(end) == '>';
    }

    private static CompileProblem problem(SyntaxProblem syntax, List<MappedRange> pieces) {
        MappedRange at = pieces.get(0);
        for (MappedRange piece : pieces) {
            if (piece.attributeOffset() <= syntax.offset()) {
                at = piece;
            }
        }
        int delta = Math.max(0, Math.min(syntax.offset() - at.attributeOffset(), at.length()));
        return new CompileProblem(Severity.ERROR, Kind.SYNTAX, at.nodeId(), at.attribute(), at.attributeOffset() + delta,
                at.attributeLine(), at.attributeColumn() + delta, syntax.length(), syntax.message());
    }

    private static String apply(String text, List<Mask> masks) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Mask mask : masks) {
            out.append(text, from, mask.start()).append(mask.replacement());
            from = mask.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Path to text of the sources to compile. */
    Map<String, String> sources() {
        return sources;
    }

    /** What is wrong with the masked texts. */
    List<CompileProblem> problems() {
        return problems;
    }

    /** The offset in the original file for one in the masked file. */
    int original(String file, int offset) {
        int shift = 0;
        for (Mask mask : masks.getOrDefault(file, List.of())) {
            int maskedStart = mask.start() + shift;
            if (offset < maskedStart) {
                break;
            }
            if (offset < maskedStart + mask.replacement().length()) {
                return mask.start();
            }
            shift += mask.replacement().length() - (mask.end() - mask.start());
        }
        return offset - shift;
    }

    /**
     * Nodes that read, directly or not, a stream whose type a wrong node decides: what the compiler says of them follows
     * from the wrong node.
     *
     * @param wrongNodes nodes with problems of their own
     * @param types node id to type of the node's stream, as far as known
     */
    Set<String> nodesInDoubt(Set<String> wrongNodes, Map<String, String> types) {
        Map<String, String> typeOfVariable = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        Set<String> nodes = new HashSet<>();
        for (MappedRange range : program.sourceMap().ranges()) {
            if (!range.isStatement()) {
                continue;
            }
            Set<String> read = variablesRead(range);
            boolean reads = read.stream().anyMatch(doubtful::contains);
            if (reads) {
                nodes.add(range.nodeId());
            }
            String type = types.getOrDefault(range.nodeId(), "");
            boolean keepsType = read.stream().anyMatch(name -> type.equals(typeOfVariable.get(name)));
            variableOf(range).ifPresent(variable -> {
                typeOfVariable.put(variable, type);
                if (reads || wrongNodes.contains(range.nodeId()) && !keepsType) {
                    doubtful.add(variable);
                }
            });
        }
        return nodes;
    }

    private Set<String> variablesRead(MappedRange range) {
        Set<String> names = new HashSet<>(Identifiers.in(text(range)));
        variableOf(range).ifPresent(names::remove);
        return names;
    }

    private Optional<String> variableOf(MappedRange range) {
        Matcher matcher = VARIABLE.matcher(text(range));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private String text(MappedRange range) {
        return program.file(range.file()).orElseThrow().text().substring(range.startOffset(), range.endOffset());
    }
}
