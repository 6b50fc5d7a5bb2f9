package org.sluice.editor.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.validation.Diagnostic;

/** Builds a property form: a heading, and columns of rows with label, field and unit. */
final class FormBuilder {

    private static final int LABEL_WIDTH = 150;
    /** Where fields begin, for what stands below them. */
    static final int FIELD_X = LABEL_WIDTH + 16;

    private final PipelineEditor editor;
    private final Diagram diagram;
    private final DiagramTheme theme;
    private final Consumer<String> hint;
    private final Runnable rebuild;
    private final Runnable relayout;
    private final boolean documented;
    private final Composite body;
    private final List<Field> fields = new ArrayList<>();
    private Composite column;
    private Composite heading;
    private boolean wide;

    FormBuilder(Composite parent, PipelineEditor editor, Diagram diagram, DiagramTheme theme, Consumer<String> hint, Runnable rebuild, Runnable relayout,
            boolean documented) {
        this.editor = editor;
        this.diagram = diagram;
        this.theme = theme;
        this.hint = hint;
        this.rebuild = rebuild;
        this.relayout = relayout;
        this.documented = documented;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(14, 10).spacing(28, 8).applyTo(body);
    }

    PipelineEditor editor() {
        return editor;
    }

    Diagram diagram() {
        return diagram;
    }

    DiagramTheme theme() {
        return theme;
    }

    /** Makes the form anew, because it has other rows now. */
    void rebuild() {
        rebuild.run();
    }

    /** Gives rows the height they need now. */
    void relayout() {
        relayout.run();
    }

    /** Whether the documentation of each field is shown below it. */
    boolean isDocumented() {
        return documented;
    }

    void hint(String text) {
        hint.accept(text);
    }

    /** One column below the other, or two side by side. */
    void setColumns(int count) {
        GridLayout layout = (GridLayout) body.getLayout();
        if (layout.numColumns != count && (count == 1 || !wide)) {
            layout.numColumns = count;
            if (heading != null) {
                ((GridData) heading.getLayoutData()).horizontalSpan = count;
            }
        }
    }

    /** Icon, title and a sentence over the whole width. */
    void heading(String icon, org.eclipse.swt.graphics.RGB ink, String title, String text) {
        Composite row = new Composite(body, SWT.NONE);
        heading = row;
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(row);
        Label image = new Label(row, SWT.NONE);
        image.setImage(theme.icon(icon, ink, 24));
        GridDataFactory.swtDefaults().span(1, 2).align(SWT.CENTER, SWT.BEGINNING).indent(0, 2).applyTo(image);
        label(row, title, theme.nameFont(), Token.TEXT);
        Label sentence = label(row, text, theme.smallFont(), Token.TEXT_MUTED);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(sentence);
    }

    private Label label(Composite parent, String text, Font font, Token token) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        label.setFont(font);
        label.setForeground(theme.color(token));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    /** Starts a column; rows go into the last one started. */
    void column() {
        column = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 7).applyTo(column);
    }

    /** One column only, over the whole width. */
    void setWide() {
        wide = true;
        setColumns(1);
    }

    /** A box over the whole column that takes the height that is left. */
    Composite box() {
        Composite box = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(box);
        wide(box, true);
        return box;
    }

    /** Label of a row; the field and its trailing control follow. */
    CLabel rowLabel(String text, String toolTip, boolean required, boolean top) {
        CLabel label = new CLabel(column, SWT.NONE);
        label.setMargins(0, 0, 0, 0);
        label.setText(required ? text + " *" : text); //$NON-NLS-1$
        label.setToolTipText(toolTip);
        label.setForeground(theme.color(Token.TEXT_MUTED));
        GridDataFactory.swtDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.FILL, top ? SWT.BEGINNING : SWT.CENTER)
                .indent(0, top ? 6 : 0).applyTo(label);
        return label;
    }

    Composite rows() {
        return column;
    }

    /** Room for a small field and its unit, which stands close to it. */
    Composite smallRow() {
        Composite row = new Composite(column, SWT.NONE);
        GridDataFactory.swtDefaults().span(2, 1).indent(6, 0).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
        return row;
    }

    /** Second control of a {@link #smallRow}: a unit, or nothing. */
    void unit(Composite row, String unit) {
        Label label = new Label(row, SWT.NONE);
        label.setText(unit);
        label.setForeground(theme.color(Token.TEXT_MUTED));
    }

    /** A control over the whole column. */
    void wide(Control control, boolean grabVertical) {
        GridDataFactory.fillDefaults().grab(true, grabVertical).span(3, 1).applyTo(control);
    }

    void text(String text) {
        Label label = new Label(column, SWT.WRAP);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        label.setFont(theme.smallFont());
        label.setForeground(theme.color(Token.TEXT_MUTED));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(300, SWT.DEFAULT).applyTo(label);
    }

    /** A heading over some rows. */
    void group(String text) {
        Label label = new Label(column, SWT.NONE);
        label.setText(text);
        label.setFont(theme.smallBoldFont());
        label.setForeground(theme.color(Token.TEXT));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, 6).applyTo(label);
    }

    void add(Field field) {
        fields.add(field);
        field.refresh();
    }

    void refresh() {
        fields.forEach(Field::refresh);
    }

    void commit() {
        List.copyOf(fields).forEach(Field::commit);
    }

    void showProblems(List<Diagnostic> diagnostics) {
        fields.forEach(field -> field.showProblems(diagnostics));
    }
}
