package org.sluice.telemetry.jetty.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Secret of one run; whoever knows it may change the run. */
final class Token {

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** A new token of 128 random bits. */
    static Token random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return new Token(HexFormat.of().formatHex(bytes));
    }

    /** One that people have chosen. */
    static Token of(String text) {
        return new Token(text);
    }

    /** Compares in a time that does not depend on where the texts differ. */
    boolean matches(String candidate) {
        return candidate != null && MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8),
                candidate.getBytes(StandardCharsets.UTF_8));
    }

    /** The secret itself; goes into the address of the dashboard and nowhere else. */
    String text() {
        return text;
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
