package org.sluice.codegen.internal.ecj;

import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment;
import org.eclipse.jdt.internal.compiler.lookup.ModuleBinding;

/** One source in memory. */
record SourceUnit(String path, char[] text) implements ICompilationUnit {

    String binaryName() {
        return path.substring(0, path.length() - ".java".length());
    }

    @Override
    public char[] getFileName() {
        return path.toCharArray();
    }

    @Override
    public char[] getContents() {
        return text;
    }

    @Override
    public char[] getMainTypeName() {
        return binaryName().substring(binaryName().lastIndexOf('/') + 1).toCharArray();
    }

    @Override
    public ModuleBinding module(LookupEnvironment environment) {
        return environment.UnNamedModule;
    }

    @Override
    public char[][] getPackageName() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? CharOperation.NO_CHAR_CHAR
                : CharOperation.splitOn('/', path.substring(0, slash).toCharArray());
    }
}
