package org.sluice.streaming.internal.output;

import java.util.ArrayDeque;
import java.util.Optional;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.Time;
import org.sluice.streaming.TransactionalOutput;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;

/** {@code saveTransactionally}: batches that are prepared, and committed once they are done for good. */
public final class TransactionalNode extends RecordsOutput {

    private static final System.Logger LOG = System.getLogger(TransactionalNode.class.getName());

    private final TransactionalOutput<BatchData> output;
    private final ArrayDeque<Time> prepared = new ArrayDeque<>();

    public TransactionalNode(PlanNode input, TransactionalOutput<BatchData> output) {
        super("saveTransactionally", input);
        this.output = output;
    }

    /** A batch that is tried again takes back its first try. */
    @Override
    protected void put(BatchRun run, Records records) {
        abort(run.time().milliseconds());
        prepared.addLast(run.time());
        run.node(this);
        try {
            output.prepare(BatchData.of(run, records), run.time());
        } catch (EngineException e) {
            throw e;
        } catch (Throwable e) {
            errors++;
            throw failed("prepare batch " + run.time().milliseconds(), e);
        } finally {
            run.node(null);
        }
    }

    /** Before the first batch. @param done the last batch that counts as done */
    public void recover(Optional<Time> done) {
        try {
            output.recover(done);
        } catch (Exception e) {
            throw failed("recover", e);
        }
    }

    /** All that was prepared is done for good. */
    public void commit() {
        while (!prepared.isEmpty()) {
            Time time = prepared.getFirst();
            try {
                output.commit(time);
            } catch (Exception e) {
                throw failed("commit batch " + time.milliseconds(), e);
            }
            prepared.removeFirst();
        }
    }

    /** What was prepared from {@code time} on will not be done in this run. */
    public void abort(long time) {
        while (!prepared.isEmpty() && prepared.getLast().milliseconds() >= time) {
            Time last = prepared.removeLast();
            try {
                output.abort(last);
            } catch (Exception e) {
                LOG.log(System.Logger.Level.WARNING, id() + ": cannot abort batch " + last.milliseconds() + ": " + e + "; the next run will");
            }
        }
    }

    private ConnectorException failed(String what, Throwable e) {
        return new ConnectorException.Fatal(id(), "'" + id() + "' cannot " + what + ": " + e + ". Mend the cause and start again: nothing is lost, and nothing is written twice.", e);
    }
}
