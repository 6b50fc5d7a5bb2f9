package org.sluice.codegen;

import java.util.Optional;
import org.sluice.codegen.internal.ecj.ExpressionParser;
import org.sluice.codegen.internal.java.Names;
import org.sluice.codegen.internal.java.TypeText;

/**
 * Looks at the text of one expression alone, without its surroundings. Only what passes here may be put into a
 * program: an expression that ends its statement, opens a comment or leaves a bracket open would otherwise make other
 * nodes wrong.
 */
public final class ExpressionSyntax {

    private ExpressionSyntax() {
    }

    /** Why the text is not exactly one Java expression; empty when it is one. */
    public static Optional<SyntaxProblem> expression(String text) {
        return ExpressionParser.parse(text).problem();
    }

    /** Why the text is not exactly one lambda, method reference or object of a function; empty when it is one. */
    public static Optional<SyntaxProblem> function(String text) {
        ExpressionParser.Parsed parsed = ExpressionParser.parse(text);
        if (parsed.problem().isPresent() || parsed.isFunction()) {
            return parsed.problem();
        }
        return Optional.of(SyntaxProblem.noFunction(text));
    }

    /** Why the text is not exactly one Java type; primitive types pass only when allowed. */
    public static Optional<SyntaxProblem> type(String text, boolean primitivesAllowed) {
        return TypeText.check(text, primitivesAllowed);
    }

    /** Tells whether expressions can call something by this name. */
    public static boolean isName(String text) {
        return Names.isName(text);
    }
}
