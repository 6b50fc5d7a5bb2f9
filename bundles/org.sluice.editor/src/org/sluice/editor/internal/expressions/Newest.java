package org.sluice.editor.internal.expressions;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Answers the newest of many questions in the background, one after the other; answers to older ones are dropped. Asked, and answered, on the UI thread. */
public final class Newest<T> {

    private record Question<T>(long number, Supplier<T> work, Consumer<T> answer) {
    }

    private final Control control;
    private final AtomicLong number = new AtomicLong();
    private final Job job;
    private volatile Question<T> next;

    public Newest(String name, Control control) {
        this.control = control;
        job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                work();
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        control.addDisposeListener(event -> forget());
    }

    /** Makes every answer stale that has not come yet. */
    public void forget() {
        number.incrementAndGet();
        next = null;
    }

    /** @param work is done in the background @param answer gets what came of it, unless a newer question was asked meanwhile */
    public void ask(Supplier<T> work, Consumer<T> answer) {
        next = new Question<>(number.incrementAndGet(), work, answer);
        job.schedule();
    }

    private void work() {
        Question<T> question = next;
        if (question == null || question.number() != number.get()) {
            return;
        }
        T found;
        try {
            found = question.work().get();
        } catch (RuntimeException | LinkageError e) {
            ILog.of(Newest.class).error(job.getName() + " failed", e); //$NON-NLS-1$
            return;
        }
        if (question.number() == number.get() && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && question.number() == number.get()) {
                    question.answer().accept(found);
                }
            });
        }
    }
}
