package org.sluice.codegen;

/** An engine that generated programs are written for. */
public enum Target {

    /** The engine of Sluice, {@code org.sluice.streaming}. */
    EMBEDDED,

    /** Spark Streaming, {@code org.apache.spark.streaming.api.java}. */
    SPARK
}
