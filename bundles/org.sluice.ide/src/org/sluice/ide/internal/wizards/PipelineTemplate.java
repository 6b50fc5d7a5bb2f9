package org.sluice.ide.internal.wizards;

import org.sluice.ide.internal.Messages;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineFactory;

/** What a new pipeline starts with. */
enum PipelineTemplate {

    /** Nothing but a name. */
    EMPTY {
        @Override
        void fill(Pipeline pipeline) {
            // a canvas and a palette
        }
    },

    /** Words of a generated text, counted in every batch: runs at once and needs no file. */
    WORD_COUNT {
        @Override
        void fill(Pipeline pipeline) {
            pipeline.setDocumentation(Messages.NewPipeline_wordCountDocumentation);
            var factory = PipelineFactory.eINSTANCE;
            var lines = factory.createGeneratedSource();
            lines.setRecordsPerBatch(20);
            lines.setSeed(1);
            lines.setFunction("(n, random) -> List.of(\"to be or not to be\", \"that is the question\").get(random.nextInt(2))");
            var words = factory.createFlatMapOperator();
            words.setFunction("line -> Arrays.asList(line.split(\" \")).iterator()");
            var pairs = factory.createMapToPairOperator();
            pairs.setFunction("word -> new Tuple2<>(word, 1)");
            var counts = factory.createReduceByKeyOperator();
            counts.setFunction("(a, b) -> a + b");
            var print = factory.createPrintSink();
            print.setCount(10);
            chain(pipeline, new String[] { "lines", "words", "pairs", "counts", "console" },
                    new Node[] { lines, words, pairs, counts, print });
        }
    };

    abstract void fill(Pipeline pipeline);

    /** A new pipeline that starts with this. */
    Pipeline create(String name) {
        Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
        pipeline.setName(name);
        fill(pipeline);
        return pipeline;
    }

    private static void chain(Pipeline pipeline, String[] ids, Node[] nodes) {
        for (int i = 0; i < nodes.length; i++) {
            nodes[i].setId(ids[i]);
            nodes[i].setName(ids[i]);
            pipeline.getNodes().add(nodes[i]);
        }
        for (int i = 1; i < nodes.length; i++) {
            Edge edge = PipelineFactory.eINSTANCE.createEdge();
            edge.setId(PipelineBehavior.uniqueId(pipeline, ids[i - 1] + "-" + ids[i]));
            edge.setSource(nodes[i - 1]);
            edge.setTarget(nodes[i]);
            pipeline.getEdges().add(edge);
        }
    }
}
