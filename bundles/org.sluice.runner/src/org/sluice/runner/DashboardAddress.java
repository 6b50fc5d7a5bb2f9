package org.sluice.runner;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where a dashboard listens and what requests have to know.
 *
 * @param port  0 for any free one
 * @param bind  name or address of a network interface; empty for the loopback address
 * @param token empty for a random one; present whenever other machines can reach the dashboard
 */
public record DashboardAddress(int port, Optional<String> bind, Optional<String> token) {

    /** Shortest token people may choose, in characters. */
    public static final int MIN_TOKEN = 16;

    public DashboardAddress {
        if (isOpen(bind) && token.isEmpty()) {
            throw new IllegalArgumentException("a dashboard that other machines can reach needs a token");
        }
    }

    /** Only this machine, with a random token. */
    public static DashboardAddress local(int port) {
        return new DashboardAddress(port, Optional.empty(), Optional.empty());
    }

    /** Whether other machines can reach it: then reading needs the token as well. */
    public boolean open() {
        return isOpen(bind);
    }

    private static boolean isOpen(Optional<String> bind) {
        try {
            return bind.isPresent() && !InetAddress.getByName(bind.get()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            // listening there fails later and says why
            return true;
        }
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "DashboardAddress[port=" + port + ", bind=" + bind + "]";
    }
}
