/** The HTTP end of a run: REST, Server-Sent Events, metrics and the dashboard, served by Jetty on the loopback address. */
package org.sluice.telemetry.jetty;
