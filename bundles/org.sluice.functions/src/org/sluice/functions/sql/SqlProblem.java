package org.sluice.functions.sql;

/**
 * What is wrong with a statement.
 *
 * @param message why, without a period at the end
 * @param offset  where in the statement, from 0
 * @param length  how many characters
 */
public record SqlProblem(String message, int offset, int length) {
}
