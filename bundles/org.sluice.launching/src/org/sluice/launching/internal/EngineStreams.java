package org.sluice.launching.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.debug.core.model.IStreamsProxy2;

/** The three streams of an engine process. */
public final class EngineStreams implements IStreamsProxy2 {

    private final Process process;
    private final ConsoleStream output;
    private final ConsoleStream error;

    public EngineStreams(Process process, String name) {
        this.process = process;
        this.output = new ConsoleStream(process.getInputStream(), "org.sluice-" + name + "-stdout-" + process.pid());
        this.error = new ConsoleStream(process.getErrorStream(), "org.sluice-" + name + "-stderr-" + process.pid());
    }

    public void start() {
        output.start();
        error.start();
    }

    /** Writes a line of the launcher itself into the console. */
    public void say(String text) {
        error.append("sluice: " + text + System.lineSeparator());
    }

    @Override
    public ConsoleStream getErrorStreamMonitor() {
        return error;
    }

    @Override
    public ConsoleStream getOutputStreamMonitor() {
        return output;
    }

    @Override
    public void write(String input) throws IOException {
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    @Override
    public void closeInputStream() throws IOException {
        process.getOutputStream().close();
    }
}
