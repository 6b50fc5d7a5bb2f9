package org.sluice.codegen;

import java.util.Optional;
import org.sluice.codegen.internal.ecj.ExpressionParser;

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
        return Optional.of(new SyntaxProblem(0, text.length(), NOT_A_FUNCTION));
    }

    /** Message of {@link #function(String)} for an expression that is Java but no function. */
    public static final String NOT_A_FUNCTION = "this is a value, not a function";

    /** Why the text is not exactly one Java type; primitive types pass only when allowed. */
    public static Optional<SyntaxProblem> type(String text, boolean primitivesAllowed) {
        return org.sluice.codegen.internal.java.TypeText.check(text, primitivesAllowed);
    }
}
