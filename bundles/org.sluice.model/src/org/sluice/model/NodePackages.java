package org.sluice.model;

import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.sluice.model.layout.LayoutPackage;

/** The packages that hold model classes of nodes: Sluice's own and those of other bundles. Safe for any thread. */
public final class NodePackages {

    private static final System.Logger LOG = System.getLogger(NodePackages.class.getName());
    private static final List<EPackage> PACKAGES = new CopyOnWriteArrayList<>();

    static {
        PACKAGES.add(PipelinePackage.eINSTANCE);
        LayoutPackage.eINSTANCE.eClass();
        var providers = ServiceLoader.load(NodePackageProvider.class, NodePackages.class.getClassLoader()).iterator();
        boolean more = true;
        while (more) {
            try {
                more = providers.hasNext();
                if (more) {
                    register(providers.next().ePackage());
                }
            } catch (ServiceConfigurationError | RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "A provider of node classes is left out: " + e.getMessage());
            }
        }
    }

    private NodePackages() {
    }

    /** Makes the node classes of a package known. In Eclipse, who reads the extension point calls this. */
    public static void register(EPackage ePackage) {
        if (!PACKAGES.contains(ePackage)) {
            PACKAGES.add(ePackage);
        }
        EPackage.Registry.INSTANCE.putIfAbsent(ePackage.getNsURI(), ePackage);
    }

    /** Forgets a package again, for example when its bundle stops. */
    public static void unregister(EPackage ePackage) {
        if (ePackage != PipelinePackage.eINSTANCE) {
            PACKAGES.remove(ePackage);
            EPackage.Registry.INSTANCE.remove(ePackage.getNsURI(), ePackage);
        }
    }

    /** The concrete node class with that simple name, looked for in Sluice's own package first. */
    static Optional<EClass> nodeClass(String name) {
        for (EPackage each : PACKAGES) {
            if (each.getEClassifier(name) instanceof EClass found && isNodeClass(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The package with that namespace address, also one that only EMF's own registry knows. */
    public static Optional<EPackage> byNamespace(String nsUri) {
        return PACKAGES.stream().filter(each -> each.getNsURI().equals(nsUri)).findFirst()
                .or(() -> Optional.ofNullable(EPackage.Registry.INSTANCE.getEPackage(nsUri)));
    }

    static boolean isNodeClass(EClass type) {
        return !type.isAbstract() && !type.isInterface() && PipelinePackage.Literals.NODE.isSuperTypeOf(type)
                && type != PipelinePackage.Literals.UNKNOWN_NODE;
    }
}
