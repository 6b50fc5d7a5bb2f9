package org.sluice.cli.internal;

import java.util.Map;

/**
 * Which streams of the process are shown on a screen. The script that starts the process knows it and says so in the system property
 * {@value #PROPERTY}; without it nothing is.
 *
 * @param out   whether standard output is
 * @param err   whether standard error is
 * @param plain whether colours are not wanted
 */
public record Screen(boolean out, boolean err, boolean plain) {

    /** Holds the numbers of the streams, for example {@code 12}. */
    public static final String PROPERTY = "sluice.screen";

    /** No screen anywhere. */
    public static final Screen NONE = new Screen(false, false, true);

    /** What the process was told; {@code NO_COLOR} (see no-color.org) and {@code TERM=dumb} turn colours off. */
    public static Screen of(String property, Map<String, String> environment) {
        String streams = property == null ? "" : property;
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        return new Screen(streams.contains("1"), streams.contains("2"), plain);
    }

    Colours colours() {
        return out && !plain ? Colours.ANSI : Colours.NONE;
    }
}
