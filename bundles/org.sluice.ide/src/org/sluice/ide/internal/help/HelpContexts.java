package org.sluice.ide.internal.help;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;
import org.sluice.catalog.Catalog;
import org.sluice.editor.HelpIds;

/** Which page helps where: for each node type, view, dialog and wizard. Context ids of views are the ids of the views. */
public final class HelpContexts extends AbstractContextProvider {

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        for (String id : new String[] {HelpIds.CANVAS, "org.sluice.editor.pipelineEditor", "org.eclipse.ui.views.ContentOutline"}) { //$NON-NLS-1$ //$NON-NLS-2$
            PAGES.put(id, "canvas.md"); //$NON-NLS-1$
        }
        PAGES.put("org.eclipse.ui.views.PropertySheet", "properties.md"); //$NON-NLS-1$ //$NON-NLS-2$
        for (String view : new String[] {"timeline", "edgeData", "state", "checkpoints", "statistics", "breakpoint", "breakpointHits"}) { //$NON-NLS-7$ //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            PAGES.put("org.sluice.live.ui." + view, "debugging.md"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        PAGES.put("org.sluice.launching.ui.launch", "settings.md"); //$NON-NLS-1$ //$NON-NLS-2$
        for (String id : new String[] {HelpIds.RESTORE, "org.sluice.ide.newProject", "org.sluice.ide.newPipeline", "org.sluice.ide.rename", "org.sluice.ide.preferences"}) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            PAGES.put(id, "eclipse.md"); //$NON-NLS-1$
        }
        PAGES.put("org.sluice.ide.newTest", "dstest.md"); //$NON-NLS-1$ //$NON-NLS-2$
        PAGES.put("org.sluice.ide.newSubPipeline", "sub-pipelines.md"); //$NON-NLS-1$ //$NON-NLS-2$
        PAGES.put("org.sluice.ide.newCustomNode", HelpPages.ofNodeType("CustomReceiverSource")); //$NON-NLS-1$ //$NON-NLS-2$
        PAGES.put("org.sluice.ide.exportJar", "cli.md"); //$NON-NLS-1$ //$NON-NLS-2$
        PAGES.put("org.sluice.ide.nodeHelp", HelpPages.CONTENTS); //$NON-NLS-1$
        Catalog.standard().types().forEach(type -> PAGES.put(HelpIds.ofNodeType(type.id()), HelpPages.ofNodeType(type.id())));
    }

    /** The page for a context id. */
    static Optional<String> page(String id) {
        return Optional.ofNullable(PAGES.get(id));
    }

    @Override
    public IContext getContext(String id, String locale) {
        return page(id).map(page -> new PageContext(new Page(page))).orElse(null);
    }

    @Override
    public String[] getPlugins() {
        return PAGES.keySet().stream().map(id -> id.substring(0, id.lastIndexOf('.'))).distinct().toArray(String[]::new);
    }

    /** Help that consists of one page. */
    private record PageContext(Page page) implements IContext {

        @Override
        public IHelpResource[] getRelatedTopics() {
            return new IHelpResource[] {page};
        }

        @Override
        public String getText() {
            return page.getLabel();
        }
    }

    /** A page as the help system sees it. */
    record Page(String page) implements ITopic {

        @Override
        public boolean isEnabled(IEvaluationContext context) {
            return true;
        }

        @Override
        public IUAElement[] getChildren() {
            return getSubtopics();
        }

        @Override
        public String getHref() {
            return HelpPages.href(page);
        }

        @Override
        public String getLabel() {
            return HelpPages.title(page);
        }

        @Override
        public ITopic[] getSubtopics() {
            return new ITopic[0];
        }
    }
}
