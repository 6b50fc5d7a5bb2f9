package org.sluice.editor.internal.commands;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/** Lets no command through, and says so. */
public final class RefusingCommandStack extends CommandStack {

    private final Runnable refuse;

    public RefusingCommandStack(Runnable refuse) {
        this.refuse = refuse;
    }

    @Override
    public void execute(Command command) {
        refuse.run();
    }
}
