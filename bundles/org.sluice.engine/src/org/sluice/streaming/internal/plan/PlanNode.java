package org.sluice.streaming.internal.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.sluice.streaming.Duration;
import org.sluice.streaming.ErrorPolicy;
import org.sluice.streaming.FailedRecord;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.Partitioner;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StorageLevel;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.stage.SampleBuffer;
import org.sluice.streaming.internal.stage.UserErrors;
import org.sluice.streaming.internal.batch.Placement;

/**
 * One operation of the program, and what it did in the current batch.
 *
 * <p>Threading: defined on the user's thread, then used by the batch thread only; what worker threads do is handed over partition by partition.
 */
public abstract class PlanNode {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.-]+");

    private final Graph graph;
    private final String kind;
    private final List<PlanNode> inputs;
    private final long slideMillis;
    private String id;
    private String stateId;
    private boolean explicitId;
    private boolean hidden;
    private boolean shared;
    private StorageLevel storageLevel = StorageLevel.MEMORY_ONLY;
    private Duration checkpointInterval;
    private ErrorPolicy errorPolicy;
    private Class<?> keyType;
    private Class<?> valueType;
    private final DeadLetters deadLetters = new DeadLetters();
    private PlanNode owner;
    private Partitioner partitioner;
    private List<NodeSampling> samplings = List.of();

    /** Records that left in the current batch. */
    public long out;
    /** Records user code failed on in the current batch; added up from the partitions when a loop has ended. */
    public long errors;
    /** Records of the current batch that came behind the watermark. */
    public long late;
    /** Records kept back for the watermark in the current batch, less those let go; see {@link org.sluice.streaming.report.NodeReport#held()}. */
    public long held;
    /** Records an inspector put in the way of this node in the current batch, less those it took away. */
    public long forced;
    /** Event time before which nothing counts any more; {@link Long#MIN_VALUE} = none. */
    public long watermarkMillis = Long.MIN_VALUE;
    /** Time spent in the current batch. */
    public long nanos;
    private Output current;
    private long currentVisit;

    protected PlanNode(Graph graph, String kind, List<PlanNode> inputs, long slideMillis) {
        this.graph = graph;
        this.kind = kind;
        this.inputs = List.copyOf(inputs);
        this.slideMillis = slideMillis;
        for (PlanNode input : inputs) {
            if (input.graph != graph) {
                throw new PipelineDefinitionException("SL-0206", "'" + kind + "' combines streams of different contexts. Use streams of one context.");
            }
            if (input.slideMillis != inputs.get(0).slideMillis) {
                throw new PipelineDefinitionException("SL-0305", "'" + kind + "' combines streams with different slides (" + inputs.get(0).slideMillis + " ms and "
                        + input.slideMillis + " ms). Give their windows the same slide.");
            }
        }
        graph.add(this);
    }

    /** A node with the slide of its inputs. */
    protected PlanNode(String kind, List<PlanNode> inputs) {
        this(inputs.get(0).graph, kind, inputs, inputs.get(0).slideMillis);
    }

    /**
     * Does the part of this batch's work that has to come before its records can be pushed.
     *
     * @return this batch's records; null = no batch at this time
     */
    protected abstract Output compute(BatchRun run);

    /** The records of this batch, computed once; null when there is no batch at this time. */
    public final Output output(BatchRun run) {
        if (!run.due(slideMillis)) {
            return null;
        }
        if (currentVisit != run.visit()) {
            current = compute(run);
            if (partitioner != null && current != null) {
                current = placed(run, current);
            }
            currentVisit = run.visit();
        }
        return current;
    }

    private Records placed(BatchRun run, Output pairs) {
        Records records;
        if (pairs instanceof Records made) {
            records = made;
        } else {
            records = Stage.gather(run, pairs);
            out += records.size();
        }
        try {
            return Placement.pairs(records, partitioner);
        } catch (RuntimeException e) {
            throw new OperatorException(id(), run.time(), "(partitioner)", e);
        }
    }

    /** Where its pairs are to stand; null = where they are. */
    public final void partitioner(Partitioner newPartitioner) {
        partitioner = newPartitioner;
    }

    /** Whether this batch was computed already. */
    public final boolean computed(BatchRun run) {
        return currentVisit == run.visit();
    }

    /** Replaces pushed-out records by kept ones, so that several consumers can read them. */
    public final void keep(BatchRun run, Output records) {
        current = records;
        currentVisit = run.visit();
    }

    /** What was computed stays although the batch is computed again. */
    public final void keep(BatchRun run) {
        currentVisit = run.visit();
    }

    /** As {@link #beginBatch()}, when the batch is computed again. */
    public void beginAgain() {
        beginBatch();
    }

    /** Forgets the batch: its records are no longer needed. */
    public void endBatch() {
        current = null;
    }

    /** Begins counting anew. */
    public void beginBatch() {
        out = 0;
        forgetErrors();
        late = 0;
        held = 0;
        forced = 0;
        nanos = 0;
    }

    /** What failed so far is done again. */
    final void forgetErrors() {
        errors = 0;
        deadLetters.clear();
    }

    public final Graph graph() {
        return graph;
    }

    public final String kind() {
        return kind;
    }

    public final List<PlanNode> inputs() {
        return inputs;
    }

    public final long slideMillis() {
        return slideMillis;
    }

    /** Several nodes read its records (or somebody looks at them): they are kept for the batch. */
    public final boolean shared() {
        return shared;
    }

    public final void share() {
        shared = true;
    }

    /** Not for the user's eyes: part of another operation. */
    public final PlanNode hide() {
        hidden = true;
        return this;
    }

    public final boolean hidden() {
        return hidden;
    }

    public final boolean hasId() {
        return explicitId;
    }

    /** Id that names the node to checkpoints; for a hidden node made from its consumer's. */
    public final String stateId() {
        return stateId == null ? id() : stateId;
    }

    final void partOf(PlanNode consumer, int index) {
        owner = consumer;
        id = consumer.id();
        stateId = consumer.stateId() + "/" + kind + (index == 0 ? "" : "-" + index);
    }

    /** Id; for a hidden node that of the operation it is part of. */
    public final String id() {
        return id == null ? kind : id;
    }

    public final void id(String newId) {
        if (newId == null || !ID.matcher(newId).matches()) {
            throw new PipelineDefinitionException("SL-0203", "'" + newId + "' is no node id. Use letters, digits, '-', '_' and '.'.");
        }
        id = newId;
        explicitId = true;
    }

    final void generatedId(String newId) {
        id = newId;
    }

    /** @throws PipelineDefinitionException SL-0340 when this operation cannot leave records out */
    public final void errorPolicy(ErrorPolicy policy) {
        java.util.Objects.requireNonNull(policy);
        if (policy.skips() && !leavesOut()) {
            throw new PipelineDefinitionException("SL-0340", "'" + kind + "' does not work record by record: its error policy cannot be " + policy
                    + ". Use FAIL or RETRY, for example ErrorPolicy.retry(3, Durations.seconds(1)).");
        }
        errorPolicy = policy;
    }

    private boolean leavesOut() {
        return canSkip() && inputs.stream().allMatch(input -> !input.hidden || input.leavesOut());
    }

    /** Whether user code of this node works on one record (or key) at a time, so that a failed one can be left out. */
    protected boolean canSkip() {
        return false;
    }

    /** Settles the policy before the run. @param standard that of the pipeline */
    public final void settleErrorPolicy(ErrorPolicy standard) {
        if (errorPolicy == null) {
            ErrorPolicy wanted = owner == null ? standard : owner.wanted(standard);
            errorPolicy = wanted.skips() && !canSkip() ? ErrorPolicy.FAIL : wanted;
        }
    }

    private ErrorPolicy wanted(ErrorPolicy standard) {
        return errorPolicy != null ? errorPolicy : owner == null ? standard : owner.wanted(standard);
    }

    /** Null = that of the pipeline; not null once the run has begun. */
    public final ErrorPolicy errorPolicy() {
        return errorPolicy;
    }

    /** Whether the records this node fails on are wanted. Once the policy is settled. */
    public final boolean keepsDeadLetters() {
        return errorPolicy != null && errorPolicy.kind() == ErrorPolicy.Kind.DEAD_LETTER;
    }

    /** Where errors are counted: for a part of another operation that operation. */
    private PlanNode counted() {
        return owner == null ? this : owner.counted();
    }

    /** The node the user sees this one as a part of; itself when it is no part. */
    final PlanNode visible() {
        return counted();
    }

    /** The records user code failed on in the current batch; kept only when the policy is {@link ErrorPolicy#DEAD_LETTER}. */
    public final DeadLetters deadLetters() {
        return counted().deadLetters;
    }

    /** Who looks at what leaves this node; set between batches. */
    public final void sampledBy(List<NodeSampling> newSamplings) {
        samplings = List.copyOf(newSamplings);
    }

    /** Whether its records have to be looked at on their way, because they are not kept. */
    final boolean sampledInPassing() {
        return !samplings.isEmpty() && !shared;
    }

    /** What the samplings keep of one more partition; asked in order of partitions. */
    public final List<SampleBuffer> sampleBuffers(BatchRun run) {
        return samplings.stream().map(sampling -> sampling.buffer(run)).toList();
    }

    /** Looks at records that are kept for the batch. */
    public final void sampleRecords(BatchRun run) {
        if (currentVisit == run.visit() && current instanceof Records records) {
            for (int p = 0; p < records.partitions(); p++) {
                for (SampleBuffer buffer : sampleBuffers(run)) {
                    buffer.addAll(records.array(p), records.from(p), records.to(p));
                }
            }
        }
    }

    /** Counts an error for which the batch fails. Any thread. */
    public final void countError() {
        counted().addErrors(1);
    }

    /** Counts failed records of a loop that has ended. */
    public final void failed(long count, List<FailedRecord<Object>> records) {
        counted().addErrors(count);
        if (!records.isEmpty()) {
            deadLetters().addAll(records);
        }
    }

    private synchronized void addErrors(long count) {
        errors += count;
    }

    /**
     * Counts a record user code failed on, and keeps it when wanted. Any thread.
     *
     * @param partition orders what several threads tell
     * @return whether the record is left out; otherwise the batch has to fail
     */
    public final boolean skip(int partition, Object record, Time time, Throwable cause) {
        counted().addErrors(1);
        if (errorPolicy == null || !errorPolicy.skips() || !UserErrors.recoverable(cause)) {
            return false;
        }
        if (errorPolicy.kind() == ErrorPolicy.Kind.DEAD_LETTER) {
            deadLetters().add(partition, FailedRecord.of(record, id(), time, cause));
        }
        return true;
    }

    /** @throws IllegalStateException after the start */
    public final void storageLevel(StorageLevel level) {
        graph.checkOpen("The storage level of '" + id() + "'");
        storageLevel = level;
    }

    public final StorageLevel storageLevel() {
        return storageLevel;
    }

    /** For a hidden node that of the operation it is part of, unless it has one of its own. */
    protected final StorageLevel effectiveStorageLevel() {
        return storageLevel == StorageLevel.MEMORY_ONLY && owner != null ? owner.effectiveStorageLevel() : storageLevel;
    }

    public final void checkpointInterval(Duration interval) {
        graph.checkOpen("The checkpoint interval of '" + id() + "'");
        if (interval == null) {
            throw new PipelineDefinitionException("SL-0309", "The checkpoint interval of '" + id() + "' is null. Give it a multiple of the slide, " + slideMillis + " ms.");
        }
        if (interval.milliseconds() < slideMillis || interval.milliseconds() % slideMillis != 0) {
            throw new PipelineDefinitionException("SL-0309", "The checkpoint interval of '" + id() + "' is " + interval + ". It has to be a multiple of the slide, " + slideMillis + " ms.");
        }
        checkpointInterval = interval;
    }

    public final Duration checkpointInterval() {
        return checkpointInterval;
    }

    /** What the program says its state is made of; checkpoints of other types are refused. */
    public final void stateTypes(Class<?> ofKeys, Class<?> ofValues) {
        keyType = ofKeys;
        valueType = ofValues;
    }

    /** Null = it was not said. */
    public final Class<?> keyType() {
        return keyType;
    }

    /** Null = it was not said. */
    public final Class<?> valueType() {
        return valueType;
    }

    /** Records that came in: what left the nearest nodes the user can see. */
    public long in() {
        long sum = forced;
        for (PlanNode input : inputs) {
            sum += input.hidden ? input.in() : input.out;
        }
        return sum;
    }
}
