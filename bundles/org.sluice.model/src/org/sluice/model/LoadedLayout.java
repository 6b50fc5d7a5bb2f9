package org.sluice.model;

import java.util.Optional;

import org.sluice.model.layout.Layout;

/**
 * A layout, or an empty one and the reason why.
 *
 * @param layout the layout; empty when the file is missing or damaged
 * @param problem why it is empty, one line; empty when the file was read, or is simply not there
 */
public record LoadedLayout(Layout layout, Optional<String> problem) {
}
