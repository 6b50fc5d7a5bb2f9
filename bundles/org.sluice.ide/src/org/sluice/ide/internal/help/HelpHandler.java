package org.sluice.ide.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** F1: asks for help as the platform does, from the control with the focus outwards. */
public final class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Control control = Display.getCurrent().getFocusControl();
        while (control != null && !control.isListening(SWT.Help)) {
            control = control.getParent();
        }
        if (control != null) {
            control.notifyListeners(SWT.Help, new Event());
        }
        return null;
    }
}
