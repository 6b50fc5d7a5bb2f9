package org.sluice.streaming;

/**
 * An output that is written exactly once, whatever happens: what a batch writes becomes visible when the batch is done for good, and only then. For systems that know transactions, or
 * that can keep something aside under a name and publish it later (a file and its final name, rows and their version).
 *
 * <p>Of each batch, in order:
 * <pre>
 *   prepare ──▶ checkpoint durable ──▶ commit
 *      └── batch fails, or its run ────▶ abort
 * </pre>
 * A process may die anywhere in between. {@link #recover} is called before the first batch of every run and puts things right: what was prepared up to the last batch a checkpoint counts
 * has to be committed, what was prepared later has to be aborted; those batches are run again, with the same records when the sources can be read again. So whatever
 * {@link #prepare} wrote has to survive the process, and to be found again by the time of its batch.
 *
 * <p>With such an output a batch whose checkpoint is due waits until that is on disk. Batches between two checkpoints are committed with the next one; for output after every
 * batch set the checkpoint interval to the batch interval. Without a checkpoint directory a batch is committed when it is complete; {@link #recover} is then always told that nothing was done.
 *
 * <p>Threads: all calls on the batch thread, {@link #recover} on the one that starts the run. Not called in a safe run.
 *
 * <p>Example, one file a batch:
 * <pre>
 * class Files2 implements TransactionalOutput&lt;Batch&lt;String&gt;&gt; {
 *     public void recover(Optional&lt;Time&gt; done) throws IOException {
 *         for (each file T.prepared) { if (done.isPresent() &amp;&amp; T &lt;= done.get()) commit(T) else delete it }
 *     }
 *     public void prepare(Batch&lt;String&gt; batch, Time time) throws IOException { write T.prepared and force it to disk }
 *     public void commit(Time time) throws IOException { rename T.prepared to T, if it is still there }
 *     public void abort(Time time) throws IOException { delete T.prepared }
 * }
 * </pre>
 *
 * @param <B> {@link Batch} or {@link PairBatch} of the stream
 */
public interface TransactionalOutput<B> {

    /**
     * Commits what was prepared for batches up to {@code done} and aborts the rest.
     *
     * @param done the last batch that counts as done; empty = none
     */
    void recover(java.util.Optional<Time> done) throws Exception;

    /** Writes a batch so that {@link #commit} cannot fail for reasons of its own, without showing it. When it throws, the batch fails. */
    void prepare(B batch, Time time) throws Exception;

    /** Shows what was prepared. May be called again for the same batch by {@link #recover}. When it throws, the run ends; the next one commits. */
    void commit(Time time) throws Exception;

    /** Forgets what was prepared, as far as it was. When it throws, that is logged; {@link #recover} of the next run has to do it. */
    void abort(Time time) throws Exception;
}
