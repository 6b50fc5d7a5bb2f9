package org.sluice.launching.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sluice.launching.PipelineLaunchAttributes;

/** The Java runtime of the engine. */
final class JavaTab extends SettingsTab {

    @Override
    public void createControl(Composite parent) {
        Composite page = page(parent, 3);
        Text home = text(page, Messages.MainTab_javaHome, Messages.MainTab_javaHomeHint, PipelineLaunchAttributes.JAVA_HOME, JavaTab::holdsJava, Messages.Java_homeWrong);
        browseDirectory(page, home);
        var label = new Label(page, SWT.NONE);
        label.setText(Messages.MainTab_vmArguments);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        var arguments = new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        arguments.setMessage(Messages.MainTab_vmArgumentsHint);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(160, 80).applyTo(arguments);
        arguments.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        bind(arguments, PipelineLaunchAttributes.VM_ARGUMENTS, value -> true, ""); //$NON-NLS-1$
    }

    private static boolean holdsJava(String home) {
        try {
            Path bin = Path.of(home, "bin"); //$NON-NLS-1$
            return Files.isExecutable(bin.resolve("java")) || Files.isExecutable(bin.resolve("java.exe")); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public String getName() {
        return Messages.Java_name;
    }

    @Override
    public Image getImage() {
        return icon("java"); //$NON-NLS-1$
    }
}
