package org.sluice.streaming;

/**
 * Life of a {@link StreamingContext}; there is no way back.
 * <pre>
 * INITIALIZED ──start──▶ ACTIVE ──stop, failure──▶ STOPPED
 *      └──────────── stop, failed start ──────────────▲
 * </pre>
 */
public enum StreamingContextState {
    INITIALIZED, ACTIVE, STOPPED
}
