/** What optional parts of the engine implement; found by {@link java.util.ServiceLoader}. */
package org.sluice.streaming.spi;
