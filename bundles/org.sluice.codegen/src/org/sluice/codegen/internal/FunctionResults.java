package org.sluice.codegen.internal;

import java.util.Optional;
import org.sluice.codegen.CompileProblem;

/** Says what a function has to give when the compiler only says that it cannot infer types. */
final class FunctionResults {

    private FunctionResults() {
    }

    static CompileProblem explain(CompileProblem vague, Optional<MaskedSources.Call> call, String resultType) {
        String wanted = call.map(MaskedSources.Call::name).map(FunctionResults::wanted).orElse("");
        if (wanted.isEmpty()) {
            return vague;
        }
        String message = "The function must give " + wanted
                + (resultType.isEmpty() ? "" : ", but gives '" + resultType + "'");
        return new CompileProblem(vague.severity(), vague.kind(), vague.nodeId(), vague.attribute(), vague.offset(),
                vague.line(), vague.column(), vague.length(), message);
    }

    private static String wanted(String method) {
        return switch (method) {
            case "flatMap", "flatMapValues" -> "an Iterator, like 'list.iterator()'";
            case "mapToPair" -> "a Tuple2, like 'new Tuple2<>(key, value)'";
            case "flatMapToPair" -> "an Iterator of Tuple2";
            default -> "";
        };
    }
}
