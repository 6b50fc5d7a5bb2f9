package org.sluice.launching.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IRegisterGroup;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.debug.core.model.IVariable;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.NodeFrame;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;
import org.sluice.telemetry.debug.EdgeFrame;
import org.sluice.telemetry.debug.EdgeQuestion;
import org.sluice.telemetry.debug.StatePage;
import org.sluice.telemetry.debug.StateQuestion;

/** A node in the batch that is shown. Its variables are the records that came in and went out, its state, and its numbers; they are read when they are asked for. */
public final class NodeStackFrame extends SchedulerControlled implements IStackFrame {

    private static final int RECORDS = 100;

    private final SchedulerThread thread;
    private final NodeDescription node;
    private final ControlFrame at;
    private IVariable[] variables;

    NodeStackFrame(SchedulerThread thread, NodeDescription node, ControlFrame at) {
        super(thread.getDebugTarget());
        this.thread = thread;
        this.node = node;
        this.at = at;
    }

    /** The node. */
    public NodeDescription node() {
        return node;
    }

    /** Whether the node works next. */
    public boolean isNext() {
        return at.state() == DebugState.AT_NODE && at.node().equals(node.id());
    }

    /** Its numbers in the batch, once the batch is over. */
    public Optional<NodeFrame> numbers() {
        return at.shown().map(BatchFrame::nodes).map(nodes -> nodes.get(node.id()));
    }

    @Override
    public synchronized IVariable[] getVariables() throws DebugException {
        if (variables == null) {
            variables = read();
        }
        return variables;
    }

    private IVariable[] read() throws DebugException {
        List<IVariable> all = new ArrayList<>();
        for (EdgeDescription edge : target().run().description().edges()) {
            if (edge.target().equals(node.id())) {
                all.add(records("in", edge));
            }
        }
        if (!isNext()) {
            for (EdgeDescription edge : target().run().description().edges()) {
                if (edge.source().equals(node.id())) {
                    all.add(records("out", edge));
                }
            }
            if (node.stateful()) {
                all.add(state());
            }
            numbers().ifPresent(numbers -> all.add(variable("numbers", describe(numbers))));
        }
        parameters().ifPresent(all::add);
        return all.toArray(IVariable[]::new);
    }

    private IVariable records(String direction, EdgeDescription edge) throws DebugException {
        EdgeFrame frame = await(client().edge(EdgeQuestion.first(edge.id(), RECORDS)));
        JsonArray records = new JsonArray();
        frame.records().forEach(records::add);
        String name = direction + " " + edge.id();
        return new JsonVariable(this, name, records, frame.total() + " records" + (frame.total() > frame.records().size() ? ", the first " + frame.records().size() : "")
                + (frame.forced() > 0 ? ", " + frame.forced() + " forced" : ""));
    }

    private IVariable state() throws DebugException {
        StatePage page = await(client().state(new StateQuestion(node.id(), 0, "", "", RECORDS)));
        JsonObject entries = new JsonObject();
        page.entries().forEach(entry -> entries.add(JsonValue.text(entry.key()), entry.value()));
        return new JsonVariable(this, "state", entries, page.keys() + " keys, " + page.bytes() + " bytes" + (page.cursor().isEmpty() ? "" : ", the first " + page.entries().size()));
    }

    private Optional<IVariable> parameters() {
        JsonObject values = new JsonObject();
        target().run().progress().run().map(RunFrame::parameters).orElse(Map.of()).forEach(values::addProperty);
        return values.isEmpty() ? Optional.empty() : Optional.of(new JsonVariable(this, "parameters", values, null));
    }

    private JsonVariable variable(String name, JsonElement value) {
        return new JsonVariable(this, name, value, null);
    }

    private static JsonObject describe(NodeFrame numbers) {
        JsonObject object = new JsonObject();
        object.addProperty("in", numbers.in());
        object.addProperty("out", numbers.out());
        object.addProperty("filtered", numbers.filtered());
        object.addProperty("errors", numbers.errors());
        object.addProperty("late", numbers.late());
        object.addProperty("held", numbers.held());
        object.addProperty("ms", numbers.nanos() / 1e6);
        return object;
    }

    @Override
    public boolean hasVariables() {
        return true;
    }

    @Override
    SchedulerThread scheduler() {
        return thread;
    }

    @Override
    public IThread getThread() {
        return thread;
    }

    @Override
    public String getName() {
        return node.name();
    }

    @Override
    public int getLineNumber() {
        return -1;
    }

    @Override
    public int getCharStart() {
        return -1;
    }

    @Override
    public int getCharEnd() {
        return -1;
    }

    @Override
    public IRegisterGroup[] getRegisterGroups() {
        return new IRegisterGroup[0];
    }

    @Override
    public boolean hasRegisterGroups() {
        return false;
    }

    /** The same node of the same batch is the same frame: the views keep what is unfolded. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NodeStackFrame frame && frame.thread == thread && frame.node.id().equals(node.id()) && frame.at.version() == at.version();
    }

    @Override
    public int hashCode() {
        return Objects.hash(node.id(), at.version());
    }

    @Override
    public boolean canStepInto() {
        return false;
    }

    @Override
    public boolean canStepOver() {
        return thread.canStepOver();
    }

    @Override
    public boolean canStepReturn() {
        return thread.canStepReturn();
    }

    @Override
    public boolean isStepping() {
        return false;
    }

    @Override
    public void stepInto() throws DebugException {
        thread.stepInto();
    }

    @Override
    public void stepOver() throws DebugException {
        thread.stepOver();
    }

    @Override
    public void stepReturn() throws DebugException {
        thread.stepReturn();
    }

    @Override
    public boolean canTerminate() {
        return thread.canTerminate();
    }

    @Override
    public boolean isTerminated() {
        return thread.isTerminated();
    }

    @Override
    public void terminate() throws DebugException {
        thread.terminate();
    }
}
