package org.sluice.editor.internal.search;

import java.util.List;

import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.ChangeCommand;
import org.sluice.editor.internal.search.TextQuery.Match;

/** Replaces texts wherever they were found, as one step. */
final class ReplaceTextCommand extends ChangeCommand {

    private final List<Match> matches;

    ReplaceTextCommand(List<Match> matches) {
        super(Messages.Command_replaceText);
        this.matches = matches;
    }

    @Override
    public boolean canExecute() {
        return !matches.isEmpty();
    }

    @Override
    protected void change() {
        matches.forEach(match -> set(match.owner(), match.attribute(), match.value()));
    }
}
