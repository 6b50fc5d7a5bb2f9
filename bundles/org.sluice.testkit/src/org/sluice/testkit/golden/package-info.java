/**
 * Golden tests: a {@code .dstest} file holds the input batches of a pipeline and the records (and state) that must
 * come out of its nodes, batch by batch, under a manual clock.
 *
 * <p>{@link org.sluice.testkit.golden.GoldenTestFile} reads and checks the file,
 * {@link org.sluice.testkit.golden.GoldenRunner} runs a pipeline against it and
 * {@link org.sluice.testkit.golden.GoldenResult} says what differs.
 */
package org.sluice.testkit.golden;
