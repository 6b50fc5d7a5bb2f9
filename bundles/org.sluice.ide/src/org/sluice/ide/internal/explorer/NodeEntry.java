package org.sluice.ide.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.sluice.catalog.Category;

/**
 * A node below its pipeline file in the Project Explorer.
 *
 * @param file   the pipeline
 * @param id     of the node
 * @param name   what people read
 * @param detail its expression or main parameter, may be empty
 * @param type   id of its node type
 * @param icon   name of a lucide icon
 * @param category of its type, decides its colour
 */
public record NodeEntry(IFile file, String id, String name, String detail, String type, String icon, Category category) {
}
