package org.sluice.telemetry.jetty;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** HTTP by hand, to send what no ordinary client would. */
final class RawHttp {

    private RawHttp() {
    }

    /** Sends a request text (lines separated by {@code \n}) and reads the whole answer. */
    static String send(URI address, String request) throws IOException {
        try (Socket socket = connect(address)) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Socket connect(URI address) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        socket.setSoTimeout(10_000);
        return socket;
    }

    /** Reads until a text has come; fails when the stream ends before. */
    static String readUntil(InputStream in, String wanted) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf(wanted) < 0) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("Stream ended before '" + wanted + "': " + text);
            }
            text.append((char) b);
        }
        return text.toString();
    }

    static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }
}
