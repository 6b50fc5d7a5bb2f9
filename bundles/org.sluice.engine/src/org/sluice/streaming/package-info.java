/**
 * Micro-batch streams with the names and lambda shapes of Spark's Java API, without the {@code Java} prefix.
 *
 * <pre>{@code
 * StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("words").setMaster("local[2]"), Durations.seconds(1));
 * ssc.socketTextStream("localhost", 9999)
 *     .flatMap(line -> Arrays.asList(line.split(" ")).iterator())
 *     .mapToPair(word -> new Tuple2<>(word, 1))
 *     .reduceByKey(Integer::sum)
 *     .print();
 * ssc.start();
 * ssc.awaitTermination();
 * }</pre>
 *
 * <h2>Order of records</h2>
 * The records of a batch have a defined order that does not depend on the number of threads or on their timing: sources keep the
 * order of arrival, record-by-record operators keep their input's order, and a shuffle orders by key partition (hash of the key), inside a
 * partition by the first arrival of the key. A batch of few records is one partition, so small results come in plain order of
 * first arrival. The number of partitions follows from the data and the configuration, never from the machine.
 */
package org.sluice.streaming;
