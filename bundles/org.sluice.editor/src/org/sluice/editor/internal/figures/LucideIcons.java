package org.sluice.editor.internal.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.osgi.framework.Bundle;

/**
 * Icons of the lucide set, rendered by SWT's SVG support at the scale of the screen. The set comes as a bundle of its
 * own (a webjar); on a plain class path its jar is looked up by resource name.
 */
public final class LucideIcons {

    /** Shown when a node type names an icon that the set does not have. */
    public static final String FALLBACK = "box"; //$NON-NLS-1$

    private static final String[] BUNDLES = {"org.webjars.npm.lucide-static", "wrapped.org.webjars.npm.lucide-static"}; //$NON-NLS-1$ //$NON-NLS-2$
    private static final String FOLDER = "META-INF/resources/webjars/lucide-static"; //$NON-NLS-1$
    private static final String VERSION = "0.468.0"; //$NON-NLS-1$

    /** By name; the few icons that are used, as text. Every editor asks for all of them. */
    private static final Map<String, Optional<String>> READ = new ConcurrentHashMap<>();

    /** Palettes keep an image per descriptor for ever: the same icon must give the same descriptor. */
    private static final Map<String, ImageDescriptor> DESCRIPTORS = new ConcurrentHashMap<>();

    private LucideIcons() {
    }

    /** An image that belongs to the caller, or null when there is no such icon. */
    static Image image(Device device, String icon, RGB rgb, int size) {
        String svg = svg(icon).orElse(null);
        return svg == null ? null : new Image(device, provider(svg, rgb, size));
    }

    /** A descriptor for menus, palettes and views; the fallback icon when there is no such icon. */
    public static ImageDescriptor descriptor(String icon, RGB rgb, int size) {
        return DESCRIPTORS.computeIfAbsent(icon + '/' + rgb + '/' + size, key -> {
            String svg = svg(icon).or(() -> svg(FALLBACK)).orElse(null);
            return svg == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromImageDataProvider(provider(svg, rgb, size));
        });
    }

    private static ImageDataProvider provider(String svg, RGB rgb, int size) {
        String colored = svg.replace("currentColor", //$NON-NLS-1$
                String.format(Locale.ROOT, "#%02x%02x%02x", rgb.red, rgb.green, rgb.blue)); //$NON-NLS-1$
        return zoom -> {
            int pixels = Math.max(1, Math.round(size * zoom / 100f));
            String sized = colored.replaceFirst("width=\"24\"", "width=\"" + pixels + '"') //$NON-NLS-1$ //$NON-NLS-2$
                    .replaceFirst("height=\"24\"", "height=\"" + pixels + '"'); //$NON-NLS-1$ //$NON-NLS-2$
            return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
        };
    }

    /** The SVG document of an icon; empty when there is no such icon. */
    public static Optional<String> svg(String icon) {
        return icon == null || icon.isEmpty() ? Optional.empty() : READ.computeIfAbsent(icon, LucideIcons::read);
    }

    private static Optional<String> read(String icon) {
        try (InputStream in = open(icon + ".svg")) { //$NON-NLS-1$
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static InputStream open(String file) throws IOException {
        if (Platform.isRunning()) {
            for (String name : BUNDLES) {
                Bundle bundle = Platform.getBundle(name);
                URL known = bundle == null ? null : bundle.getEntry(FOLDER + '/' + VERSION + "/icons/" + file); //$NON-NLS-1$
                if (known != null) {
                    return known.openStream();
                }
                if (bundle != null) {
                    Enumeration<URL> found = bundle.findEntries(FOLDER, file, true);
                    return found == null ? null : found.nextElement().openStream();
                }
            }
        }
        return LucideIcons.class.getClassLoader().getResourceAsStream(FOLDER + '/' + VERSION + "/icons/" + file); //$NON-NLS-1$
    }
}
