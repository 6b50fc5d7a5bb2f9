package org.sluice.codegen.internal;

import java.util.Set;
import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.JavaWriter;

/** Methods that make keys of a distribution in programs for Spark; the same keys as those of the engine's {@code KeyGenerator}. */
final class SparkKeys {

    private static final String UNIFORM = "weightsOfUniform";
    private static final String ZIPF = "weightsOfZipf";
    private static final String NORMAL = "weightsOfNormal";

    private final String generatedRecords;

    SparkKeys(String generatedRecords) {
        this.generatedRecords = generatedRecords;
    }

    void write(JavaWriter writer, Set<String> helpers) {
        if (helpers.contains(UNIFORM)) {
            weights(writer, UNIFORM, "Each key as often as the others.", "int keys", "1");
        }
        if (helpers.contains(ZIPF)) {
            weights(writer, ZIPF, "Key k in proportion to 1/(k+1)^skew.", "int keys, double skew", "StrictMath.pow(k + 1, -skew)");
        }
        if (helpers.contains(NORMAL)) {
            weights(writer, NORMAL, "A normal distribution around the middle, with a standard deviation of 1/(6 skew) of all keys.",
                    "int keys, double skew", "StrictMath.exp(-18 * StrictMath.pow(skew * (k - (keys - 1) / 2.0) / keys, 2))");
        }
        if (helpers.contains(UNIFORM) || helpers.contains(ZIPF) || helpers.contains(NORMAL)) {
            keys(writer);
        }
    }

    private static void weights(JavaWriter writer, String name, String doc, String parameters, String weight) {
        writer.blank().doc(doc);
        writer.begin("private static double[] $N(" + parameters + ")", name);
        writer.line("double[] weights = new double[keys];").begin("for (int k = 0; k < keys; k++)");
        writer.line("weights[k] = " + weight + ";").end();
        writer.line("return weights;").end();
    }

    private void keys(JavaWriter writer) {
        writer.blank().doc("Pairs of a key and its running number; keys come in proportion to their weights.");
        writer.begin("private static $N.Generator<$T<String, Long>> keys(double[] weights)", generatedRecords, JavaType.of("scala.Tuple2"));
        writer.line("double[] sums = weights.clone();").begin("for (int k = 1; k < sums.length; k++)");
        writer.line("sums[k] += sums[k - 1];").end();
        writer.line("return (n, random) -> {");
        writer.line("    int at = $T.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);", JavaType.of("java.util.Arrays"));
        writer.line("    return new $T<>($S + (at < 0 ? -at - 1 : at + 1), n);", JavaType.of("scala.Tuple2"), "k").line("};");
        writer.end();
    }
}
