/**
 * From a pipeline to Java, to classes, and back from problems in the Java to the pipeline.
 * {@link org.sluice.codegen.CodeGenerator} writes, {@link org.sluice.codegen.ProgramCompiler} compiles in memory.
 */
package org.sluice.codegen;
