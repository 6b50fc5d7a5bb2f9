package org.sluice.codegen.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.codegen.CompileProblem;
import org.sluice.codegen.CompileProblem.Kind;
import org.sluice.codegen.CompileProblem.Severity;
import org.sluice.codegen.CompiledProgram;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.MappedRange;
import org.sluice.codegen.SourceMap;
import org.sluice.codegen.internal.ecj.InMemoryCompiler;
import org.sluice.codegen.internal.ecj.InMemoryCompiler.LocalType;
import org.sluice.codegen.internal.ecj.InMemoryCompiler.Purpose;
import org.sluice.codegen.internal.ecj.InMemoryCompiler.RawProblem;
import org.sluice.codegen.internal.ecj.Messages;

/** One compilation of a generated program, with its problems told in terms of the pipeline. */
public final class ProgramCompilation {

    private final GeneratedProgram program;
    private final SourceMap map;
    private final MaskedSources masked;
    private final InMemoryCompiler.Result compiled;

    /** Compiles. */
    public ProgramCompilation(GeneratedProgram program, List<Path> classPath, Purpose purpose) {
        this.program = program;
        map = program.sourceMap();
        masked = new MaskedSources(program);
        Purpose needed = masked.problems().isEmpty() ? purpose : Purpose.CHECK;
        compiled = InMemoryCompiler.compile(masked.sources(), classPath, needed);
    }

    /** Classes and problems. */
    public CompiledProgram result() {
        List<CompileProblem> problems = problems();
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return new CompiledProgram(failed ? Map.of() : compiled.classes(), problems);
    }

    /** Node id to the type of the node's stream. */
    public Map<String, String> streamTypes() {
        Map<String, String> types = new HashMap<>();
        Set<String> wrong = wrongNodes();
        for (LocalType local : compiled.localTypes()) {
            statementAt(local.file(), masked.original(local.file(), local.offset()))
                    .filter(statement -> !wrong.contains(statement.nodeId()))
                    .ifPresent(statement -> types.putIfAbsent(statement.nodeId(), local.type()));
        }
        return types;
    }

    private Optional<MappedRange> statementAt(String file, int offset) {
        return map.ranges().stream().filter(range -> range.isStatement() && range.file().equals(file)
                && range.startOffset() <= offset && offset < range.endOffset()).findFirst();
    }

    private Set<String> wrongNodes() {
        Set<String> wrong = new HashSet<>();
        problems().forEach(problem -> wrong.add(problem.nodeId()));
        return wrong;
    }

    private List<CompileProblem> problems() {
        Set<String> masks = new HashSet<>();
        masked.problems().forEach(problem -> masks.add(problem.nodeId() + '\n'));
        record Placed(int offset, CompileProblem problem) {
        }
        List<Placed> placed = new ArrayList<>();
        for (CompileProblem problem : masked.problems()) {
            int offset = map.pieces(problem.nodeId(), problem.attribute()).stream().findFirst()
                    .map(MappedRange::startOffset).orElse(0);
            placed.add(new Placed(offset, problem));
        }
        Set<String> doubtful = masked.doubtfulVariables();
        for (RawProblem raw : compiled.problems()) {
            int offset = masked.original(raw.file(), raw.start());
            int end = Math.max(offset, masked.original(raw.file(), raw.end()));
            CompileProblem problem = problem(raw, offset, end);
            boolean follows = masks.contains(problem.nodeId() + '\n')
                    || masked.readsDoubtful(problem.nodeId(), doubtful);
            if (!follows) {
                placed.add(new Placed(offset, problem));
            }
        }
        placed.sort(Comparator.comparingInt(Placed::offset));
        Map<String, CompileProblem> distinct = new LinkedHashMap<>();
        for (Placed each : placed) {
            CompileProblem problem = each.problem();
            distinct.putIfAbsent(problem.nodeId() + '\n' + problem.attribute() + '\n' + problem.offset() + '\n'
                    + problem.message(), problem);
        }
        return List.copyOf(distinct.values());
    }

    private CompileProblem problem(RawProblem raw, int offset, int end) {
        String message = Messages.clean(raw.message());
        Severity severity = raw.error() ? Severity.ERROR : Severity.WARNING;
        Optional<SourceMap.Origin> origin = map.origin(raw.file(), offset);
        if (origin.isPresent() && !origin.get().attribute().isEmpty()) {
            SourceMap.Origin from = origin.get();
            int length = map.origin(raw.file(), end)
                    .filter(to -> to.nodeId().equals(from.nodeId()) && to.attribute().equals(from.attribute()))
                    .map(to -> to.offset() - from.offset() + 1).orElse(1);
            return new CompileProblem(severity, Kind.MEANING, from.nodeId(), from.attribute(), from.offset(), from.line(),
                    from.column(), Math.max(1, length), message);
        }
        String nodeId = origin.map(SourceMap.Origin::nodeId).orElse("");
        if (nodeId.isEmpty()) {
            return new CompileProblem(severity, Kind.MEANING, "", "", 0, 1, 1, 0, place(raw) + message);
        }
        return onStatement(severity, nodeId, message);
    }

    // The statement around an expression is right by construction: what does not fit is the node's own expression.
    private CompileProblem onStatement(Severity severity, String nodeId, String message) {
        List<MappedRange> pieces = map.ranges().stream()
                .filter(range -> range.nodeId().equals(nodeId) && !range.isStatement()).toList();
        if (pieces.isEmpty()) {
            return new CompileProblem(severity, Kind.MEANING, nodeId, "", 0, 1, 1, 0, message);
        }
        String attribute = pieces.stream().map(MappedRange::attribute).filter("function"::equals).findFirst()
                .orElse(pieces.get(0).attribute());
        List<MappedRange> own = map.pieces(nodeId, attribute);
        MappedRange first = own.get(0);
        MappedRange last = own.get(own.size() - 1);
        return new CompileProblem(severity, Kind.MEANING, nodeId, attribute, first.attributeOffset(),
                first.attributeLine(), first.attributeColumn(),
                last.attributeOffset() + last.length() - first.attributeOffset(), message);
    }

    private String place(RawProblem raw) {
        GeneratedFile file = program.file(raw.file()).orElse(program.mainFile());
        return file.path() + ":" + raw.line() + ": ";
    }
}
