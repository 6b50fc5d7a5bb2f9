package org.sluice.codegen.internal.ecj;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.ASTVisitor;
import org.eclipse.jdt.internal.compiler.ClassFile;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.ICompilerRequestor;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.Expression;
import org.eclipse.jdt.internal.compiler.ast.LambdaExpression;
import org.eclipse.jdt.internal.compiler.ast.LocalDeclaration;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.lookup.BlockScope;
import org.eclipse.jdt.internal.compiler.lookup.TypeBinding;

/**
 * The JDT batch compiler, called below its command line: sources and classes are in memory, and the types of local
 * variables can be read before the compiler forgets them. (The {@code javax.tools} front of the same compiler offers
 * neither; Tomcat compiles its pages through these same classes.)
 */
public final class InMemoryCompiler {

    /** What a compilation is for. */
    public enum Purpose {
        /** Problems and types; no class files. */
        CHECK,
        /** Problems, types and class files with debug information. */
        RUN
    }

    /** A problem as the compiler tells it; both offsets are those of characters, the end included. */
    public record RawProblem(String file, int start, int end, int line, boolean error, boolean syntax, int id,
            String message, List<String> arguments) {
    }

    /** Type of a local variable declared at an offset; the name is the source form with simple names. */
    public record LocalType(String file, int offset, String variable, String type) {
    }

    /** Type of what a lambda gives, when it is a single expression; the offset is that of the lambda. */
    public record FunctionType(String file, int offset, String result) {
    }

    /** Outcome of a compilation. */
    public record Result(Map<String, byte[]> classes, List<RawProblem> problems, List<LocalType> localTypes,
            List<FunctionType> functionTypes) {
    }

    private InMemoryCompiler() {
    }

    /**
     * Compiles sources.
     *
     * @param sources path to text
     * @param classPath jars and folders
     * @throws IllegalArgumentException an entry of the class path cannot be read
     */
    public static Result compile(Map<String, String> sources, List<Path> classPath, Purpose purpose) {
        return compile(sources, classPath, purpose, unit -> {
        });
    }

    /** As {@link #compile(Map, List, Purpose)}. @param reader is shown each unit when its names and types are resolved */
    static Result compile(Map<String, String> sources, List<Path> classPath, Purpose purpose, Consumer<CompilationUnitDeclaration> reader) {
        List<SourceUnit> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(new SourceUnit(path, text.toCharArray())));
        Map<String, byte[]> classes = new LinkedHashMap<>();
        List<RawProblem> problems = new ArrayList<>();
        List<LocalType> types = new ArrayList<>();
        List<FunctionType> functions = new ArrayList<>();
        ICompilerRequestor requestor = result -> collect(result, classes, problems);
        CompilerOptions options = options(purpose == Purpose.RUN);
        options.generateClassFiles = purpose == Purpose.RUN;
        Compiler compiler = new TypeReadingCompiler(new NameEnvironment(classPath, units), options, requestor, types,
                functions, reader);
        compiler.useSingleThread = true;
        compiler.compile(units.toArray(SourceUnit[]::new));
        return new Result(classes, problems, types, functions);
    }

    static CompilerOptions options(boolean debug) {
        Map<String, String> settings = new HashMap<>();
        settings.put(CompilerOptions.OPTION_Compliance, CompilerOptions.VERSION_17);
        settings.put(CompilerOptions.OPTION_Source, CompilerOptions.VERSION_17);
        settings.put(CompilerOptions.OPTION_TargetPlatform, CompilerOptions.VERSION_17);
        String generate = debug ? CompilerOptions.GENERATE : CompilerOptions.DO_NOT_GENERATE;
        settings.put(CompilerOptions.OPTION_LineNumberAttribute, generate);
        settings.put(CompilerOptions.OPTION_LocalVariableAttribute, generate);
        settings.put(CompilerOptions.OPTION_SourceFileAttribute, generate);
        return new ErrorsOnly(settings);
    }

    /** Reports what the language demands and nothing that is a matter of taste. */
    private static final class ErrorsOnly extends CompilerOptions {

        ErrorsOnly(Map<String, String> settings) {
            super(settings);
            warningThreshold.clearAll();
            infoThreshold.clearAll();
            errorThreshold.clearAll();
            docCommentSupport = false;
            processAnnotations = false;
            storeAnnotations = false;
        }
    }

    private static void collect(CompilationResult result, Map<String, byte[]> classes, List<RawProblem> problems) {
        for (ClassFile file : result.getClassFiles()) {
            classes.put(CharOperation.toString(file.getCompoundName()), file.getBytes());
        }
        CategorizedProblem[] found = result.getAllProblems();
        for (int i = 0; found != null && i < found.length; i++) {
            CategorizedProblem problem = found[i];
            problems.add(new RawProblem(new String(problem.getOriginatingFileName()), problem.getSourceStart(),
                    problem.getSourceEnd(), problem.getSourceLineNumber(), problem.isError(),
                    problem.getCategoryID() == CategorizedProblem.CAT_SYNTAX, problem.getID(), problem.getMessage(),
                    problem.getArguments() == null ? List.of() : List.of(problem.getArguments())));
        }
    }

    /** Reads the types of the variables of methods (not of lambdas) between resolving and forgetting. */
    private static final class TypeReadingCompiler extends Compiler {

        private final List<LocalType> types;
        private final List<FunctionType> functions;
        private final Consumer<CompilationUnitDeclaration> reader;

        TypeReadingCompiler(NameEnvironment environment, CompilerOptions options, ICompilerRequestor requestor,
                List<LocalType> types, List<FunctionType> functions, Consumer<CompilationUnitDeclaration> reader) {
            super(environment, DefaultErrorHandlingPolicies.proceedWithAllProblems(), options, requestor,
                    ProblemFactory.INSTANCE);
            this.types = types;
            this.functions = functions;
            this.reader = reader;
        }

        @Override
        public void process(CompilationUnitDeclaration unit, int i) {
            super.process(unit, i);
            reader.accept(unit);
            String file = new String(unit.getFileName());
            unit.traverse(new ASTVisitor() {
                @Override
                public boolean visit(LocalDeclaration local, BlockScope scope) {
                    TypeBinding type = local.binding == null ? null : local.binding.type;
                    if (type != null && type.isValidBinding()) {
                        types.add(new LocalType(file, local.sourceStart, new String(local.name),
                                new String(type.shortReadableName())));
                    }
                    return true;
                }

                @Override
                public boolean visit(LambdaExpression lambda, BlockScope scope) {
                    TypeBinding type = lambda.body() instanceof Expression body ? body.resolvedType : null;
                    if (type != null && type.isValidBinding()) {
                        functions.add(new FunctionType(file, lambda.sourceStart, new String(type.shortReadableName())));
                    }
                    return false;
                }
            }, unit.scope);
        }
    }
}
