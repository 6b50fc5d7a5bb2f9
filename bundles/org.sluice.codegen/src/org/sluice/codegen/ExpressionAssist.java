package org.sluice.codegen;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sluice.codegen.internal.assist.Assist;
import org.sluice.codegen.internal.ecj.HoverReader;
import org.sluice.model.Pipeline;

/**
 * Proposes what could stand at the cursor in an expression of a node: names that are known there, and fields and methods of what stands before a dot. Types
 * are read from the compiled program, so that they are right behind any chain of nodes.
 *
 * <p><b>Threading:</b> reads the model and changes nothing; on the thread that owns the model, or on a copy. Takes about as long as checking the program.
 */
public final class ExpressionAssist {

    private ExpressionAssist() {
    }

    /**
     * The proposals at a place, best first; empty when nothing is known about it.
     *
     * @param nodeId    id of the node
     * @param attribute name of the attribute that holds the expression
     * @param text      the expression as it is while somebody types; need not be what the model has
     * @param offset    place of the cursor in {@code text}, from 0
     * @param folder    where the pipeline's file lies; its sub-pipelines are looked for there
     * @param classPath jars and folders of the engine and of what expressions use
     */
    public static List<Proposal> propose(Pipeline pipeline, String nodeId, String attribute, String text, int offset, Path folder, List<Path> classPath) {
        return new Assist(pipeline, folder, nodeId, attribute, text, offset).proposals(classPath);
    }

    /**
     * What the name at a place of an expression of the model is: {@code word : String}, {@code split(String) : String[]}; empty when no name stands there or
     * nothing is known about it.
     *
     * @param nodeId    id of the node
     * @param attribute name of the attribute that holds the expression
     * @param offset    place in the attribute's text, from 0
     * @param folder    where files of sub-pipelines are looked for
     * @param classPath jars and folders of the engine and of what expressions use
     */
    public static Optional<String> describe(Pipeline pipeline, String nodeId, String attribute, int offset, Path folder, List<Path> classPath) {
        GeneratedProgram program;
        try {
            program = CodeGenerator.generate(SubPipelines.expand(pipeline, folder).pipeline(), Target.EMBEDDED);
        } catch (GenerationException | IllegalArgumentException e) {
            // the program cannot be written yet, and the pipeline's problems say why
            return Optional.empty();
        }
        // record schemas are called by their own names everywhere else, too
        String own = program.mainClass().substring(program.mainClass().lastIndexOf('.') + 1) + ".";
        Map<String, String> sources = program.files().stream().filter(GeneratedFile::isJava).collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text));
        return program.sourceMap().place(nodeId, attribute, offset).flatMap(place -> HoverReader.read(sources, classPath, place.file(), place.offset()))
                .map(text -> text.replace(own, ""));
    }
}
