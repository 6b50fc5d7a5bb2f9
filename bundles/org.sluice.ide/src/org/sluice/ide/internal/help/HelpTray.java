package org.sluice.ide.internal.help;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Help beside a dialog or a wizard, where views cannot be reached. */
final class HelpTray extends DialogTray {

    private static final int WIDTH = 380;

    private final String page;
    private HelpBrowser browser;

    HelpTray(String page) {
        this.page = page;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        browser = new HelpBrowser(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(browser.control());
        browser.show(page);
        return area;
    }

    HelpBrowser browser() {
        return browser;
    }
}
