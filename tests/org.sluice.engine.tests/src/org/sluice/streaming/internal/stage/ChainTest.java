package org.sluice.streaming.internal.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.Duration;
import org.sluice.streaming.ErrorPolicy;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.FlatMapFunction;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.function.PairFlatMapFunction;
import org.sluice.streaming.function.PairFunction;
import org.sluice.streaming.internal.plan.Graph;
import org.sluice.streaming.internal.plan.NarrowNode;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.shuffle.AggregateBuffer;
import org.sluice.streaming.internal.shuffle.AggregateStep;
import org.sluice.streaming.internal.source.QueueSource;
import org.sluice.streaming.internal.source.SourceNode;

/** Written chains do exactly what their steps do one by one. */
class ChainTest {

    private static final Time TIME = new Time(1000);

    private record Link(Class<? extends Step> kind, Object function, boolean pairIn, boolean pairOut) {
    }

    /** What came out of a chain, all of it. */
    private record Outcome(List<Object> records, List<Long> out, List<Long> errors, String failure) {
    }

    /** Keeps what comes, and how it came. */
    public static final class Keep extends Step {

        private final List<Object> kept = new ArrayList<>();
        private final boolean pairs;

        Keep(boolean pairs) {
            this.pairs = pairs;
        }

        @Override
        public void accept(Object record) {
            kept.add(record);
        }

        @Override
        public boolean takesPairs() {
            return pairs;
        }

        @Override
        public void end() {
        }
    }

    private static long number(Object record) {
        return record instanceof Tuple2<?, ?> pair ? number(pair._1()) * 31 + number(pair._2()) : (Long) record;
    }

    private static long checked(Object record, int salt) {
        long n = number(record) + salt;
        if (n % 11 == 0) {
            throw new IllegalArgumentException("bad " + n);
        }
        return n;
    }

    private static List<Long> some(Object record, int salt) {
        long n = checked(record, salt);
        return IntStream.range(0, (int) Math.floorMod(n, 3L)).mapToObj(i -> n + i).toList();
    }

    private static Link link(Random random, boolean pairs) {
        int salt = random.nextInt(1000);
        return switch (random.nextInt(pairs ? 7 : 5)) {
            case 0 -> new Link(MapStep.class, (Function<Object, Object>) r -> checked(r, salt), pairs, false);
            case 1 -> new Link(FilterStep.class, (Function<Object, Boolean>) r -> checked(r, salt) % 4 != 0, pairs, pairs);
            case 2 -> new Link(FlatMapStep.class, (FlatMapFunction<Object, Long>) r -> some(r, salt).iterator(), pairs, false);
            case 3 -> new Link(MapToPairStep.class, (PairFunction<Object, Object, Object>) r -> new Tuple2<>(checked(r, salt) % 7, number(r)), pairs, true);
            case 4 -> new Link(FlatMapToPairStep.class,
                    (PairFlatMapFunction<Object, Object, Object>) r -> some(r, salt).stream().map(n -> new Tuple2<Object, Object>(n, salt + n)).iterator(), pairs, true);
            case 5 -> new Link(MapValuesStep.class, (Function<Object, Object>) v -> checked(v, salt), true, true);
            default -> new Link(FlatMapValuesStep.class, (FlatMapFunction<Object, Long>) v -> some(v, salt).iterator(), true, true);
        };
    }

    private static List<Link> links(Random random, boolean beginsWithPairs) {
        List<Link> links = new ArrayList<>();
        boolean pairs = beginsWithPairs;
        for (int n = random.nextInt(7); n > 0; n--) {
            links.add(link(random, pairs));
            pairs = links.get(links.size() - 1).pairOut();
        }
        return links;
    }

    private static List<PlanNode> nodes(List<Link> links, ErrorPolicy policy) {
        PlanNode at = new SourceNode(new Graph(new Duration(1000)), "source", new QueueSource(new java.util.ArrayDeque<>(), true, QueueSource::records, Records.EMPTY));
        List<PlanNode> nodes = new ArrayList<>();
        for (Link link : links) {
            at = NarrowNode.of("step", at, link.kind(), link.function());
            at.errorPolicy(policy);
            nodes.add(at);
        }
        return nodes;
    }

    private static ChainMaker maker(List<Link> links) {
        return new ChainMaker(links.stream().<Class<? extends Step>>map(Link::kind).toList(), links.stream().map(Link::function).toList(), true);
    }

    private static Outcome stepByStep(List<Link> links, List<PlanNode> nodes, Object[] records) {
        List<Step> steps = maker(links).steps();
        Keep end = new Keep(false);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).begin(nodes.get(i), TIME);
            steps.get(i).next = i + 1 < steps.size() ? steps.get(i + 1) : end;
        }
        String failure = null;
        try {
            Records.of(Arrays.asList(records), 1).push(0, steps.isEmpty() ? end : steps.get(0));
        } catch (StepFailure e) {
            failure = failure(e, steps, links);
        }
        return outcome(steps, end, failure);
    }

    private static Outcome written(List<Link> links, List<PlanNode> nodes, Object[] records, boolean array) {
        Keep end = new Keep(!links.isEmpty() && links.get(links.size() - 1).pairOut());
        PartitionChain chain = maker(links).make(end);
        List<Step> steps = List.of(chain.steps());
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).begin(nodes.get(i), TIME);
        }
        chain.end(end);
        String failure = null;
        try {
            Records all = Records.of(Arrays.asList(records), 1);
            chain.push(array ? all : new Pushed(all), 0);
            chain.settle();
        } catch (StepFailure e) {
            failure = failure(e, steps, links);
        }
        return outcome(steps, end, failure);
    }

    /** Records that are not in an array; pairs come as key and value. */
    private record Pushed(Records records) implements org.sluice.streaming.internal.batch.Output {

        @Override
        public int partitions() {
            return 1;
        }

        @Override
        public long work() {
            return records.size();
        }

        @Override
        public long push(int partition, Step into) {
            for (Object record : records.toList()) {
                try {
                    if (record instanceof Tuple2<?, ?> pair) {
                        into.acceptPair(pair._1(), pair._2());
                    } else {
                        into.accept(record);
                    }
                } catch (StepFailure e) {
                    throw e.at(record);
                }
            }
            return records.size();
        }
    }

    private static String failure(StepFailure e, List<Step> steps, List<Link> links) {
        int at = steps.indexOf(e.step());
        return at + ": " + e.located(maker(links).steps(), at).record() + ": " + e.getCause().getMessage();
    }

    private static Outcome outcome(List<Step> steps, Keep end, String failure) {
        return new Outcome(end.kept, failure != null ? List.of() : steps.stream().map(s -> s.out).toList(), steps.stream().map(s -> s.errors).toList(), failure);
    }

    @Test
    void shouldDoWhatTheStepsDoOneByOne() {
        Random random = new Random(5);
        int failures = 0;
        for (int round = 0; round < 400; round++) {
            boolean pairs = random.nextBoolean();
            List<Link> links = links(random, pairs);
            ErrorPolicy policy = random.nextBoolean() ? ErrorPolicy.SKIP : ErrorPolicy.FAIL;
            List<PlanNode> nodes = nodes(links, policy);
            Object[] records = random.longs(20, 0, 1_000_000).mapToObj(n -> pairs ? new Tuple2<>(n % 5, n) : (Object) n).toArray();

            Outcome expected = stepByStep(links, nodes, records);

            assertEquals(expected, written(links, nodes, records, true), "round " + round);
            assertEquals(expected, written(links, nodes, records, false), "round " + round);
            failures += expected.failure() != null ? 1 : 0;
        }
        assertEquals(true, failures > 50 && failures < 350, failures + " failures");
    }

    @Test
    void shouldBeOneChainWhenItsStepsAreKnown() {
        List<Link> links = List.of(new Link(MapStep.class, (Function<Object, Object>) r -> r, false, false),
                new Link(FilterStep.class, (Function<Object, Boolean>) r -> true, false, false));
        PartitionChain chain = maker(links).make(new Keep(false));
        chain.end(new Keep(false));

        assertInstanceOf(Chain.class, chain.first());
        assertEquals(chain.end(), chain.first().next);
    }

    @Test
    void shouldKeepRunningWithStepsThatGatherThePartition() {
        List<Link> links = new ArrayList<>();
        links.add(new Link(MapStep.class, (Function<Object, Object>) r -> (Long) r + 1, false, false));
        links.add(new Link(GlomStep.class, null, false, false));
        links.add(new Link(FlatMapStep.class, (FlatMapFunction<List<Long>, Long>) List::iterator, false, false));
        List<PlanNode> nodes = nodes(links, ErrorPolicy.FAIL);

        Outcome got = written(links, nodes, new Object[] {1L, 2L, 3L}, true);

        assertEquals(new Outcome(List.of(2L, 3L, 4L), List.of(3L, 1L, 3L), List.of(0L, 0L, 0L), null), got);
    }

    @Test
    void shouldFoldInTheLoop() {
        List<Link> links = List.of(new Link(FilterStep.class, (Function<Object, Boolean>) r -> (Long) r % 2 == 0, false, false));
        AggregateBuffer buffer = new AggregateBuffer();
        Function2<Object, Object, Object> f = (a, b) -> (Long) a * 10 + checked(b, 0);
        AggregateStep end = new AggregateStep(f, buffer);
        List<PlanNode> nodes = nodes(List.of(links.get(0), links.get(0)), ErrorPolicy.SKIP);
        PartitionChain chain = maker(links).make(end);
        chain.steps()[0].begin(nodes.get(0), TIME);
        end.begin(nodes.get(1), TIME);
        chain.end(end);

        chain.push(Records.of(List.of(1L, 2L, 3L, 4L, 22L, 6L), 1), 0);

        assertEquals(246L, buffer.value());
        assertEquals(1, end.errors);
    }

    @Test
    void shouldNameTheRecordOfAFailureInTheFold() {
        AggregateBuffer buffer = new AggregateBuffer();
        Function2<Object, Object, Object> f = (a, b) -> checked(b, 0);
        AggregateStep end = new AggregateStep(f, buffer);
        PartitionChain chain = maker(List.of()).make(end);
        end.begin(null, TIME);
        chain.end(end);

        StepFailure failure = assertThrows(StepFailure.class, () -> chain.push(Records.of(List.of(1L, 2L, 22L), 1), 0));

        assertEquals(22L, failure.located(List.of(), 0).record());
    }
}
