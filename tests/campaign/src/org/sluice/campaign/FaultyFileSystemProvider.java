package org.sluice.campaign;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The default file system of a run, with the {@link Fault} of its process: a disk that fails on command, without rights or kernel modules. */
public final class FaultyFileSystemProvider extends FileSystemProvider {

    private final FileSystemProvider real;
    private final FaultyFileSystem system;
    private final Fault fault = Fault.ofThisProcess();

    /** Made by the virtual machine. */
    public FaultyFileSystemProvider(FileSystemProvider real) {
        this.real = real;
        system = new FaultyFileSystem(this, real.getFileSystem(URI.create("file:///")));
    }

    /** Implemented by the paths of this file system besides {@link Path}. */
    interface Wrapped {
        Path real();
    }

    Path wrap(Path path) {
        if (path == null || path instanceof Wrapped) {
            return path;
        }
        return (Path) Proxy.newProxyInstance(FaultyFileSystemProvider.class.getClassLoader(), new Class<?>[] {Path.class, Wrapped.class}, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "real":
                    return path;
                case "getFileSystem":
                    return system;
                case "iterator":
                    return wrapAll(path);
                case "equals":
                    return arguments[0] instanceof Wrapped other && path.equals(other.real());
                default:
                    break;
            }
            Object[] unwrapped = arguments == null ? null : arguments.clone();
            for (int i = 0; unwrapped != null && i < unwrapped.length; i++) {
                unwrapped[i] = unwrapped[i] instanceof Path p ? unwrap(p) : unwrapped[i];
            }
            try {
                Object result = method.invoke(path, unwrapped);
                return result instanceof Path p ? wrap(p) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private Iterator<Path> wrapAll(Iterable<Path> paths) {
        List<Path> wrapped = new ArrayList<>();
        paths.forEach(path -> wrapped.add(wrap(path)));
        return wrapped.iterator();
    }

    static Path unwrap(Path path) {
        return path instanceof Wrapped wrapped ? wrapped.real() : path;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        FileChannel channel = real.newFileChannel(unwrap(path), options, attributes);
        if (fault != null && Fault.concernsOutput(path)) {
            return new FaultyChannel(channel, fault, Fault.Operation.WRITE, Fault.Operation.FORCE_OUTPUT);
        }
        if (fault != null && Fault.concernsLog(path)) {
            return new FaultyChannel(channel, fault, Fault.Operation.LOG_WRITE, Fault.Operation.LOG_FORCE);
        }
        return fault != null && Fault.concerns(path)
                ? new FaultyChannel(channel, fault, Fault.Operation.WRITE, Files.isDirectory(unwrap(path)) ? Fault.Operation.FORCE_DIRECTORY : Fault.Operation.FORCE) : channel;
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return real.newByteChannel(unwrap(path), options, attributes);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        if (fault != null && Fault.concerns(target)) {
            fault.check(Fault.Operation.MOVE);
        }
        real.move(unwrap(source), unwrap(target), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter) throws IOException {
        DirectoryStream<Path> stream = real.newDirectoryStream(unwrap(directory), path -> filter.accept(wrap(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return wrapAll(stream);
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    // handed on

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        return real.newFileSystem(uri, env);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return wrap(real.getPath(uri));
    }

    @Override
    public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
        real.createDirectory(unwrap(directory), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(unwrap(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        real.copy(unwrap(source), unwrap(target), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(unwrap(one), unwrap(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(unwrap(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(unwrap(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(unwrap(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(unwrap(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return real.readAttributes(unwrap(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(unwrap(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(unwrap(path), attribute, value, options);
    }
}
