package org.sluice.launching.ui.internal;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/**
 * A tab of fields that stand for one attribute each. An empty field, or the first choice, means: no attribute. A field whose text holds a variable ({@code ${…}}) is taken as it is; what is wrong
 * with another one is told while it is typed.
 */
abstract class SettingsTab extends AbstractLaunchConfigurationTab {

    static final String BUNDLE = "org.sluice.launching.ui"; //$NON-NLS-1$

    /** One attribute and the field that shows it. */
    interface Setting {

        void load(ILaunchConfiguration configuration) throws CoreException;

        void store(ILaunchConfigurationWorkingCopy copy);

        /** What is wrong with it. */
        default Optional<String> problem() {
            return Optional.empty();
        }
    }

    private final List<Setting> settings = new ArrayList<>();
    private boolean loading;

    /** A page of so many columns. */
    Composite page(Composite parent, int columns) {
        var page = new Composite(parent, SWT.NONE);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.sluice.launching.ui.launch"); //$NON-NLS-1$
        GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).numColumns(columns).applyTo(page);
        return page;
    }

    static Group group(Composite parent, String title, int columns) {
        var group = new Group(parent, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(columns).applyTo(group);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
        return group;
    }

    void add(Setting setting) {
        settings.add(setting);
    }

    /** A line of text. @param wrong told with the text when it is not valid */
    Text text(Composite parent, String label, String hint, String attribute, Predicate<String> valid, String wrong) {
        new Label(parent, SWT.NONE).setText(label);
        var text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setMessage(hint);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(160, SWT.DEFAULT).applyTo(text);
        bind(text, attribute, valid, wrong);
        return text;
    }

    void bind(Text text, String attribute, Predicate<String> valid, String wrong) {
        text.setData(ATTRIBUTE, attribute);
        text.addModifyListener(e -> changed());
        add(new Setting() {

            @Override
            public void load(ILaunchConfiguration configuration) throws CoreException {
                text.setText(configuration.getAttribute(attribute, "")); //$NON-NLS-1$
            }

            @Override
            public void store(ILaunchConfigurationWorkingCopy copy) {
                set(copy, attribute, text.getText());
            }

            @Override
            public Optional<String> problem() {
                return text.isEnabled() ? SettingsTab.problem(text.getText(), valid, wrong) : Optional.empty();
            }
        });
    }

    static Optional<String> problem(String text, Predicate<String> valid, String wrong) {
        String value = text.strip();
        return value.isEmpty() || value.contains("${") || valid.test(value) ? Optional.empty() : Optional.of(NLS.bind(wrong, value)); //$NON-NLS-1$
    }

    /** Under this key the fields tell their attribute. */
    static final String ATTRIBUTE = "org.sluice.attribute"; //$NON-NLS-1$

    /** A button behind a field that asks for a directory. */
    void browseDirectory(Composite parent, Text field) {
        createPushButton(parent, Messages.Tab_browse, null).addListener(SWT.Selection, e -> {
            var dialog = new DirectoryDialog(getShell());
            String now = field.getText().strip();
            if (new File(now).isDirectory()) {
                dialog.setFilterPath(now);
            }
            Optional.ofNullable(dialog.open()).ifPresent(field::setText);
        });
    }

    Button check(Composite parent, String label, String attribute, int span) {
        Button button = createCheckButton(parent, label);
        button.setData(ATTRIBUTE, attribute);
        GridDataFactory.fillDefaults().span(span, 1).applyTo(button);
        button.addListener(SWT.Selection, e -> changed());
        add(new Setting() {

            @Override
            public void load(ILaunchConfiguration configuration) throws CoreException {
                button.setSelection(configuration.getAttribute(attribute, false));
            }

            @Override
            public void store(ILaunchConfigurationWorkingCopy copy) {
                if (button.getSelection()) {
                    copy.setAttribute(attribute, true);
                } else {
                    copy.removeAttribute(attribute);
                }
            }
        });
        return button;
    }

    /** A choice. @param values what the attribute is for each label; the first one stands for no attribute */
    Combo choice(Composite parent, String label, String attribute, List<String> values, List<String> labels) {
        new Label(parent, SWT.NONE).setText(label);
        var combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(labels.toArray(String[]::new));
        combo.setData(ATTRIBUTE, attribute);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, e -> changed());
        add(new Setting() {

            @Override
            public void load(ILaunchConfiguration configuration) throws CoreException {
                combo.select(Math.max(0, values.indexOf(configuration.getAttribute(attribute, values.get(0)))));
            }

            @Override
            public void store(ILaunchConfigurationWorkingCopy copy) {
                copy.setAttribute(attribute, combo.getSelectionIndex() <= 0 ? null : values.get(combo.getSelectionIndex()));
            }
        });
        return combo;
    }

    static void set(ILaunchConfigurationWorkingCopy copy, String attribute, String value) {
        copy.setAttribute(attribute, value.isBlank() ? null : value.strip());
    }

    /** After each change by hand. */
    void changed() {
        if (!loading) {
            enable();
            scheduleUpdateJob();
        }
    }

    /** Fields without a meaning beside the others are switched off. */
    void enable() {
        // all have one
    }

    boolean isLoading() {
        return loading;
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy copy) {
        // a missing attribute is the default
    }

    @Override
    public void initializeFrom(ILaunchConfiguration configuration) {
        loading = true;
        try {
            for (Setting setting : settings) {
                setting.load(configuration);
            }
            enable();
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
        } finally {
            loading = false;
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy copy) {
        settings.forEach(setting -> setting.store(copy));
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        setErrorMessage(settings.stream().flatMap(setting -> setting.problem().stream()).findFirst().orElse(null));
        return getErrorMessage() == null;
    }

    /** Its icon: the name of a file in {@code icons/}, or of one of the lucide set. */
    static Image icon(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + "." + name; //$NON-NLS-1$
        if (registry.getDescriptor(key) == null) {
            ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").ifPresent(d -> registry.put(key, d)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return registry.get(key);
    }
}
