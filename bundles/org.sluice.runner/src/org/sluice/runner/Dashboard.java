package org.sluice.runner;

import java.net.URI;

/** A dashboard that answers requests. */
public interface Dashboard extends AutoCloseable {

    /** Where a browser finds it, with the token when it is a random one: {@code http://127.0.0.1:PORT/?token=TOKEN}. */
    URI address();

    /** Delivers the last message to everyone listening, then stops; bounded, never throws. */
    @Override
    void close();
}
