package org.sluice.model;

/**
 * Something in a file that this version does not know. It is kept when the file is saved.
 *
 * @param code {@code SL-0020} unknown node type · {@code SL-0021} unknown attribute · {@code SL-0022} unknown element ·
 *        {@code SL-0023} file of an older format, converted · {@code SL-0024} a node or an edge without id, which was given one
 * @param nodeId id of the node it belongs to, empty when it belongs to none
 * @param line line from 1
 * @param column column from 1
 * @param message one line for people
 */
public record FileProblem(String code, String nodeId, int line, int column, String message) {
}
