package org.sluice.codegen.internal.ecj;

import org.eclipse.jdt.core.compiler.IProblem;
import org.sluice.codegen.CompileProblem.Cause;
import org.sluice.codegen.CompileProblem.Cause.Sort;
import org.sluice.codegen.internal.ecj.InMemoryCompiler.RawProblem;

/** Reads the arguments of the compiler's problems; their order is that of the compiler's {@code ProblemReporter}. */
public final class Causes {

    private Causes() {
    }

    /** What a problem says, as far as it can be corrected by rule. */
    public static Cause of(RawProblem raw) {
        return switch (raw.id()) {
            case IProblem.TypeMismatch, IProblem.ReturnTypeMismatch -> cause(Sort.TYPE_MISMATCH, raw, 0, 1);
            case IProblem.UndefinedMethod, IProblem.UndefinedField -> cause(Sort.UNKNOWN_MEMBER, raw, 0, 1);
            case IProblem.UndefinedName, IProblem.UnresolvedVariable, IProblem.UndefinedType -> cause(Sort.UNKNOWN_NAME, raw, -1, 0);
            default -> Cause.OTHER;
        };
    }

    private static Cause cause(Sort sort, RawProblem raw, int type, int name) {
        if (raw.arguments().size() <= Math.max(type, name)) {
            return Cause.OTHER;
        }
        return new Cause(sort, type < 0 ? "" : Messages.clean(raw.arguments().get(type)), Messages.clean(raw.arguments().get(name)));
    }
}
