package org.sluice.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;

/** Loads and saves pipelines and layouts. */
public final class PipelineFiles {

    private PipelineFiles() {
    }

    public static Pipeline load(Path file) throws PipelineFileException {
        try {
            return fromBytes(Files.readAllBytes(file), file.toString());
        } catch (PipelineFileException e) {
            throw e;
        } catch (IOException e) {
            throw new PipelineFileException("SL-0003", file, 0, 0, "Cannot read '" + file + "': " + e, e);
        }
    }

    public static LoadedPipeline loadWithProblems(Path file) throws PipelineFileException {
        return new LoadedPipeline(load(file), List.of());
    }

    public static Pipeline fromBytes(byte[] bytes, String nameForMessages) throws PipelineFileException {
        NodePackages.nodeClass("");
        try {
            return (Pipeline) read(bytes);
        } catch (IOException | RuntimeException e) {
            throw new PipelineFileException("SL-0006", Path.of(nameForMessages), 0, 0, "Cannot read '" + nameForMessages + "': " + e, e);
        }
    }

    public static void save(Pipeline pipeline, Path file) throws IOException {
        Files.write(file, toBytes(pipeline));
    }

    public static byte[] toBytes(Pipeline pipeline) {
        return write(pipeline);
    }

    public static Layout loadLayout(Path file) {
        return loadLayoutWithReason(file).layout();
    }

    public static LoadedLayout loadLayoutWithReason(Path file) {
        try {
            NodePackages.nodeClass("");
            return new LoadedLayout((Layout) read(Files.readAllBytes(file)), Optional.empty());
        } catch (IOException | RuntimeException e) {
            return new LoadedLayout(LayoutFactory.eINSTANCE.createLayout(), Optional.of(e.toString()));
        }
    }

    public static void saveLayout(Layout layout, Path file) throws IOException {
        Files.write(file, write(layout));
    }

    /** The layout file that belongs to a pipeline file: {@code word-count.dstream} has {@code word-count.layout} beside it. */
    public static Path layoutFileOf(Path pipelineFile) {
        String name = pipelineFile.getFileName().toString();
        String base = name.endsWith(".dstream") ? name.substring(0, name.length() - ".dstream".length()) : name;
        return pipelineFile.resolveSibling(base + ".layout");
    }

    private static EObject read(byte[] bytes) throws IOException {
        XMIResource resource = new XMIResourceImpl(URI.createURI("memory:/x"));
        resource.load(new ByteArrayInputStream(bytes), null);
        EObject root = resource.getContents().get(0);
        resource.getContents().clear();
        return root;
    }

    private static byte[] write(EObject root) {
        XMIResource resource = new XMIResourceImpl(URI.createURI("memory:/x"));
        resource.getContents().add(EcoreUtil.copy(root));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 10));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
