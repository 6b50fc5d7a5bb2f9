package org.sluice.codegen.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    private void mask(GeneratedFile file) {
        record Text(String nodeId, String attribute) {
        }
        Set<Text> texts = new LinkedHashSet<>();
        program.sourceMap().ranges().stream().filter(range -> !range.isStatement() && range.file().equals(file.path()))
                .forEach(range -> texts.add(new Text(range.nodeId(), range.attribute())));
        List<Mask> found = new ArrayList<>();
        for (Text text : texts) {
            List<MappedRange> pieces = program.sourceMap().pieces(text.nodeId(), text.attribute());
            check(file, pieces).ifPresent(found::add);
        }
        masks.put(file.path(), found);
        sources.put(file.path(), apply(file.text(), found));
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
        return range.nodeId().isEmpty() || text.charAt(range.startOffset() - 1) == '<' && text.charAt(end) == '>';
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

    /** Variables whose types nobody can know, because a masked text decides them. */
    Set<String> doubtfulVariables() {
        Set<String> wrongNodes = new HashSet<>();
        problems.forEach(problem -> wrongNodes.add(problem.nodeId()));
        Set<String> variables = new HashSet<>();
        for (MappedRange range : program.sourceMap().ranges()) {
            if (range.isStatement() && (wrongNodes.contains(range.nodeId()) || reads(range, variables))) {
                variableOf(range).ifPresent(variables::add);
            }
        }
        return variables;
    }

    /** Tells whether the statement of a node reads one of the variables. */
    boolean readsDoubtful(String nodeId, Set<String> variables) {
        return !variables.isEmpty()
                && program.sourceMap().statement(nodeId).map(range -> reads(range, variables)).orElse(false);
    }

    private boolean reads(MappedRange range, Set<String> variables) {
        Set<String> names = new HashSet<>(Identifiers.in(text(range)));
        variableOf(range).ifPresent(names::remove);
        return names.stream().anyMatch(variables::contains);
    }

    private Optional<String> variableOf(MappedRange range) {
        Matcher matcher = VARIABLE.matcher(text(range));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private String text(MappedRange range) {
        return program.file(range.file()).orElseThrow().text().substring(range.startOffset(), range.endOffset());
    }
}
