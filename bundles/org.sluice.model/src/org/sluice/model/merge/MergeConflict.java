package org.sluice.model.merge;

/**
 * Something both sides changed, each in its own way. The merged model holds what {@code kept} says.
 *
 * @param subject what it is about, for example {@code node 'split'}
 * @param message one line for people: what ours says, what theirs says, and what was kept
 */
public record MergeConflict(String subject, String message) {

    @Override
    public String toString() {
        return subject + ": " + message;
    }
}
