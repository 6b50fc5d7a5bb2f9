package org.sluice.ide.internal.refactoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.sluice.ide.internal.refactoring.Renaming.Kind;
import org.sluice.launching.PipelineLaunchAttributes;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;
import org.sluice.model.SubPipelineNode;
import org.sluice.model.layout.Layout;

/** Finds what has to change in the workspace when something of a pipeline gets another name, file by file. */
final class RenameChanges {

    /** A pipeline, and what the renamed node is called in its tests: with a dot and the id of the sub-pipeline's node before it. */
    private record Known(Path file, String from, String to) {
    }

    private final Renaming renaming;
    private final String to;
    private final CompositeChange change;
    private final List<IFile> pipelines = new ArrayList<>();
    private final List<IFile> tests = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    private RenameChanges(Renaming renaming, String to) {
        this.renaming = renaming;
        this.to = to;
        this.change = new CompositeChange(renaming.label());
    }

    /**
     * All changes, the pipeline's own first.
     *
     * @throws PipelineFileException when the pipeline cannot be read
     * @throws IOException           when a file of the workspace cannot be read
     */
    static CompositeChange of(Renaming renaming, String to) throws PipelineFileException, IOException, CoreException {
        RenameChanges changes = new RenameChanges(renaming, to);
        changes.find();
        changes.own();
        changes.users();
        changes.tests();
        if (renaming.kind() == Kind.PARAMETER) {
            changes.launches();
        }
        return changes.change;
    }

    private void find() throws CoreException {
        ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
            if (resource instanceof IFile file && file.getLocation() != null && !resource.isDerived(IResource.CHECK_ANCESTORS)) {
                if ("dstream".equals(file.getFileExtension())) { //$NON-NLS-1$
                    pipelines.add(file);
                } else if ("dstest".equals(file.getFileExtension())) { //$NON-NLS-1$
                    tests.add(file);
                }
            }
            return true;
        });
    }

    private static Path path(IFile file) {
        return file.getLocation().toPath().normalize();
    }

    private void own() throws PipelineFileException, IOException {
        IFile file = renaming.file();
        Pipeline pipeline = PipelineFiles.load(path(file));
        renaming.apply(pipeline, to);
        add(file, new String(PipelineFiles.toBytes(pipeline), StandardCharsets.UTF_8));
        known.add(new Known(path(file), renaming.from(), to));
        IFile layout = Layouts.of(file);
        if (renaming.kind() == Kind.NODE && layout != null) {
            Layout places = PipelineFiles.layoutFromBytes(Files.readAllBytes(path(layout)), layout.getName());
            places.eAllContents().forEachRemaining(this::place);
            add(layout, new String(PipelineFiles.toBytes(places), StandardCharsets.UTF_8));
        }
    }

    /** Layouts refer to nodes by attributes of this name. */
    @SuppressWarnings("unchecked")
    private void place(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!attribute.getName().equals("node") && !attribute.getName().equals("nodes")) { //$NON-NLS-1$ //$NON-NLS-2$
                continue;
            }
            if (attribute.isMany()) {
                ((List<Object>) element.eGet(attribute)).replaceAll(id -> renaming.from().equals(id) ? to : id);
            } else if (renaming.from().equals(element.eGet(attribute))) {
                element.eSet(attribute, to);
            }
        }
    }

    /** Pipelines that have the renamed one as a node, and those that have these. */
    private void users() throws IOException {
        for (int i = 0; i < known.size(); i++) {
            Known inner = known.get(i);
            for (IFile file : pipelines) {
                if (known.stream().anyMatch(one -> one.file().equals(path(file)))) {
                    continue;
                }
                try {
                    user(file, PipelineFiles.load(path(file)), inner);
                } catch (PipelineFileException e) {
                    ILog.of(RenameChanges.class).info(e.getMessage()); // what cannot be read uses nothing
                }
            }
        }
    }

    private void user(IFile file, Pipeline pipeline, Known inner) throws IOException {
        for (Node node : pipeline.getNodes()) {
            if (node instanceof SubPipelineNode user && refersTo(path(file), user.getFile(), inner.file())) {
                known.add(new Known(path(file), user.getId() + '.' + inner.from(), user.getId() + '.' + inner.to()));
                if (inner == known.get(0)) {
                    rename(pipeline, user);
                }
            }
        }
        add(file, new String(PipelineFiles.toBytes(pipeline), StandardCharsets.UTF_8));
    }

    private static boolean refersTo(Path from, String file, Path target) {
        try {
            return file != null && from.resolveSibling(file).normalize().equals(target);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void rename(Pipeline pipeline, SubPipelineNode user) {
        if (renaming.kind() == Kind.PARAMETER) {
            if (user.getParameters() != null) {
                user.setParameters(user.getParameters().lines().map(line -> line.matches("\\s*" + renaming.from() + "\\s*=.*") //$NON-NLS-1$ //$NON-NLS-2$
                        ? line.replaceFirst(renaming.from(), to) : line).collect(Collectors.joining("\n"))); //$NON-NLS-1$
            }
            return;
        }
        user.setInputs(ports(user.getInputs()));
        user.setOutputs(ports(user.getOutputs()));
        for (Edge edge : pipeline.getEdges()) {
            if (edge.getSource() == user && renaming.from().equals(edge.getSourcePort())) {
                edge.setSourcePort(to);
            }
            if (edge.getTarget() == user && renaming.from().equals(edge.getTargetPort())) {
                edge.setTargetPort(to);
            }
        }
    }

    private String ports(String ports) {
        if (ports == null) {
            return null;
        }
        String changed = Arrays.stream(ports.split(",")).map(String::strip) //$NON-NLS-1$
                .map(port -> port.equals(renaming.from()) || port.startsWith(renaming.from() + ':') ? to + port.substring(renaming.from().length()) : port)
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        return changed.equals(Arrays.stream(ports.split(",")).map(String::strip).collect(Collectors.joining(", "))) ? ports : changed; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void tests() throws IOException {
        for (IFile file : tests) {
            String text = Files.readString(path(file));
            TestNames names = TestNames.in(text);
            MultiTextEdit edits = new MultiTextEdit();
            for (Known pipeline : known) {
                if (!refersTo(path(file), names.pipeline().orElse(null), pipeline.file())) {
                    continue;
                }
                if (renaming.kind() == Kind.NODE) {
                    names.nodes().stream().filter(name -> name.text().equals(pipeline.from()) || name.text().startsWith(pipeline.from() + '.'))
                            .forEach(name -> edits.addChild(new ReplaceEdit(name.offset(), pipeline.from().length(), pipeline.to())));
                } else if (pipeline == known.get(0)) {
                    names.parameters().stream().filter(name -> name.text().equals(pipeline.from()))
                            .forEach(name -> edits.addChild(new ReplaceEdit(name.offset(), pipeline.from().length(), pipeline.to())));
                }
            }
            add(file, edits);
        }
    }

    private void launches() throws CoreException {
        for (ILaunchConfiguration configuration : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
            if (PipelineLaunchAttributes.isFor(configuration, renaming.file())
                    && configuration.getAttribute(PipelineLaunchAttributes.PARAMETERS, java.util.Map.of()).containsKey(renaming.from())) {
                change.add(new LaunchParameterChange(configuration, renaming.from(), to));
            }
        }
    }

    /** Adds a change for the lines that are different. */
    private void add(IFile file, String text) throws IOException {
        String old = Files.readString(path(file));
        MultiTextEdit edits = new MultiTextEdit();
        List<String> before = Arrays.asList(old.split("(?<=\n)")); //$NON-NLS-1$
        List<String> after = Arrays.asList(text.split("(?<=\n)")); //$NON-NLS-1$
        if (before.size() == after.size()) {
            int offset = 0;
            for (int i = 0; i < before.size(); i++) {
                if (!Objects.equals(before.get(i), after.get(i))) {
                    edits.addChild(new ReplaceEdit(offset, before.get(i).length(), after.get(i)));
                }
                offset += before.get(i).length();
            }
        } else {
            edits.addChild(new ReplaceEdit(0, old.length(), text));
        }
        add(file, edits);
    }

    private void add(IFile file, MultiTextEdit edits) {
        if (edits.hasChildren()) {
            TextFileChange edit = new TextFileChange(file.getFullPath().makeRelative().toString(), file);
            edit.setEdit(edits);
            edit.setTextType(file.getFileExtension());
            change.add(edit);
        }
    }
}
