package org.sluice.catalog;

import static org.sluice.catalog.Descriptors.anyInput;
import static org.sluice.catalog.Descriptors.output;
import static org.sluice.catalog.ParameterType.ENUM;
import static org.sluice.catalog.ParameterType.FILE;
import static org.sluice.catalog.ParameterType.JAVA_TYPE;
import static org.sluice.catalog.ParameterType.STRING;

import java.util.List;

/** Pipelines inside of pipelines. */
final class StructureTypes {

    private StructureTypes() {
    }

    static List<NodeType> all() {
        return List.of(subPipeline(), pipelineInput(), pipelineOutput());
    }

    private static NodeType subPipeline() {
        return new NodeType("SubPipelineNode", Category.STRUCTURE, "Sub-pipeline", "package",
                "Stands for all the nodes of another file, whose pipeline inputs and outputs are its ports. The same file can be used many times, "
                        + "each time with other values for its parameters.",
                "With the file `clean-words.dstream` lines come in at `lines` and clean words leave at `words`.",
                List.of(new Port(Port.IN, Shape.RECORDS, "As the file says.")), output(Shape.RECORDS, "As the file says."),
                List.of(
                        Parameter.required("file", "File", FILE, "The pipeline to put here, beginning at the folder of this one.", "clean-words.dstream"),
                        Parameter.optional("parameters", "Parameters", STRING,
                                "Values for parameters of the file, one line each. ${name} hands on a parameter of this pipeline.", "minLength = 3"),
                        Parameter.optional("inputs", "Inputs", STRING, "Input ports of the file, with commas between them; :pairs behind those of pairs.",
                                "lines").defaultsTo("in"),
                        Parameter.optional("outputs", "Outputs", STRING, "Output ports of the file, with commas between them; :pairs behind those of pairs.",
                                "words, counts:pairs").defaultsTo("out")),
                "");
    }

    private static NodeType pipelineInput() {
        return new NodeType("PipelineInput", Category.STRUCTURE, "Pipeline input", "log-in",
                "An input port of this pipeline where another one uses it; its id is the name of the port. "
                        + "In a run of this pipeline alone nothing comes in here; a test can give it records like a source.",
                "Id `lines`, records of type `String`: users connect a stream of texts to the port `lines`.",
                List.of(), output(Shape.RECORDS, "What the user of this pipeline connects."),
                List.of(
                        Parameter.required("recordType", "Type of records", JAVA_TYPE, "Java type of the records; for pairs a Tuple2 of key and value.", "String"),
                        new Parameter("shape", "Shape", ENUM, "", "records", null, null, List.of("records", "pairs"), false,
                                "Whether plain records come in, or pairs.", "records")),
                "ssc.<{recordType}>queueStream(new LinkedList<>())");
    }

    private static NodeType pipelineOutput() {
        return new NodeType("PipelineOutput", Category.STRUCTURE, "Pipeline output", "log-out",
                "An output port of this pipeline where another one uses it; its id is the name of the port. "
                        + "In a run of this pipeline alone the first records of each batch are printed.",
                "Id `words`: users get the stream that is connected here at the port `words`.",
                anyInput("What the user of this pipeline gets."), List.of(), List.of(), "{in}.print()");
    }
}
