package org.sluice.validation.types;

import java.util.Map;
import org.sluice.model.Pipeline;
import org.sluice.validation.ValidationContext;
import org.sluice.validation.Validator;

/** Infers the Java types of the streams between nodes by compiling the program and reading the types of its variables. */
public final class StreamTypes {

    private StreamTypes() {
    }

    /**
     * Node id to the type of the node's stream, like {@code PairDStream<String, Integer>}. Sinks, and nodes whose type an
     * error hides, are missing; everything is when the structure of the pipeline is unsound.
     */
    public static Map<String, String> infer(Pipeline pipeline, ValidationContext context) {
        return Validator.analyze(pipeline,
                new ValidationContext(context.baseDirectory(), context.runtimeClassPath(), true)).streamTypes();
    }

    /** What flows on the edges of a stream: {@code String} for {@code DStream<String>}, both types for a pair stream. */
    public static String elementType(String streamType) {
        int open = streamType.indexOf('<');
        int close = streamType.lastIndexOf('>');
        return open < 0 || close < open ? streamType : streamType.substring(open + 1, close);
    }
}
