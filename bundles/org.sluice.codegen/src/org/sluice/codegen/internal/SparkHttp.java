package org.sluice.codegen.internal;

import org.sluice.codegen.internal.java.JavaType;
import org.sluice.codegen.internal.java.JavaWriter;

/**
 * The class of a program for Spark that posts batches to a web service: the same request and the same JSON as the engine's
 * {@code HttpOutput}, without its library.
 */
final class SparkHttp {

    /** Name of the class, unless a record schema has it. */
    static final String NAME = "HttpPost";

    static final String TEMPLATE = "{in}.foreachRDD(({$batch}, {$time}) -> " + NAME + ".send({$batch}.collect(), {$time}.milliseconds(), {$argument}{url}, "
            + "{$id_http}, \"{format}\", {$argument}{timeout}.milliseconds(), {skipEmpty}))";

    private SparkHttp() {
    }

    static void write(JavaWriter writer, String name) {
        JavaType client = type("java.net.http.HttpClient");
        writer.blank().doc("Posts the records of a batch as JSON. Every answer other than 200 to 299 fails the batch.");
        writer.begin("private static final class $N", name);
        writer.blank().line("private static final $T CLIENT = $T.newBuilder().version($T.Version.HTTP_1_1).build();", client, client, client);
        send(writer);
        json(writer);
        string(writer);
        writer.end();
    }

    private static void send(JavaWriter writer) {
        JavaType request = type("java.net.http.HttpRequest");
        JavaType response = type("java.net.http.HttpResponse");
        writer.blank().begin("static void send($T<?> records, long batchTime, String url, String key, String format, long timeoutMillis, boolean skipEmpty)\n"
                + "                throws Exception", type("java.util.List"));
        writer.line("if (skipEmpty && records.isEmpty()) {").line("    return;").line("}");
        writer.line("boolean lines = format.equals($S);", "LINES");
        writer.line("$T body = lines ? new $T($S, $S, $S) : new $T($S, $S, $S);", type("java.util.StringJoiner"), type("java.util.StringJoiner"),
                "\n", "", "\n", type("java.util.StringJoiner"), ",", "[", "]");
        writer.line("body.setEmptyValue(lines ? $S : $S);", "", "[]");
        writer.line("for (Object record : records) {").line("    body.add(json(record));").line("}");
        writer.line("$T request = $T.newBuilder($T.create(url.strip()))", request, request, type("java.net.URI"));
        writer.line("        .timeout($T.ofMillis(timeoutMillis))", type("java.time.Duration"));
        writer.line("        .header($S, lines ? $S : $S)", "Content-Type", "application/x-ndjson", "application/json");
        writer.line("        .header($S, key + $S + batchTime)", "Idempotency-Key", "-");
        writer.line("        .header($S, Long.toString(batchTime))", "Sluice-Batch-Time");
        writer.line("        .POST($T.BodyPublishers.ofString(body.toString())).build();", request);
        writer.line("int status = CLIENT.send(request, $T.BodyHandlers.discarding()).statusCode();", response);
        writer.line("if (status / 100 != 2) {");
        writer.line("    throw new $T($S + url + $S + status);", type("java.io.IOException"), "POST ", " was answered with status ");
        writer.line("}").end();
    }

    private static void json(JavaWriter writer) {
        JavaType joiner = type("java.util.StringJoiner");
        JavaType component = type("java.lang.reflect.RecordComponent");
        writer.blank().begin("private static String json(Object value) throws ReflectiveOperationException");
        writer.line("boolean notFinite = (value instanceof Double || value instanceof Float) && !Double.isFinite(((Number) value).doubleValue());");
        writer.line("if (value == null || value instanceof Boolean || value instanceof Number && !notFinite) {");
        writer.line("    return String.valueOf(value);").line("}");
        writer.line("if (value instanceof $T<?> optional) {", type("org.apache.spark.api.java.Optional"));
        writer.line("    return json(optional.orNull());").line("}");
        writer.line("if (value instanceof byte[] bytes) {");
        writer.line("    return string($T.getEncoder().encodeToString(bytes));", type("java.util.Base64")).line("}");
        writer.line("$T array = new $T($S, $S, $S);", joiner, joiner, ",", "[", "]");
        writer.line("if (value instanceof $T tuple) {", type("scala.Product"));
        writer.line("    for (int i = 0; i < tuple.productArity(); i++) {");
        writer.line("        array.add(json(tuple.productElement(i)));").line("    }");
        writer.line("    return array.toString();").line("}");
        writer.line("if (value instanceof Iterable<?> parts) {").line("    for (Object part : parts) {");
        writer.line("        array.add(json(part));").line("    }").line("    return array.toString();").line("}");
        writer.line("$T object = new $T($S, $S, $S);", joiner, joiner, ",", "{", "}");
        writer.line("if (value instanceof $T<?, ?> map) {", type("java.util.Map"));
        writer.line("    for ($T.Entry<?, ?> entry : map.entrySet()) {", type("java.util.Map"));
        writer.line("        object.add(string(String.valueOf(entry.getKey())) + $S + json(entry.getValue()));", ":");
        writer.line("    }").line("    return object.toString();").line("}");
        writer.line("if (value instanceof Record) {");
        writer.line("    for ($T field : value.getClass().getRecordComponents()) {", component);
        writer.line("        object.add(string(field.getName()) + $S + json(field.getAccessor().invoke(value)));", ":");
        writer.line("    }").line("    return object.toString();").line("}");
        writer.line("return string(value.toString());").end();
    }

    private static void string(JavaWriter writer) {
        writer.blank().begin("private static String string(String text)");
        writer.line("StringBuilder json = new StringBuilder($S);", "\"");
        writer.line("for (char c : text.toCharArray()) {");
        writer.line("    int escape = $S.indexOf(c);", "\"\\\t\b\n\r\f");
        writer.line("    if (escape >= 0) {").line("        json.append('\\\\').append($S.charAt(escape));", "\"\\tbnrf");
        writer.line("    } else if (c < ' ' || c == 0x2028 || c == 0x2029) {");
        writer.line("        json.append(String.format($S, (int) c));", "\\u%04x");
        writer.line("    } else {").line("        json.append(c);").line("    }").line("}");
        writer.line("return json.append('\"').toString();").end();
    }

    private static JavaType type(String name) {
        return JavaType.of(name);
    }
}
