package org.sluice.codegen.internal.ecj;

import java.util.Optional;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.ast.AllocationExpression;
import org.eclipse.jdt.internal.compiler.ast.CastExpression;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.ConditionalExpression;
import org.eclipse.jdt.internal.compiler.ast.Expression;
import org.eclipse.jdt.internal.compiler.ast.FunctionalExpression;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.parser.Parser;
import org.eclipse.jdt.internal.compiler.problem.ProblemReporter;
import org.sluice.codegen.SyntaxProblem;

/** Parses one expression alone with the compiler's own parser. */
public final class ExpressionParser {

    /** Outcome: a problem, or an expression that is a function or is none. */
    public record Parsed(Optional<SyntaxProblem> problem, boolean isFunction) {
    }

    private ExpressionParser() {
    }

    /** Parses the whole text as one expression. */
    public static Parsed parse(String text) {
        if (text.isBlank()) {
            return failed(0, text.length(), "the expression is empty");
        }
        int control = text.indexOf('\u001a');
        if (control >= 0) {
            return failed(control, 1, "the expression has a control character (U+001A)");
        }
        int escape = wrongUnicodeEscape(text);
        if (escape >= 0) {
            return failed(escape, Math.min(6, text.length() - escape), "Invalid unicode escape");
        }
        Tree tree = read(text);
        CompilationResult result = tree.result();
        Expression expression = tree.expression();
        CategorizedProblem first = firstError(result);
        if (first != null) {
            int start = Math.clamp(first.getSourceStart(), 0, text.length());
            int end = Math.clamp(first.getSourceEnd() + 1, start, text.length());
            return failed(start, end - start, first.getMessage());
        }
        if (expression == null) {
            return failed(0, text.length(), "this is not a Java expression");
        }
        return new Parsed(Optional.empty(), isFunction(expression));
    }

    /** What the parser made of a text; the expression is null when it gave up. */
    private record Tree(CompilationResult result, Expression expression) {
    }

    private static Tree read(String text) {
        SourceUnit source = new SourceUnit("Expression.java", text.toCharArray());
        CompilationResult result = new CompilationResult(source, 0, 1, Integer.MAX_VALUE);
        CompilerOptions options = InMemoryCompiler.options(false);
        ProblemReporter reporter = new ProblemReporter(DefaultErrorHandlingPolicies.proceedWithAllProblems(), options,
                ProblemFactory.INSTANCE);
        CompilationUnitDeclaration unit = new CompilationUnitDeclaration(reporter, result, text.length());
        try {
            return new Tree(result, new Parser(reporter, false).parseExpression(source.getContents(), 0, text.length(), unit, true));
        } catch (RuntimeException e) {
            // The compiler's parser gives up on some texts that are far from Java; they are wrong all the same.
            return new Tree(result, null);
        }
    }

    /** The expression itself; empty when the text is not exactly one. */
    static Optional<Expression> tree(String text) {
        return parse(text).problem().isPresent() ? Optional.empty() : Optional.of(read(text).expression());
    }

    // The compiler's scanner prints some of these to the console itself. See Java language specification 3.3.
    private static int wrongUnicodeEscape(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) != '\\') {
                continue;
            }
            int digits = i + 1;
            while (digits < text.length() && text.charAt(digits) == 'u') {
                digits++;
            }
            if (digits > i + 1 && !isHexadecimal(text, digits)) {
                return i;
            }
            i = Math.max(i + 1, digits - 1);
        }
        return -1;
    }

    private static boolean isHexadecimal(String text, int from) {
        return from + 4 <= text.length()
                && text.substring(from, from + 4).chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    }

    private static CategorizedProblem firstError(CompilationResult result) {
        CategorizedProblem first = null;
        CategorizedProblem[] all = result.getAllProblems();
        for (int i = 0; all != null && i < all.length; i++) {
            if (all[i].isError() && (first == null || all[i].getSourceStart() < first.getSourceStart())) {
                first = all[i];
            }
        }
        return first;
    }

    private static boolean isFunction(Expression expression) {
        if (expression instanceof CastExpression cast) {
            return isFunction(cast.expression);
        }
        if (expression instanceof ConditionalExpression choice) {
            return isFunction(choice.valueIfTrue) && isFunction(choice.valueIfFalse);
        }
        return expression instanceof FunctionalExpression || expression instanceof AllocationExpression;
    }

    private static Parsed failed(int offset, int length, String message) {
        return new Parsed(Optional.of(new SyntaxProblem(offset, length, Messages.clean(message))), false);
    }
}
