package org.sluice.catalog;

import java.util.List;

/**
 * Adds node types to the catalogue.
 *
 * <p>A bundle that brings its own node types implements this, names the class in
 * {@code META-INF/services/org.sluice.catalog.NodeTypeProvider}, and gives the model a class of the same name as each
 * type's id.
 *
 * <p><b>Called by:</b> whoever builds a {@link Catalog}, once, on any thread; must not block.
 */
public interface NodeTypeProvider {

    /** The node types, in palette order within their category. */
    List<NodeType> nodeTypes();
}
