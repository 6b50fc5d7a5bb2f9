package org.sluice.live.ui.internal.views;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.sluice.editor.UiTicker;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRunListener;
import org.sluice.launching.PipelineRuns;
import org.sluice.live.ui.internal.LiveEditors;
import org.sluice.live.ui.internal.kept.KeptRun;
import org.sluice.telemetry.PipelineDescription;

/**
 * A view of the newest run of the pipeline whose editor is active, or of the run from a file that is open in it; when another editor than a pipeline's is active, the last run stays. Brought up to date with the common clock of
 * everything live, and only while the view can be seen. UI thread only.
 */
abstract class RunView extends ViewPart implements PipelineRunListener, IPartListener2 {

    private static final int TITLE_ICON = 16;

    private Composite stack;
    private StackLayout layout;
    private Composite empty;
    private Label emptyText;
    private Control content;
    private ShownRun shown;
    private PipelineDescription program;
    private Runnable unsubscribe;
    private boolean visible = true;

    /** Name of its icon in the lucide set. */
    protected abstract String icon();

    /** Makes what shows a run. */
    protected abstract Control createContent(Composite parent);

    /** Another run is shown from now on. */
    protected abstract void runChanged(ShownRun run);

    /** There may be newer batches. */
    protected abstract void refresh(ShownRun run);

    @Override
    public final void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        // the icon of the registration is drawn as large as its file says
        DiagramTheme theme = ViewTheme.of(stack);
        setTitleImage(theme.icon(icon(), theme.rgb(DiagramTheme.Token.TEXT_MUTED), TITLE_ICON));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, getSite().getId());
        layout = new StackLayout();
        stack.setLayout(layout);
        empty = new Composite(stack, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 12;
        grid.marginHeight = 12;
        empty.setLayout(grid);
        emptyText = new Label(empty, SWT.WRAP);
        emptyText.setText(Messages.View_noRun);
        emptyText.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        content = createContent(stack);
        layout.topControl = empty;
        PipelineRuns.get().addListener(this);
        getSite().getPage().addPartListener(this);
        follow();
    }

    /** Its control, for those who look at it from outside. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == Control.class ? type.cast(stack) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        PipelineRuns.get().removeListener(this);
        getSite().getPage().removePartListener(this);
        rest();
        super.dispose();
    }

    /** The run that is shown. */
    protected final Optional<ShownRun> shown() {
        return Optional.ofNullable(shown);
    }

    /** The run of the active editor, as key of {@link ShownRun}. */
    private Optional<Object> wanted() {
        Optional<IEditorPart> editor = Optional.ofNullable(getSite().getPage().getActiveEditor());
        Optional<KeptRun> kept = editor.map(one -> Adapters.adapt(one, KeptRun.class)).filter(one -> !one.isClosed());
        return kept.isPresent() ? Optional.of(kept.get()) : editor.flatMap(LiveEditors::file).flatMap(PipelineRuns.get()::shownOf).map(run -> run);
    }

    private ShownRun shown(Object key) {
        return key instanceof KeptRun kept ? new FileRun(kept, this::late) : new EngineRun((PipelineRun) key, stack.getDisplay(), this::late);
    }

    private void follow() {
        if (stack.isDisposed()) {
            return;
        }
        Optional<Object> run = wanted();
        if (run.isPresent() && (shown == null || shown.key() != run.get())) {
            shown = shown(run.get());
            setContentDescription(shown.name());
            top(content);
            program = shown.description();
            shown.refresh();
            runChanged(shown);
            refresh(shown);
        } else if (run.isEmpty() && shown != null && shown.isGone()) {
            shown = null;
            setContentDescription(""); //$NON-NLS-1$
            top(empty);
        }
        tick();
    }

    private void late(ShownRun run) {
        if (run == shown && !stack.isDisposed()) {
            if (run.isGone()) {
                followLater();
            } else {
                refresh(run);
            }
        }
    }

    private void top(Control control) {
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }

    /** Subscribes while there is something to see. */
    private void tick() {
        boolean wanted = shown != null && visible && !shown.isOver();
        if (wanted && unsubscribe == null) {
            unsubscribe = UiTicker.of(stack.getDisplay()).subscribe(this::ticked);
        } else if (!wanted) {
            rest();
        }
    }

    private void ticked() {
        boolean over = shown.isOver();
        shown.refresh();
        if (program != shown.description()) {
            // the debugger has replaced it
            program = shown.description();
            runChanged(shown);
        }
        refresh(shown);
        if (over) {
            rest();
        }
    }

    private void rest() {
        if (unsubscribe != null) {
            unsubscribe.run();
            unsubscribe = null;
        }
    }

    private void followLater() {
        if (!stack.isDisposed()) {
            stack.getDisplay().asyncExec(this::follow);
        }
    }

    @Override
    public void setFocus() {
        (layout.topControl == content ? content : stack).setFocus();
    }

    @Override
    public void runAdded(PipelineRun run) {
        followLater();
    }

    @Override
    public void runChanged(PipelineRun run) {
        followLater();
    }

    @Override
    public void runRemoved(PipelineRun run) {
        followLater();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == this) {
            visible = true;
            follow();
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == this) {
            visible = false;
            rest();
        }
    }
}
