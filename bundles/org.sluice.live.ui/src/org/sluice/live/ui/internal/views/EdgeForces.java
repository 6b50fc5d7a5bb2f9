package org.sluice.live.ui.internal.views;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Table;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.debug.DebugClient;
import org.sluice.telemetry.debug.Force;

/** Changes what flows over an edge in the batch that is shown: records are edited, added and dropped, until that is cleared. UI thread only. */
final class EdgeForces {

    /**
     * What the view shows now.
     *
     * @param edge    id of the edge
     * @param batch   number of the batch
     * @param records seen on it
     * @param rows    where they come from
     * @param forces  of the whole run
     */
    record Seen(PipelineDebugTarget target, String edge, long batch, List<JsonElement> records, List<ForcedRows.Row> rows, List<Force> forces) {

        Optional<Force> force(String id) {
            return forces.stream().filter(force -> force.id().equals(id)).findFirst();
        }
    }

    private final RecordTable table;
    private final Supplier<Optional<Seen>> seen;
    private final Action edit = action(Messages.Force_edit, this::edit);
    private final Action add = action(Messages.Force_add, this::add);
    private final Action drop = action(Messages.Force_drop, this::drop);
    private final Action clear = action(Messages.Force_clear, this::clear);

    /** @param seen empty while nothing can be forced */
    EdgeForces(RecordTable table, MenuManager menu, IToolBarManager toolBar, Supplier<Optional<Seen>> seen) {
        this.table = table;
        this.seen = seen;
        menu.add(new Separator());
        List.of(edit, add, drop, clear).forEach(menu::add);
        menu.addMenuListener(opened -> refresh());
        clear.setImageDescriptor(ViewIcons.of(table.control(), "eraser")); //$NON-NLS-1$
        clear.setToolTipText(Messages.Force_clearHint);
        toolBar.add(clear);
        refresh();
    }

    private static Action action(String text, Runnable what) {
        return new Action(text) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    /** What can be done has changed. */
    void refresh() {
        Optional<Seen> now = seen.get();
        boolean chosen = now.isPresent() && table.selected().isPresent();
        edit.setEnabled(chosen);
        drop.setEnabled(chosen);
        add.setEnabled(now.isPresent());
        clear.setEnabled(now.filter(one -> !one.forces().isEmpty()).isPresent());
    }

    private Optional<ForcedRows.Row> chosen(Seen now) {
        return table.selected().stream().boxed().filter(index -> index < now.rows().size()).map(now.rows()::get).findFirst();
    }

    private void edit() {
        seen.get().ifPresent(now -> chosen(now).ifPresent(row -> ask(Messages.Force_editTitle, now, now.records().get(table.selected().getAsInt())).ifPresent(record -> {
            Optional<Force> added = now.force(row.force()).filter(force -> force.action() == Force.Action.ADD);
            Force force = added.map(old -> new Force("", now.edge(), now.batch(), Force.Action.ADD, old.index(), record, old.type())) //$NON-NLS-1$
                    .orElseGet(() -> new Force("", now.edge(), now.batch(), Force.Action.EDIT, row.place(), record, "")); //$NON-NLS-1$ //$NON-NLS-2$
            perform(now, client -> added.map(old -> client.clearForce(old.id())).orElse(CompletableFuture.completedFuture(null)).thenCompose(cleared -> client.force(force)));
        })));
    }

    private void add() {
        seen.get().ifPresent(now -> {
            JsonElement like = table.selected().isPresent() ? now.records().get(table.selected().getAsInt()) : now.records().isEmpty() ? JsonNull.INSTANCE : now.records().get(0);
            ask(Messages.Force_addTitle, now, like).ifPresent(record -> perform(now, client -> client.force(new Force("", now.edge(), now.batch(), Force.Action.ADD, -1, record, "")))); //$NON-NLS-1$ //$NON-NLS-2$
        });
    }

    private void drop() {
        seen.get().ifPresent(now -> chosen(now).ifPresent(row -> perform(now, client -> row.place() < 0 ? client.clearForce(row.force())
                : client.force(new Force("", now.edge(), now.batch(), Force.Action.DROP, row.place(), JsonNull.INSTANCE, ""))))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void clear() {
        seen.get().ifPresent(now -> perform(now, client -> {
            CompletableFuture<?> all = CompletableFuture.completedFuture(null);
            for (Force force : now.forces()) {
                all = all.thenCompose(before -> client.clearForce(force.id()));
            }
            return all;
        }));
    }

    private Optional<JsonElement> ask(String title, Seen now, JsonElement like) {
        Table control = table.control();
        RecordDialog dialog = new RecordDialog(control.getShell(), title, NLS.bind(Messages.Force_message, now.batch()), like);
        return dialog.open() == Window.OK ? Optional.of(dialog.record()) : Optional.empty();
    }

    private interface Work {
        CompletableFuture<?> on(DebugClient client);
    }

    /** A batch that was over is undone by a force and has to run again before it can be looked at. */
    private void perform(Seen now, Work work) {
        now.target().run().telemetry().map(TelemetryClient::debug).ifPresent(client -> work.on(client).thenCompose(done -> client.control())
                .thenCompose(control -> control.batch() < now.batch() ? client.runToBatch(now.batch()) : CompletableFuture.completedFuture(control)).whenComplete((control, failure) -> {
                    if (failure != null) {
                        Table place = table.control();
                        place.getDisplay().asyncExec(() -> {
                            if (!place.isDisposed()) {
                                MessageDialog.openError(place.getShell(), Messages.Force_failed, EdgeDataView.reason(failure));
                            }
                        });
                    }
                }));
    }
}
