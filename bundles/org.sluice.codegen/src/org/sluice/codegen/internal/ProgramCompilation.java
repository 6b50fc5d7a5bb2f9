package org.sluice.codegen.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jdt.core.compiler.IProblem;
import org.sluice.codegen.CompileProblem;
import org.sluice.codegen.CompileProblem.Kind;
import org.sluice.codegen.CompileProblem.Severity;
import org.sluice.codegen.CompiledProgram;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.MappedRange;
import org.sluice.codegen.SourceMap;
import org.sluice.codegen.internal.ecj.Causes;
import org.sluice.codegen.internal.ecj.InMemoryCompiler;
import org.sluice.codegen.internal.ecj.InMemoryCompiler.LocalType;
import org.sluice.codegen.internal.ecj.InMemoryCompiler.Purpose;
import org.sluice.codegen.internal.ecj.InMemoryCompiler.RawProblem;
import org.sluice.codegen.internal.ecj.Messages;
import org.sluice.codegen.internal.ecj.PlaceReader;

/** One compilation of a generated program, with its problems told in terms of the pipeline. */
public final class ProgramCompilation {

    /** A problem and where it is in the generated file. */
    private record Placed(int offset, CompileProblem problem) {

        boolean isInside() {
            return !problem.attribute().isEmpty() && offset >= 0;
        }
    }

    private final GeneratedProgram program;
    private final SourceMap map;
    private final List<Path> classPath;
    private final MaskedSources masked;
    private final InMemoryCompiler.Result compiled;
    private final List<CompileProblem> problems;

    /** Compiles. */
    public ProgramCompilation(GeneratedProgram program, List<Path> classPath, Purpose purpose) {
        this.program = program;
        this.classPath = classPath;
        map = program.sourceMap();
        masked = new MaskedSources(program);
        Purpose needed = masked.problems().isEmpty() ? purpose : Purpose.CHECK;
        compiled = InMemoryCompiler.compile(masked.sources(), classPath, needed);
        problems = findProblems();
    }

    /** What could stand in the place of a marked call in an expression of a node; empty when the compiler has not come to it. */
    public static Optional<PlaceReader.Place> place(GeneratedProgram program, List<Path> classPath, String nodeId, String mark, Set<String> hidden) {
        MaskedSources masked = new MaskedSources(program);
        return PlaceReader.read(masked.withoutInference(Set.of(nodeId)).orElse(masked).sources(), classPath, mark, hidden);
    }

    /** Classes and problems. */
    public CompiledProgram result() {
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return new CompiledProgram(failed ? Map.of() : compiled.classes(), problems);
    }

    /** Problems. */
    public List<CompileProblem> problems() {
        return problems;
    }

    /** Node id to the type of the node's stream; nodes with problems of their own and nodes behind them are left out. */
    public Map<String, String> streamTypes() {
        Map<String, String> types = new HashMap<>(allTypes());
        Set<String> wrong = new HashSet<>();
        problems.forEach(problem -> wrong.add(problem.nodeId()));
        types.keySet().removeAll(masked.nodesInDoubt(wrong, types));
        types.keySet().removeAll(wrong);
        return types;
    }

    private Map<String, String> allTypes() {
        // record schemas are called by their own names everywhere else, too
        String own = program.mainClass().substring(program.mainClass().lastIndexOf('.') + 1) + ".";
        Map<String, NavigableMap<Integer, MappedRange>> statements = new HashMap<>();
        map.ranges().stream().filter(MappedRange::isStatement)
                .forEach(range -> statements.computeIfAbsent(range.file(), file -> new TreeMap<>()).put(range.startOffset(), range));
        Map<String, String> types = new HashMap<>();
        for (LocalType local : compiled.localTypes()) {
            int offset = masked.original(local.file(), local.offset());
            Map.Entry<Integer, MappedRange> statement = statements.getOrDefault(local.file(), new TreeMap<>()).floorEntry(offset);
            if (statement != null && offset < statement.getValue().endOffset()) {
                types.putIfAbsent(statement.getValue().nodeId(), local.type().replace(own, ""));
            }
        }
        return types;
    }

    private List<CompileProblem> findProblems() {
        if (compiled.problems().isEmpty() && masked.problems().isEmpty()) {
            return List.of();
        }
        Optional<CompileProblem> missing = missingClasses();
        if (missing.isPresent()) {
            return List.of(missing.get());
        }
        Set<String> syntaxWrong = new HashSet<>();
        List<CompileProblem> found = new ArrayList<>(masked.problems());
        found.forEach(problem -> syntaxWrong.add(problem.nodeId()));
        List<Placed> meaning = new ArrayList<>(placed(compiled, masked));
        meaning.removeIf(each -> !each.problem().nodeId().isEmpty() && syntaxWrong.contains(each.problem().nodeId()));
        Set<String> wrong = new HashSet<>(syntaxWrong);
        meaning.forEach(each -> wrong.add(each.problem().nodeId()));
        Set<String> inDoubt = masked.nodesInDoubt(wrong, allTypes());
        meaning.removeIf(each -> inDoubt.contains(each.problem().nodeId()));
        explain(meaning).forEach(each -> found.add(each.problem()));
        return sorted(found);
    }

    // Imports are generated for classes that exist: one that is not found means that the class path is not complete.
    private Optional<CompileProblem> missingClasses() {
        return compiled.problems().stream().filter(raw -> raw.id() == IProblem.ImportNotFound).findFirst()
                .map(raw -> new CompileProblem(Severity.ERROR, Kind.MEANING, "", "", 0, 1, 1, 0,
                        Messages.clean(raw.message()) + "; the class path does not hold all of the engine"));
    }

    private List<Placed> placed(InMemoryCompiler.Result result, MaskedSources sources) {
        List<Placed> placed = new ArrayList<>();
        Set<String> exact = new HashSet<>();
        for (RawProblem raw : result.problems()) {
            int offset = sources.original(raw.file(), raw.start());
            int end = Math.max(offset, sources.original(raw.file(), raw.end()));
            CompileProblem problem = problem(raw, offset, end);
            boolean inside = map.origin(raw.file(), offset).filter(origin -> !origin.attribute().isEmpty()).isPresent();
            if (inside) {
                exact.add(problem.nodeId());
            }
            placed.add(new Placed(inside ? offset : -1, problem));
        }
        // What is wrong inside an expression explains what is wrong around it.
        placed.removeIf(each -> !each.isInside() && !each.problem().nodeId().isEmpty()
                && exact.contains(each.problem().nodeId()));
        return placed;
    }

    /** Looks again at calls whose types could not be inferred, and says what it is in the function that does not fit. */
    private List<Placed> explain(List<Placed> meaning) {
        Set<String> vague = new HashSet<>();
        meaning.stream().filter(each -> !each.isInside()).forEach(each -> vague.add(each.problem().nodeId()));
        Optional<MaskedSources> second = vague.isEmpty() ? Optional.empty() : masked.withoutInference(vague);
        if (second.isEmpty()) {
            return meaning;
        }
        InMemoryCompiler.Result again = InMemoryCompiler.compile(second.get().sources(), classPath, Purpose.CHECK);
        Map<String, List<Placed>> inside = new HashMap<>();
        placed(again, second.get()).stream().filter(Placed::isInside)
                .forEach(each -> inside.computeIfAbsent(each.problem().nodeId(), id -> new ArrayList<>()).add(each));
        List<Placed> explained = new ArrayList<>();
        for (Placed each : meaning) {
            String id = each.problem().nodeId();
            if (each.isInside() || !vague.contains(id)) {
                explained.add(each);
            } else if (inside.containsKey(id)) {
                explained.addAll(inside.get(id));
            } else {
                explained.add(new Placed(-1, FunctionResults.explain(each.problem(), masked.inferringCall(id),
                        resultType(again, second.get(), id))));
            }
        }
        return explained;
    }

    private String resultType(InMemoryCompiler.Result result, MaskedSources sources, String nodeId) {
        return result.functionTypes().stream()
                .filter(function -> map.origin(function.file(), sources.original(function.file(), function.offset()))
                        .filter(origin -> origin.nodeId().equals(nodeId) && !origin.attribute().isEmpty()).isPresent())
                .map(InMemoryCompiler.FunctionType::result).findFirst().orElse("");
    }

    private List<CompileProblem> sorted(List<CompileProblem> found) {
        Map<String, Integer> position = new HashMap<>();
        map.ranges().forEach(range -> position.putIfAbsent(range.nodeId(), position.size()));
        Map<String, CompileProblem> distinct = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparingInt((CompileProblem each) -> position.getOrDefault(each.nodeId(), -1))
                        .thenComparingInt(CompileProblem::offset))
                .forEach(each -> distinct.putIfAbsent(each.nodeId() + '\n' + each.attribute() + '\n' + each.offset() + '\n'
                        + each.message(), each));
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
                    from.column(), Math.max(1, length), message, Causes.of(raw));
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
