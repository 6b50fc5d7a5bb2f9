package org.sluice.telemetry.jetty.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Spark's REST writes them: {@code 2015-05-14T14:04:40.452GMT}. */
final class SparkDates {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'GMT'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private SparkDates() {
    }

    static String of(long millis) {
        return FORM.format(Instant.ofEpochMilli(millis));
    }
}
