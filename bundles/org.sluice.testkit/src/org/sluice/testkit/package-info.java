/**
 * Drivers for tests of pipelines and of single operators: synchronous, with a clock that stands still between batches.
 *
 * <pre>{@code
 * try (PipelineTestDriver driver = PipelineTestDriver.of(Durations.seconds(1), ssc ->
 *         ssc.socketTextStream("localhost", 9999).id("lines")
 *             .flatMap(line -> List.of(line.split(" ")).iterator())
 *             .countByValue().id("counts")
 *             .print())) {
 *     driver.push("lines", "to be", "or not to be");
 *     driver.runBatch();
 *     assertEquals(List.of(new Tuple2<>("to", 2L), …), driver.records("counts"));
 * }
 * }</pre>
 */
package org.sluice.testkit;
