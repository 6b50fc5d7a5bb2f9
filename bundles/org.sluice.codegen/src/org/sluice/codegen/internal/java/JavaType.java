package org.sluice.codegen.internal.java;

import javax.lang.model.SourceVersion;

/**
 * A class that generated code names.
 *
 * @param packageName package with dots
 * @param simpleName name of a top-level class
 */
public record JavaType(String packageName, String simpleName) {

    public JavaType {
        if (!SourceVersion.isName(packageName) || !SourceVersion.isIdentifier(simpleName)) {
            throw new IllegalArgumentException("'" + packageName + "." + simpleName + "' is not the name of a class");
        }
    }

    /** Type of a qualified name. */
    public static JavaType of(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("'" + qualifiedName + "' has no package");
        }
        return new JavaType(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
    }

    /** Name with its package. */
    public String qualifiedName() {
        return packageName + "." + simpleName;
    }
}
