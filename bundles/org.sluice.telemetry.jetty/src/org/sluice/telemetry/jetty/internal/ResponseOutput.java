package org.sluice.telemetry.jetty.internal;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer of Jetty that stays open. */
final class ResponseOutput implements EventListener.Output {

    private final Response response;
    private final Callback callback;

    ResponseOutput(Response response, Callback callback) {
        this.response = response;
        this.callback = callback;
    }

    @Override
    public void write(byte[] message, Consumer<Throwable> done) {
        response.write(false, ByteBuffer.wrap(message), Callback.from(() -> done.accept(null), failure -> {
            callback.failed(failure);
            done.accept(failure);
        }));
    }

    @Override
    public void end(byte[] message, Consumer<Throwable> done) {
        response.write(true, ByteBuffer.wrap(message), Callback.from(() -> {
            callback.succeeded();
            done.accept(null);
        }, failure -> {
            callback.failed(failure);
            done.accept(failure);
        }));
    }

    @Override
    public void refuse() {
        Router.send(Reply.error(503, "Too many dashboards are open."), response, callback);
    }
}
