package org.sluice.codegen.internal.ecj;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;

/** Answers the compiler's questions for types during one compilation: platform first, then the class path in order. */
final class NameEnvironment implements INameEnvironment {

    private final List<ClassContainer> containers = new ArrayList<>();
    private final Map<String, SourceUnit> units = new HashMap<>();
    private final Map<String, Boolean> packages = new HashMap<>();

    NameEnvironment(List<Path> classPath, List<SourceUnit> sources) {
        containers.add(PlatformClasses.instance());
        for (Path entry : classPath) {
            containers.add(containerOf(entry));
        }
        for (SourceUnit unit : sources) {
            units.put(unit.binaryName(), unit);
            for (String name = unit.binaryName(); name.indexOf('/') > 0;) {
                name = name.substring(0, name.lastIndexOf('/'));
                packages.put(name, true);
            }
        }
    }

    private static ClassContainer containerOf(Path entry) {
        Path path = entry.toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            return new FolderClasses(path);
        }
        try {
            return JarClasses.of(path);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read '" + entry + "' of the class path: " + e.getMessage()
                    + ". Build the project again.", e);
        }
    }

    @Override
    public NameEnvironmentAnswer findType(char[][] compoundName) {
        return find(new String(CharOperation.concatWith(compoundName, '/')));
    }

    @Override
    public NameEnvironmentAnswer findType(char[] typeName, char[][] packageName) {
        return find(packageName.length == 0 ? new String(typeName)
                : new String(CharOperation.concatWith(packageName, typeName, '/')));
    }

    private NameEnvironmentAnswer find(String binaryName) {
        SourceUnit unit = units.get(binaryName);
        if (unit != null) {
            return new NameEnvironmentAnswer(unit, null);
        }
        int slash = binaryName.lastIndexOf('/');
        if (slash < 0 || !isPackage(binaryName.substring(0, slash))) {
            return null;
        }
        for (ClassContainer container : containers) {
            byte[] bytes = container.find(binaryName);
            if (bytes != null) {
                try {
                    return new NameEnvironmentAnswer(new ClassFileReader(bytes, binaryName.toCharArray()), null);
                } catch (ClassFormatException e) {
                    return null;
                }
            }
        }
        return null;
    }

    @Override
    public boolean isPackage(char[][] parentPackageName, char[] packageName) {
        return isPackage(parentPackageName == null || parentPackageName.length == 0 ? new String(packageName)
                : new String(CharOperation.concatWith(parentPackageName, packageName, '/')));
    }

    private boolean isPackage(String name) {
        return packages.computeIfAbsent(name,
                wanted -> containers.stream().anyMatch(container -> container.hasPackage(wanted)));
    }

    @Override
    public void cleanup() {
        // the containers outlive this compilation
    }
}
