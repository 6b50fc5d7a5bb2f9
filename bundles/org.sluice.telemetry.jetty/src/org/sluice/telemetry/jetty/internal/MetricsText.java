package org.sluice.telemetry.jetty.internal;

import java.util.Locale;
import java.util.Optional;
import org.sluice.runner.RunHandle;
import org.sluice.telemetry.BacklogFrame;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.TotalsFrame;

/** {@code /metrics}: text format of Prometheus, version 0.0.4. */
final class MetricsText {

    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final StringBuilder text = new StringBuilder(4096);
    private final String pipeline;

    private MetricsText(String pipeline) {
        this.pipeline = "pipeline=\"" + escape(pipeline) + "\"";
    }

    static String of(RunHandle run, BatchHistory history) {
        MetricsText metrics = new MetricsText(run.run().name());
        metrics.run(run);
        run.lastBatch().ifPresent(metrics::batch);
        metrics.nodes(run.lastBatch(), history);
        return metrics.text.toString();
    }

    private void run(RunHandle run) {
        TotalsFrame totals = run.totals();
        head("sluice_run_state", "gauge", "1 for the state the run is in.");
        for (RunState state : RunState.values()) {
            line("sluice_run_state", "state=\"" + state.name().toLowerCase(Locale.ROOT) + "\"",
                    run.state().state() == state ? 1 : 0);
        }
        single("sluice_run_start_time_seconds", "gauge", "Start of the run, seconds since the epoch.", run.run().startedMillis() / 1e3);
        single("sluice_batch_interval_seconds", "gauge", "Batch interval.", run.run().batchIntervalMillis() / 1e3);
        single("sluice_batches_total", "counter", "Batches that ended, failed ones included.", totals.completedBatches());
        single("sluice_batches_failed_total", "counter", "Batches that failed.", totals.failedBatches());
        single("sluice_input_records_total", "counter", "Records taken from all sources.", totals.inputRecords());
        single("sluice_output_records_total", "counter", "Records that reached all sinks.", totals.outputRecords());
        totals.lastCheckpoint().ifPresent(checkpoint -> {
            single("sluice_checkpoint_batch_time_seconds", "gauge", "Batch time of the newest checkpoint.", checkpoint.timeMillis() / 1e3);
            single("sluice_checkpoint_bytes", "gauge", "Size of the newest checkpoint.", checkpoint.bytes());
            single("sluice_checkpoint_seconds", "gauge", "Time the newest checkpoint took.", checkpoint.nanos() / 1e9);
        });
        Runtime runtime = Runtime.getRuntime();
        single("sluice_heap_used_bytes", "gauge", "Heap in use.", runtime.totalMemory() - runtime.freeMemory());
        single("sluice_heap_max_bytes", "gauge", "Heap allowed.", runtime.maxMemory());
    }

    private void batch(BatchFrame batch) {
        single("sluice_last_batch_number", "gauge", "Number of the newest batch.", batch.number());
        single("sluice_last_batch_time_seconds", "gauge", "Batch time of the newest batch.", batch.timeMillis() / 1e3);
        single("sluice_last_batch_input_records", "gauge", "Records taken for the newest batch.", batch.inputRecords());
        single("sluice_last_batch_processing_seconds", "gauge", "Processing time of the newest batch.", batch.processingNanos() / 1e9);
        single("sluice_last_batch_scheduling_delay_seconds", "gauge", "Scheduling delay of the newest batch.",
                batch.schedulingDelayMillis() / 1e3);
    }

    private void nodes(Optional<BatchFrame> last, BatchHistory history) {
        var totals = history.totals();
        head("sluice_node_records_in_total", "counter", "Records that entered a node.");
        totals.forEach((id, node) -> line("sluice_node_records_in_total", node(id), node.in()));
        head("sluice_node_records_out_total", "counter", "Records that left a node.");
        totals.forEach((id, node) -> line("sluice_node_records_out_total", node(id), node.out()));
        head("sluice_node_records_filtered_total", "counter", "Records a node dropped on purpose.");
        totals.forEach((id, node) -> line("sluice_node_records_filtered_total", node(id), node.filtered()));
        head("sluice_node_errors_total", "counter", "Records that failed in a node.");
        totals.forEach((id, node) -> line("sluice_node_errors_total", node(id), node.errors()));
        if (last.isEmpty()) {
            return;
        }
        BatchFrame batch = last.get();
        head("sluice_node_seconds", "gauge", "Time spent in a node, newest batch.");
        batch.nodes().forEach((id, node) -> line("sluice_node_seconds", node(id), node.nanos() / 1e9));
        head("sluice_state_keys", "gauge", "Keys a node holds.");
        batch.nodes().forEach((id, node) -> present("sluice_state_keys", id, node.stateKeys()));
        head("sluice_state_bytes", "gauge", "Bytes of state a node holds.");
        batch.nodes().forEach((id, node) -> present("sluice_state_bytes", id, node.stateBytes()));
        head("sluice_source_lag_records", "gauge", "Records known to wait outside.");
        batch.sources().forEach((id, source) -> present("sluice_source_lag_records", id, source.lag()));
        head("sluice_source_rate", "gauge", "Records a second a source gave to the newest batch.");
        batch.sources().forEach((id, source) -> line("sluice_source_rate", node(id), source.rate()));
        head("sluice_source_limit", "gauge", "Records a second a source may take in, absent without a limit.");
        batch.sources().forEach((id, source) -> present("sluice_source_limit", id, source.limit() > 0 ? Math.round(source.limit()) : -1));
        head("sluice_backlog_batches", "gauge", "Batch times that have passed and wait.");
        line("sluice_backlog_batches", "", batch.backlog().map(BacklogFrame::queued).orElse(0L));
    }

    private void present(String name, String node, long value) {
        if (value >= 0) {
            line(name, node(node), value);
        }
    }

    private void single(String name, String type, String help, double value) {
        head(name, type, help);
        line(name, "", value);
    }

    private void head(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private void line(String name, String label, double value) {
        text.append(name).append('{').append(pipeline).append(label.isEmpty() ? "" : ",").append(label).append("} ");
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            text.append((long) value);
        } else {
            text.append(value);
        }
        text.append('\n');
    }

    private static String node(String id) {
        return "node=\"" + escape(id) + "\"";
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
