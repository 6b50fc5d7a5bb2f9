package org.sluice.catalog;

/** What a parameter of a node holds; decides its editor, its check and the Java text generated for its value. */
public enum ParameterType {
    /** Free text; becomes a Java string literal. */
    STRING,
    /** 32-bit whole number. */
    INT,
    /** 64-bit whole number. */
    LONG,
    /** Floating-point number. */
    DOUBLE,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** Length of time with its unit, for example {@code 500 ms}, {@code 1 s}, {@code 5 min}. */
    DURATION,
    /** One of the parameter's {@link Parameter#values() values}. */
    ENUM,
    /** A whole Java lambda or method reference, for example {@code line -> line.trim()} or {@code String::trim}. */
    LAMBDA,
    /** A Java expression that makes what the node needs, for example {@code new OrdersReceiver("localhost")}. */
    EXPRESSION,
    /** Name of a Java type, for example {@code Long} or {@code java.time.Instant}. */
    JAVA_TYPE,
    /** Path of a directory; relative paths start at the folder the pipeline runs in. */
    DIRECTORY,
    /** Path of a file; relative paths start at the folder the pipeline runs in. */
    FILE,
    /** Host name or address. */
    HOST,
    /** TCP port number. */
    PORT,
    /** File name pattern with {@code *}, {@code ?} and <code>{a,b}</code>. */
    GLOB;

    /** Whether the value is Java code of the user, to be compiled rather than quoted. */
    public boolean isCode() {
        return this == LAMBDA || this == EXPRESSION || this == JAVA_TYPE;
    }
}
