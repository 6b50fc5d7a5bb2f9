/**
 * The node catalogue: one descriptor per node type.
 *
 * <p>Palette, property pages, validation, code templates, help pages and documentation are all derived from what
 * stands here, so a node type is described once. {@link org.sluice.catalog.Catalog} is the way in; other bundles add
 * node types with a {@link org.sluice.catalog.NodeTypeProvider}.
 */
package org.sluice.catalog;
