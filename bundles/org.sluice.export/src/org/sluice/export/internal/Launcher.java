package org.sluice.export.internal;

import java.util.List;
import java.util.Map;
import org.sluice.codegen.CompiledProgram;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.codegen.ProgramCompiler;
import org.sluice.codegen.SourceMap;
import org.sluice.export.BundledData;

/** The class a jar with data starts with: unpacks what is missing, then calls the program. Needs nothing but the JDK. */
public final class Launcher {

    /** Where the data lies in the jar. */
    public static final String DATA = "META-INF/sluice/data/";

    private static final String SOURCE = """
            package %1$s;

            import java.io.IOException;
            import java.io.InputStream;
            import java.nio.file.Files;
            import java.nio.file.Path;

            /** Puts the data the program brings along into the working directory, unless it is there, and starts it. */
            public final class %2$s {

                /** Path, and the parameter that names it or nothing. */
                private static final String[][] FILES = {%3$s};

                public static void main(String[] args) throws Exception {
                    for (String[] file : FILES) {
                        Path path = Path.of(file[0]);
                        if (isNeeded(file[1], args) && !Files.exists(path)) {
                            unpack(file[0], path);
                        }
                    }
                    %4$s.main(args);
                }

                private static boolean isNeeded(String parameter, String[] args) {
                    for (String arg : args) {
                        if (arg.equals("--help") || !parameter.isEmpty()
                                && (arg.startsWith(parameter + "=") || arg.startsWith("--set=" + parameter + "="))) {
                            return false;
                        }
                    }
                    return true;
                }

                private static void unpack(String file, Path path) {
                    try (InputStream in = %2$s.class.getResourceAsStream("/%5$s" + file)) {
                        if (path.getParent() != null) {
                            Files.createDirectories(path.getParent());
                        }
                        Files.copy(in, path);
                        System.err.println("sluice: unpacked " + file + ", which the program brings along");
                    } catch (IOException e) {
                        System.err.println("sluice: cannot unpack " + file + ": " + e.getMessage()
                                + "; start the program in a folder you may write to");
                    }
                }
            }
            """;

    private Launcher() {
    }

    /** Name of the class that starts this program. */
    public static String name(GeneratedProgram program) {
        return program.mainClass() + "Launcher";
    }

    /**
     * Compiles the class that starts a program.
     *
     * @param program  the program to be started
     * @param data     what it brings along
     */
    public static Map<String, byte[]> compile(GeneratedProgram program, BundledData data) {
        String name = name(program);
        int dot = name.lastIndexOf('.');
        StringBuilder list = new StringBuilder();
        data.files().keySet().forEach(path -> list.append(list.isEmpty() ? "" : ", ").append('{').append(literal(path))
                .append(", ").append(literal(data.parameters().getOrDefault(path, ""))).append('}'));
        String simple = program.mainClass().substring(dot + 1);
        String source = String.format(SOURCE, name.substring(0, dot), name.substring(dot + 1), list, simple, DATA);
        String stub = "package " + name.substring(0, dot) + ";\npublic final class " + simple
                + " { public static void main(String[] args) { } }\n";
        CompiledProgram result = ProgramCompiler.compile(new GeneratedProgram(name, List.of(
                new GeneratedFile(name.replace('.', '/') + ".java", source),
                new GeneratedFile(program.mainClass().replace('.', '/') + ".java", stub)), new SourceMap(List.of())), List.of());
        if (!result.ok()) {
            throw new IllegalStateException("the launcher does not compile: " + result.problems());
        }
        return Map.of(name, result.classes().get(name));
    }

    private static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c < 127) {
                out.append(c);
            } else {
                out.append(String.format("\\u%04x", (int) c));
            }
        }
        return out.append('"').toString();
    }
}
