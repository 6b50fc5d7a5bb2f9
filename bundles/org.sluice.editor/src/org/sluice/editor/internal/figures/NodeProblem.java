package org.sluice.editor.internal.figures;

/**
 * The mark on a card for its diagnostics: the gravest severity and all messages.
 *
 * @param error true for an error, false for a warning
 * @param text  one message a line
 */
public record NodeProblem(boolean error, String text) {
}
