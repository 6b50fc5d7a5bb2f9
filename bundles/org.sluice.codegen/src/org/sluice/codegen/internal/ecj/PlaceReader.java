package org.sluice.codegen.internal.ecj;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.internal.compiler.ASTVisitor;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.Expression;
import org.eclipse.jdt.internal.compiler.ast.LambdaExpression;
import org.eclipse.jdt.internal.compiler.ast.MessageSend;
import org.eclipse.jdt.internal.compiler.ast.NameReference;
import org.eclipse.jdt.internal.compiler.ast.ReferenceExpression;
import org.eclipse.jdt.internal.compiler.lookup.ArrayBinding;
import org.eclipse.jdt.internal.compiler.lookup.BlockScope;
import org.eclipse.jdt.internal.compiler.lookup.FieldBinding;
import org.eclipse.jdt.internal.compiler.lookup.LocalVariableBinding;
import org.eclipse.jdt.internal.compiler.lookup.MethodBinding;
import org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding;
import org.eclipse.jdt.internal.compiler.lookup.Scope;
import org.eclipse.jdt.internal.compiler.lookup.TypeBinding;
import org.sluice.codegen.Proposal.Kind;

/** Reads from a compiled unit what could stand in the place of a marked call. */
public final class PlaceReader {

    /** Methods that every object has. */
    public static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait");

    /** Streams and contexts are variables of the generated program that expressions have no business with. */
    private static final String ENGINE = "org.sluice.streaming.";

    /** A name that fits. @param call whether brackets follow @param arguments how many arguments the call takes */
    public record Candidate(String name, String label, Kind kind, boolean call, int arguments) {
    }

    /** @param member whether something stands before the mark, so that only its members fit */
    public record Place(boolean member, List<Candidate> candidates) {
    }

    private PlaceReader() {
    }

    /** Compiles and reads; empty when the compiler has not come to the mark. @param hidden names of variables not wanted */
    public static Optional<Place> read(Map<String, String> sources, List<Path> classPath, String mark, Set<String> hidden) {
        List<Place> found = new ArrayList<>();
        InMemoryCompiler.compile(sources, classPath, InMemoryCompiler.Purpose.CHECK, unit -> traverse(unit, mark, hidden, found));
        return found.stream().filter(place -> !place.candidates().isEmpty()).findFirst();
    }

    private static void traverse(CompilationUnitDeclaration unit, String mark, Set<String> hidden, List<Place> found) {
        unit.traverse(new ASTVisitor() {
            private final List<LambdaExpression> around = new ArrayList<>();

            @Override
            public boolean visit(LambdaExpression lambda, BlockScope scope) {
                around.add(lambda);
                return true;
            }

            @Override
            public void endVisit(LambdaExpression lambda, BlockScope scope) {
                around.remove(around.size() - 1);
            }

            @Override
            public boolean visit(MessageSend call, BlockScope scope) {
                if (mark.equals(new String(call.selector))) {
                    found.add(call.receiver.isImplicitThis() ? new Place(false, variables(scope, hidden)) : members(call.receiver));
                }
                return true;
            }

            @Override
            public boolean visit(ReferenceExpression reference, BlockScope scope) {
                if (mark.equals(new String(reference.selector))) {
                    found.add(new Place(true, withoutCalls(members(reference.lhs, false, scope))));
                }
                return true;
            }
        }, unit.scope);
    }

    private static List<Candidate> withoutCalls(List<Candidate> candidates) {
        return candidates.stream().filter(Candidate::call).map(each -> new Candidate(each.name(), each.label(), each.kind(), false, 0)).toList();
    }

    private static List<Candidate> variables(BlockScope from, Set<String> hidden) {
        Map<String, Candidate> variables = new LinkedHashMap<>();
        for (Scope scope = from; scope instanceof BlockScope block; scope = scope.parent) {
            for (LocalVariableBinding local : block.locals) {
                if (local != null && local.type != null && !new String(local.type.readableName()).startsWith(ENGINE) && !hidden.contains(new String(local.name))) {
                    String name = new String(local.name);
                    variables.putIfAbsent(name, new Candidate(name, name + " : " + new String(local.type.shortReadableName()), Kind.VARIABLE, false, 0));
                }
            }
        }
        return List.copyOf(variables.values());
    }

    private static Place members(Expression receiver) {
        boolean type = receiver instanceof NameReference name && name.isTypeReference();
        return new Place(true, members(receiver, type, null));
    }

    private static List<Candidate> members(Expression receiver, boolean statics, BlockScope scope) {
        TypeBinding type = receiver.resolvedType;
        Map<String, Candidate> members = new LinkedHashMap<>();
        if (type instanceof ArrayBinding && !statics) {
            members.put("length", new Candidate("length", "length : int", Kind.FIELD, false, 0));
        } else if (type instanceof ReferenceBinding reference && type.isValidBinding()) {
            collect(reference, statics, scope != null, members);
        }
        return List.copyOf(members.values());
    }

    /** @param both whether static and other methods fit, as behind {@code ::} */
    private static void collect(ReferenceBinding type, boolean statics, boolean both, Map<String, Candidate> members) {
        for (FieldBinding field : type.availableFields()) {
            if (field.isPublic() && field.isStatic() == statics) {
                String name = new String(field.name);
                members.putIfAbsent(name, new Candidate(name, name + " : " + new String(field.type.shortReadableName()), Kind.FIELD, false, 0));
            }
        }
        for (MethodBinding method : type.availableMethods()) {
            if ((method.isPublic() || type.isInterface()) && !method.isConstructor() && !method.isSynthetic() && (both || method.isStatic() == statics)) {
                String signature = new String(method.shortReadableName());
                String label = signature + " : " + new String(method.returnType.shortReadableName());
                boolean accessor = type.isRecord() && method.parameters.length == 0 && type.getField(method.selector, true) != null;
                members.putIfAbsent(signature, new Candidate(new String(method.selector), label, accessor ? Kind.FIELD : Kind.METHOD, true, method.parameters.length));
            }
        }
        if (type.superclass() != null) {
            collect(type.superclass(), statics, both, members);
        }
        for (ReferenceBinding parent : type.superInterfaces() == null ? new ReferenceBinding[0] : type.superInterfaces()) {
            if (!statics) {
                collect(parent, false, both, members);
            }
        }
    }
}
