package org.sluice.codegen;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the compiler knows about a program without making classes.
 *
 * @param problems what it rejects, in the order of the program
 * @param streamTypes node id to the type of the node's stream, like {@code PairDStream<String, Integer>}; nodes without
 *        output and those whose type an error hides are missing
 */
public record CheckedProgram(List<CompileProblem> problems, Map<String, String> streamTypes) {

    public CheckedProgram {
        problems = List.copyOf(problems);
        streamTypes = java.util.Collections.unmodifiableMap(new TreeMap<>(streamTypes));
    }

    /** Tells whether there are no errors. */
    public boolean ok() {
        return problems.stream().noneMatch(problem -> problem.severity() == CompileProblem.Severity.ERROR);
    }
}
