package org.sluice.codegen.internal.ecj;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.internal.compiler.ASTVisitor;
import org.eclipse.jdt.internal.compiler.ast.Argument;
import org.eclipse.jdt.internal.compiler.ast.Block;
import org.eclipse.jdt.internal.compiler.ast.FieldDeclaration;
import org.eclipse.jdt.internal.compiler.ast.ForStatement;
import org.eclipse.jdt.internal.compiler.ast.ForeachStatement;
import org.eclipse.jdt.internal.compiler.ast.LambdaExpression;
import org.eclipse.jdt.internal.compiler.ast.LocalDeclaration;
import org.eclipse.jdt.internal.compiler.ast.MethodDeclaration;
import org.eclipse.jdt.internal.compiler.ast.QualifiedNameReference;
import org.eclipse.jdt.internal.compiler.ast.SingleNameReference;
import org.eclipse.jdt.internal.compiler.ast.SwitchStatement;
import org.eclipse.jdt.internal.compiler.ast.TryStatement;
import org.eclipse.jdt.internal.compiler.ast.TypeDeclaration;
import org.eclipse.jdt.internal.compiler.lookup.BlockScope;
import org.eclipse.jdt.internal.compiler.lookup.ClassScope;
import org.eclipse.jdt.internal.compiler.lookup.MethodScope;

/**
 * Gives free variables of an expression other names. What the expression declares itself hides them; a declaration that would collide with a variable
 * around the new place gets another name, too, because lambdas cannot hide variables.
 */
public final class NameChanger extends ASTVisitor {

    private record Change(int start, int end, String name) {
    }

    /** Where declared names count, with what they are called from now on. */
    private record Scope(int start, int end, Map<String, String> names) {

        boolean contains(int position) {
            return position >= start && position <= end;
        }
    }

    private final Set<String> around;
    private final String suffix;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final List<Change> changes = new ArrayList<>();

    private NameChanger(Map<String, String> names, Set<String> around, String suffix) {
        this.around = around;
        this.suffix = suffix;
        scopes.push(new Scope(Integer.MIN_VALUE, Integer.MAX_VALUE, names));
    }

    /**
     * The expression with other names; the same text when it is not Java.
     *
     * @param names  free variable to its new name
     * @param around variables there will be around the expression
     * @param suffix what makes a declared name that is in {@code around} another one
     */
    public static String change(String expression, Map<String, String> names, Set<String> around, String suffix) {
        return ExpressionParser.tree(expression).map(tree -> {
            NameChanger changer = new NameChanger(names, around, suffix);
            tree.traverse(changer, (BlockScope) null);
            return changer.apply(expression);
        }).orElse(expression);
    }

    private String apply(String text) {
        StringBuilder changed = new StringBuilder(text);
        changes.stream().sorted(Comparator.comparingInt(Change::start).reversed())
                .forEach(change -> changed.replace(change.start(), change.end() + 1, change.name()));
        return changed.toString();
    }

    private void use(char[] token, int start, int end) {
        leave(start);
        String name = new String(token);
        for (Scope scope : scopes) {
            String other = scope.names().get(name);
            if (other != null) {
                if (!other.equals(name)) {
                    changes.add(new Change(start, end, other));
                }
                return;
            }
        }
    }

    private void declare(char[] token, int start, int end) {
        leave(start);
        String name = new String(token);
        String other = around.contains(name) ? name + suffix : name;
        scopes.peek().names().put(name, other);
        if (!other.equals(name)) {
            changes.add(new Change(start, end, other));
        }
    }

    private boolean enter(int start, int end) {
        leave(start);
        scopes.push(new Scope(start, end, new HashMap<>()));
        return true;
    }

    /** Ends the scopes that do not reach to a position. */
    private void leave(int position) {
        while (!scopes.peek().contains(position)) {
            scopes.pop();
        }
    }

    @Override
    public boolean visit(SingleNameReference reference, BlockScope scope) {
        use(reference.token, reference.sourceStart, reference.sourceEnd);
        return true;
    }

    @Override
    public boolean visit(QualifiedNameReference reference, BlockScope scope) {
        long position = reference.sourcePositions[0];
        use(reference.tokens[0], (int) (position >>> 32), (int) position);
        return true;
    }

    @Override
    public boolean visit(Argument argument, BlockScope scope) {
        declare(argument.name, argument.sourceStart, argument.sourceEnd);
        return true;
    }

    @Override
    public boolean visit(Argument argument, ClassScope scope) {
        declare(argument.name, argument.sourceStart, argument.sourceEnd);
        return true;
    }

    @Override
    public boolean visit(LocalDeclaration local, BlockScope scope) {
        declare(local.name, local.sourceStart, local.sourceEnd);
        return true;
    }

    @Override
    public boolean visit(LambdaExpression lambda, BlockScope scope) {
        Argument[] arguments = lambda.arguments();
        int start = arguments == null || arguments.length == 0 ? lambda.sourceStart : Math.min(lambda.sourceStart, arguments[0].declarationSourceStart);
        return enter(start, lambda.sourceEnd);
    }

    @Override
    public boolean visit(Block block, BlockScope scope) {
        return enter(block.sourceStart, block.sourceEnd);
    }

    @Override
    public boolean visit(ForStatement statement, BlockScope scope) {
        return enter(statement.sourceStart, statement.sourceEnd);
    }

    @Override
    public boolean visit(ForeachStatement statement, BlockScope scope) {
        return enter(statement.sourceStart, statement.sourceEnd);
    }

    @Override
    public boolean visit(TryStatement statement, BlockScope scope) {
        enter(statement.sourceStart, statement.sourceEnd);
        return enter(statement.sourceStart, statement.tryBlock.sourceEnd); // its resources are unknown to catch and finally
    }

    @Override
    public boolean visit(SwitchStatement statement, BlockScope scope) {
        return enter(statement.sourceStart, statement.sourceEnd);
    }

    @Override
    public boolean visit(MethodDeclaration method, ClassScope scope) {
        return enter(method.declarationSourceStart, method.declarationSourceEnd);
    }

    @Override
    public boolean visit(TypeDeclaration type, BlockScope scope) {
        enter(type.bodyStart, type.bodyEnd);
        for (FieldDeclaration field : type.fields == null ? new FieldDeclaration[0] : type.fields) {
            if (field.name != null) {
                scopes.peek().names().put(new String(field.name), new String(field.name));
            }
        }
        return true;
    }

    @Override
    public boolean visit(FieldDeclaration field, MethodScope scope) {
        return true;
    }
}
