package org.sluice.editor.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.PipelineFileException;

/** Shown instead of the canvas when the file cannot be read: what, where, why, and a way to try again. */
final class ErrorPage extends Composite {

    private final Composite buttons;

    ErrorPage(Composite parent, DiagramTheme theme, PipelineFileException problem, Runnable retry, Runnable openAsText) {
        super(parent, SWT.NONE);
        setBackground(theme.color(Token.CANVAS));
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(48, 48).spacing(20, 12).applyTo(this);
        Label icon = new Label(this, SWT.NONE);
        icon.setImage(theme.icon("file-x-2", theme.rgb(Token.ERROR), 48)); //$NON-NLS-1$
        GridDataFactory.swtDefaults().span(1, 4).align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);

        Label title = new Label(this, SWT.WRAP);
        title.setText(Messages.ErrorPage_title);
        title.setForeground(theme.color(Token.TEXT));
        Font large = org.eclipse.jface.resource.FontDescriptor.createFrom(theme.nameFont()).increaseHeight(5).createFont(getDisplay());
        title.addDisposeListener(event -> large.dispose());
        title.setFont(large);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);

        Text reason = new Text(this, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
        reason.setText(problem.getMessage());
        reason.setForeground(theme.color(Token.TEXT));
        reason.setBackground(theme.color(Token.CANVAS));
        GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).applyTo(reason);

        StringBuilder where = new StringBuilder(problem.code()).append("  ·  ").append(problem.file()); //$NON-NLS-1$
        problem.line().ifPresent(line -> where.append("  ·  ").append(NLS.bind(Messages.ErrorPage_line, line))); //$NON-NLS-1$
        problem.column().ifPresent(column -> where.append(NLS.bind(Messages.ErrorPage_column, column)));
        Label place = new Label(this, SWT.WRAP);
        place.setText(where.toString());
        place.setForeground(theme.color(Token.TEXT_MUTED));
        GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).applyTo(place);

        buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(buttons);
        Button again = new Button(buttons, SWT.PUSH);
        again.setText(Messages.ErrorPage_tryAgain);
        again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> retry.run()));
        Link text = new Link(buttons, SWT.NONE);
        text.setText(Messages.ErrorPage_openAsText);
        text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openAsText.run()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(text);
    }

    /** One more way out, before the others. */
    void offer(String label, Runnable work) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        button.moveAbove(null);
    }
}
