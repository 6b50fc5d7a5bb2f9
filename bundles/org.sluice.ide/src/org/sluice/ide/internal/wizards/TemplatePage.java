package org.sluice.ide.internal.wizards;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Group;
import org.sluice.model.PipelineFiles;

/** A new pipeline file that starts with one of a few templates; the first is chosen. */
final class TemplatePage extends NewFilePage {

    private final List<PipelineTemplate> templates;
    private PipelineTemplate template;

    TemplatePage(IStructuredSelection place, String help, String proposed, List<PipelineTemplate> templates) {
        super(place, help, proposed);
        this.templates = templates;
        this.template = templates.get(0);
    }

    @Override
    void createChoices(Group group) {
        for (PipelineTemplate one : templates) {
            var button = new Button(group, SWT.RADIO);
            button.setText(one.label());
            button.setSelection(one == template);
            button.addListener(SWT.Selection, e -> {
                if (button.getSelection()) {
                    template = one;
                }
            });
        }
    }

    @Override
    byte[] content() {
        return PipelineFiles.toBytes(template.create(baseName()));
    }
}
