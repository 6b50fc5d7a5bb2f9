package org.sluice.model;

import org.eclipse.emf.ecore.EPackage;

/**
 * Adds model classes of nodes from another bundle: classes that extend {@link Source}, {@link Operator} or {@link Sink}.
 *
 * <p>Named in {@code META-INF/services/org.sluice.model.NodePackageProvider}, together with a provider of the catalogue
 * entries ({@link org.sluice.catalog.NodeTypeProvider}); each entry's id is the name of its class.
 *
 * <p><b>Called by:</b> the first load of a file or creation of a node, once, on any thread; must not block.
 */
public interface NodePackageProvider {

    /** The generated or dynamic package; its namespace address is what files store. */
    EPackage ePackage();
}
