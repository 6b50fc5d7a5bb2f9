package org.sluice.codegen.internal.ecj;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;

/** Holds the classes and resources of one compiled program in memory. */
public final class ProgramClassLoader extends ClassLoader {

    private final Map<String, byte[]> classes;
    private final Map<String, byte[]> resources = new HashMap<>();

    /** Creates the loader; {@code parent} must know the engine. */
    public ProgramClassLoader(ClassLoader parent, Map<String, byte[]> classes, GeneratedProgram program) {
        super("sluice-" + program.mainClass(), parent);
        this.classes = classes;
        for (GeneratedFile file : program.files()) {
            if (!file.isJava()) {
                resources.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    // The program's own resources come first: the parent may hold those of another program.
    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : super.getResource(name);
    }

    @Override
    protected URL findResource(String name) {
        byte[] bytes = contentOf(name);
        if (bytes == null) {
            return null;
        }
        try {
            return URL.of(URI.create("sluice-program:/" + name), new MemoryHandler(bytes));
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL own = findResource(name);
        return own == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(own));
    }

    private byte[] contentOf(String name) {
        if (name.endsWith(".class")) {
            return classes.get(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        }
        return resources.get(name);
    }

    private static final class MemoryHandler extends URLStreamHandler {

        private final byte[] bytes;

        MemoryHandler(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {
                    // the bytes are already here
                }

                @Override
                public InputStream getInputStream() throws IOException {
                    return new ByteArrayInputStream(bytes);
                }
            };
        }
    }
}
