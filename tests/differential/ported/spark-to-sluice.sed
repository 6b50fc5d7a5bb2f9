# From a Spark Java Streaming program to one for Sluice: sed -E -f spark-to-sluice.sed Program.java. See docs/porting.md.
s/\borg\.apache\.spark\.api\.java\.function\b/org.sluice.streaming.function/g
s/\borg\.apache\.spark(\.api\.java|\.streaming\.api\.java|\.streaming\.scheduler|\.streaming\.receiver|\.streaming|\.storage|\.broadcast|\.util)?\.([A-Z*])/org.sluice.streaming.\2/g
s/\bscala\.Tuple([234])\b/org.sluice.streaming.Tuple\1/g
s/\b(Java)?SparkContext\b/BatchContext/g
s/\bSparkConf\b/StreamingConf/g
s/\bJavaRDDLike\b/BatchLike/g
s/Java(Pair|Double)RDD/\1Batch/g
s/JavaRDD/Batch/g
s/Java(StreamingContext|DStream|PairDStream|InputDStream|ReceiverInputDStream|MapWithStateDStream)/\1/g
