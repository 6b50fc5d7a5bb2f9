package org.sluice.codegen.internal.ecj;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.internal.compiler.ASTVisitor;
import org.eclipse.jdt.internal.compiler.ast.AllocationExpression;
import org.eclipse.jdt.internal.compiler.ast.Argument;
import org.eclipse.jdt.internal.compiler.ast.FieldReference;
import org.eclipse.jdt.internal.compiler.ast.LocalDeclaration;
import org.eclipse.jdt.internal.compiler.ast.MessageSend;
import org.eclipse.jdt.internal.compiler.ast.QualifiedNameReference;
import org.eclipse.jdt.internal.compiler.ast.ReferenceExpression;
import org.eclipse.jdt.internal.compiler.ast.SingleNameReference;
import org.eclipse.jdt.internal.compiler.lookup.BlockScope;
import org.eclipse.jdt.internal.compiler.lookup.FieldBinding;
import org.eclipse.jdt.internal.compiler.lookup.MethodBinding;
import org.eclipse.jdt.internal.compiler.lookup.TypeBinding;
import org.eclipse.jdt.internal.compiler.lookup.VariableBinding;

/** Reads from a compiled unit what the name at a place stands for: {@code word : String}, {@code split(String) : String[]}. */
public final class HoverReader {

    private HoverReader() {
    }

    /** Compiles and reads; empty when no name stands there, or the compiler does not know it. */
    public static Optional<String> read(Map<String, String> sources, List<Path> classPath, String file, int offset) {
        AtomicReference<String> found = new AtomicReference<>();
        InMemoryCompiler.compile(sources, classPath, InMemoryCompiler.Purpose.CHECK, unit -> {
            if (file.equals(new String(unit.getFileName()))) {
                unit.traverse(new Visitor(offset, found), unit.scope);
            }
        });
        return Optional.ofNullable(found.get());
    }

    private static final class Visitor extends ASTVisitor {

        private final int offset;
        private final AtomicReference<String> found;

        Visitor(int offset, AtomicReference<String> found) {
            this.offset = offset;
            this.found = found;
        }

        private boolean at(long position) {
            return at((int) (position >>> 32), (int) position);
        }

        private boolean at(int start, int end) {
            return start <= offset && offset <= end;
        }

        private void variable(char[] name, TypeBinding type) {
            if (type != null && type.isValidBinding()) {
                found.set(new String(name) + " : " + new String(type.shortReadableName()));
            }
        }

        private void method(MethodBinding method) {
            if (method != null && method.isValidBinding()) {
                String result = method.isConstructor() ? "" : " : " + new String(method.returnType.shortReadableName());
                found.set(new String(method.shortReadableName()) + result);
            }
        }

        @Override
        public boolean visit(Argument argument, BlockScope scope) {
            return declared(argument);
        }

        @Override
        public boolean visit(LocalDeclaration local, BlockScope scope) {
            return declared(local);
        }

        private boolean declared(LocalDeclaration local) {
            if (at(local.sourceStart, local.sourceEnd) && local.binding != null) {
                variable(local.name, local.binding.type);
            }
            return true;
        }

        @Override
        public boolean visit(SingleNameReference name, BlockScope scope) {
            if (at(name.sourceStart, name.sourceEnd)) {
                variable(name.token, name.resolvedType);
            }
            return true;
        }

        @Override
        public boolean visit(QualifiedNameReference name, BlockScope scope) {
            for (int i = 0; i < name.tokens.length; i++) {
                if (at(name.sourcePositions[i])) {
                    int field = i - name.indexOfFirstFieldBinding;
                    FieldBinding other = field >= 0 && name.otherBindings != null && field < name.otherBindings.length ? name.otherBindings[field] : null;
                    if (other != null) {
                        variable(name.tokens[i], other.type);
                    } else if (name.binding instanceof VariableBinding first && i == name.indexOfFirstFieldBinding - 1) {
                        variable(name.tokens[i], first.type);
                    } else if (i == name.tokens.length - 1) {
                        variable(name.tokens[i], name.resolvedType);
                    }
                }
            }
            return true;
        }

        @Override
        public boolean visit(FieldReference field, BlockScope scope) {
            if (at(field.nameSourcePosition) && field.binding != null) {
                variable(field.token, field.binding.type);
            }
            return true;
        }

        @Override
        public boolean visit(MessageSend call, BlockScope scope) {
            if (at(call.nameSourcePosition)) {
                method(call.binding);
            }
            return true;
        }

        @Override
        public boolean visit(ReferenceExpression reference, BlockScope scope) {
            if (offset > reference.lhs.sourceEnd && at(reference.sourceStart, reference.sourceEnd)) {
                method(reference.binding);
            }
            return true;
        }

        @Override
        public boolean visit(AllocationExpression creation, BlockScope scope) {
            if (creation.type != null && at(creation.type.sourceStart, creation.type.sourceEnd)) {
                method(creation.binding);
            }
            return true;
        }
    }
}
