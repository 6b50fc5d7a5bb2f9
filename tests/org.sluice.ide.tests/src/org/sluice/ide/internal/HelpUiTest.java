package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpContentProducer;
import org.eclipse.help.IToc;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.NodeType;
import org.sluice.editor.HelpIds;
import org.sluice.ide.internal.wizards.NewPipelineWizard;

/** Help: F1 on nodes, in views and in wizards, and the pages that an IDE's help system gets. */
final class HelpUiTest extends DesignerUiTest {

    private static final String VIEW = "org.sluice.ide.nodeHelp";

    @AfterEach
    void closeHelp() {
        Designer.ui(() -> {
            var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
            Arrays.stream(page.getViewReferences()).filter(view -> view.getId().equals(VIEW)).forEach(page::hideView);
            return null;
        });
    }

    @Test
    void shouldHaveAPageForEveryNodeType() throws CoreException, IOException {
        for (NodeType type : Catalog.standard().types()) {
            assertTrue(page(HelpIds.ofNodeType(type.id())).contains(">" + type.label() + "</h1>"), type.id());
        }
        for (String id : new String[] {HelpIds.CANVAS, "org.sluice.live.ui.timeline", "org.sluice.ide.newPipeline", "org.sluice.ide.exportJar", VIEW}) {
            assertTrue(page(id).contains("</h1>"), id);
        }
        IToc book = Arrays.stream(HelpSystem.getTocs()).filter(toc -> toc.getLabel().equals("Sluice")).findFirst().orElseThrow();
        long pages = Arrays.stream(book.getTopics()).flatMap(topic -> Arrays.stream(topic.getSubtopics())).filter(topic -> topic.getHref() != null).count();
        assertEquals(Catalog.standard().types().size(), pages);
    }

    /** The page behind a context id, made as the help system of an IDE has it made. */
    private static String page(String id) throws CoreException, IOException {
        IContext context = HelpSystem.getContext(id);
        assertNotNull(context, id);
        String href = context.getRelatedTopics()[0].getHref();
        assertTrue(href.startsWith("/org.sluice.ide/"), href);
        IConfigurationElement registered = Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.help.contentProducer"))
                .filter(element -> element.getContributor().getName().equals("org.sluice.ide")).findFirst().orElseThrow();
        IHelpContentProducer producer = (IHelpContentProducer) registered.createExecutableExtension("producer");
        try (InputStream in = producer.getInputStream("org.sluice.ide", href.substring("/org.sluice.ide/".length()), Locale.ENGLISH)) {
            assertNotNull(in, id);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void shouldShowThePageOfTheSelectedNodeAndFollow() {
        robot.click(designer.node("counts"));
        robot.key("F1");
        Await.until("the page of the node's type", () -> shown().startsWith("Update state by key"), SOON, this::shown);
        robot.picture("help-node");
        robot.click(designer.node("lines"));
        Await.until("the page of the node selected next", () -> shown().startsWith("Text file"), SOON, this::shown);
    }

    @Test
    void shouldHelpBesideAWizard() {
        Designer.ui(() -> {
            NewPipelineWizard wizard = new NewPipelineWizard();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
            WizardDialog dialog = new WizardDialog(Designer.shell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            return dialog;
        });
        Await.until("the wizard", () -> Designer.activeWindow().filter("Pipeline"::equals).isPresent(), SOON, () -> Designer.windows().toString());
        robot.key("F1");
        Await.until("help beside it", () -> text(activeShell()).filter(text -> text.startsWith("The designer as a part of Eclipse")).isPresent(), SOON,
                () -> text(activeShell()).orElse("none"));
        robot.picture("help-wizard");
    }

    private static Shell activeShell() {
        return Designer.ui(() -> PlatformUI.getWorkbench().getDisplay().getActiveShell());
    }

    private String shown() {
        return Designer.ui(() -> {
            IViewReference view = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().findViewReference(VIEW);
            IViewPart part = view == null ? null : view.getView(false);
            return part == null ? "no help" : text(part.getAdapter(Control.class)).orElse("no text");
        });
    }

    private static Optional<String> text(Control control) {
        return Designer.ui(() -> control == null ? Optional.empty() : all(control).filter(StyledText.class::isInstance).map(text -> ((StyledText) text).getText()).findFirst());
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite && !(control instanceof StyledText) ? Stream.of(composite.getChildren()).flatMap(HelpUiTest::all) : Stream.of(control);
    }
}
