package org.sluice.codegen.internal.ecj;

/** A place that the compiler reads classes from. */
interface ClassContainer {

    /** The class file of a type, or null when this container lacks it. Names look like {@code java/util/Map$Entry}. */
    byte[] find(String binaryName);

    /** Tells whether this container has the package or one below it. Names look like {@code java/util}. */
    boolean hasPackage(String name);
}
