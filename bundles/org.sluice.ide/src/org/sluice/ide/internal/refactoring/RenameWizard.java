package org.sluice.ide.internal.refactoring;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.sluice.ide.internal.Messages;

/** Asks what gets which name, and shows what will change. */
final class RenameWizard extends RefactoringWizard {

    private final RenameRefactoring refactoring;

    RenameWizard(RenameRefactoring refactoring) {
        super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.refactoring = refactoring;
        setDefaultPageTitle(refactoring.getName());
    }

    @Override
    protected void addUserInputPages() {
        addPage(new Page(refactoring));
    }

    private static final class Page extends UserInputWizardPage {

        private final RenameRefactoring refactoring;
        private Combo what;
        private Text name;

        Page(RenameRefactoring refactoring) {
            super("rename"); //$NON-NLS-1$
            this.refactoring = refactoring;
        }

        @Override
        public void createControl(Composite parent) {
            Composite page = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
            new Label(page, SWT.NONE).setText(Messages.Rename_what);
            what = new Combo(page, SWT.READ_ONLY);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(what);
            List<Renaming> choices = refactoring.choices();
            what.setItems(choices.stream().map(Renaming::label).toArray(String[]::new));
            what.select(Math.max(0, choices.indexOf(refactoring.renaming())));
            new Label(page, SWT.NONE).setText(Messages.Rename_newName);
            name = new Text(page, SWT.BORDER | SWT.SINGLE);
            GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(name);
            name.setText(refactoring.newName());
            name.selectAll();
            what.addListener(SWT.Selection, event -> {
                refactoring.choose(choices.get(what.getSelectionIndex()));
                name.setText(refactoring.renaming().from());
                name.selectAll();
                changed();
            });
            name.addModifyListener(event -> changed());
            PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.sluice.ide.rename");
            setControl(page);
            setPageComplete(false);
            name.setFocus();
        }

        /** Says nothing before a new name is typed. */
        private void changed() {
            refactoring.setNewName(name.getText());
            boolean untouched = refactoring.newName().equals(refactoring.renaming().from());
            String refusal = refactoring.refusal().orElse(null);
            setErrorMessage(untouched ? null : refusal);
            setPageComplete(refusal == null);
        }
    }
}
