package org.sluice.ide.internal.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.sluice.ide.internal.Messages;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelineInput;

/** What a new pipeline starts with. Each can be checked and run as it is. */
enum PipelineTemplate {

    /** Nothing but a name. */
    EMPTY(Messages.NewPipeline_empty) {
        @Override
        void fill(Pipeline pipeline) {
            // a canvas and a palette
        }
    },

    /** Words of a generated text, counted in every batch: runs at once and needs no file. */
    WORD_COUNT(Messages.NewPipeline_wordCount) {
        @Override
        void fill(Pipeline pipeline) {
            pipeline.setDocumentation(Messages.NewPipeline_wordCountDocumentation);
            var counts = FACTORY.createReduceByKeyOperator();
            counts.setFunction("(a, b) -> a + b");
            words(pipeline, counts);
        }
    },

    /** The same, over a window that slides. */
    WINDOWED_COUNT(Messages.NewPipeline_windowedCount) {
        @Override
        void fill(Pipeline pipeline) {
            pipeline.setDocumentation(Messages.NewPipeline_windowedCountDocumentation);
            var counts = FACTORY.createReduceByKeyAndWindowOperator();
            counts.setFunction("(a, b) -> a + b");
            counts.setWindowDuration(Duration.ofSeconds(10));
            counts.setSlideDuration(Duration.ofSeconds(2));
            words(pipeline, counts);
        }
    },

    /** Records come in and leave. */
    SUB_RECORDS(Messages.NewSubPipeline_records) {
        @Override
        void fill(Pipeline pipeline) {
            var map = FACTORY.createMapOperator();
            map.setFunction("record -> record");
            chain(pipeline, new String[] {"in", "map", "out"}, input("String", RECORDS), map, FACTORY.createPipelineOutput());
        }
    },

    /** Pairs come in and leave. */
    SUB_PAIRS(Messages.NewSubPipeline_pairs) {
        @Override
        void fill(Pipeline pipeline) {
            var map = FACTORY.createMapValuesOperator();
            map.setFunction("value -> value");
            chain(pipeline, new String[] {"in", "map", "out"}, input("Tuple2<String, Long>", PAIRS), map, FACTORY.createPipelineOutput());
        }
    },

    /** Code that gets all records of a partition at once. */
    CUSTOM_OPERATOR(Messages.NewCustomNode_operator) {
        @Override
        void fill(Pipeline pipeline) {
            var code = FACTORY.createMapPartitionsOperator();
            code.setFunction(code("partitions.txt")); //$NON-NLS-1$
            chain(pipeline, new String[] {"in", "code", "out"}, input("String", RECORDS), code, FACTORY.createPipelineOutput());
        }
    },

    /** A receiver with a thread of its own. */
    CUSTOM_SOURCE(Messages.NewCustomNode_source) {
        @Override
        void fill(Pipeline pipeline) {
            var code = FACTORY.createCustomReceiverSource();
            code.setReceiver(code("receiver.txt")); //$NON-NLS-1$
            chain(pipeline, new String[] {"code", "out"}, code, FACTORY.createPipelineOutput());
        }
    },

    /** Code that gets each batch. */
    CUSTOM_SINK(Messages.NewCustomNode_sink) {
        @Override
        void fill(Pipeline pipeline) {
            var code = FACTORY.createForeachBatchSink();
            code.setFunction("(batch, time) -> batch.foreach(record -> System.out.println(time.milliseconds() + \" \" + record))");
            chain(pipeline, new String[] {"in", "code"}, input("String", RECORDS), code);
        }
    };

    private static final PipelineFactory FACTORY = PipelineFactory.eINSTANCE;

    private static final String RECORDS = "records"; //$NON-NLS-1$
    private static final String PAIRS = "pairs"; //$NON-NLS-1$

    private final String label;

    PipelineTemplate(String label) {
        this.label = label;
    }

    abstract void fill(Pipeline pipeline);

    /** What people choose it by. */
    String label() {
        return label;
    }

    /** A new pipeline that starts with this. */
    Pipeline create(String name) {
        Pipeline pipeline = FACTORY.createPipeline();
        pipeline.setName(name);
        fill(pipeline);
        return pipeline;
    }

    /** Java code to begin with. */
    private static String code(String resource) {
        try (InputStream in = PipelineTemplate.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PipelineInput input(String type, String shape) {
        var input = FACTORY.createPipelineInput();
        input.setRecordType(type);
        input.setShape(shape);
        return input;
    }

    /** Pairs of generated words, what counts them, and a console. */
    private static void words(Pipeline pipeline, Node counts) {
        var lines = FACTORY.createGeneratedSource();
        lines.setRecordsPerBatch(20);
        lines.setSeed(1);
        lines.setFunction("(n, random) -> List.of(\"to be or not to be\", \"that is the question\").get(random.nextInt(2))");
        var words = FACTORY.createFlatMapOperator();
        words.setFunction("line -> Arrays.asList(line.split(\" \")).iterator()");
        var pairs = FACTORY.createMapToPairOperator();
        pairs.setFunction("word -> new Tuple2<>(word, 1)");
        var print = FACTORY.createPrintSink();
        print.setCount(10);
        chain(pipeline, new String[] {"lines", "words", "pairs", "counts", "console"}, lines, words, pairs, counts, print);
    }

    private static void chain(Pipeline pipeline, String[] ids, Node... nodes) {
        for (int i = 0; i < nodes.length; i++) {
            nodes[i].setId(ids[i]);
            nodes[i].setName(ids[i]);
            pipeline.getNodes().add(nodes[i]);
        }
        for (int i = 1; i < nodes.length; i++) {
            Edge edge = FACTORY.createEdge();
            edge.setId(PipelineBehavior.uniqueId(pipeline, ids[i - 1] + "-" + ids[i]));
            edge.setSource(nodes[i - 1]);
            edge.setTarget(nodes[i]);
            pipeline.getEdges().add(edge);
        }
    }
}
