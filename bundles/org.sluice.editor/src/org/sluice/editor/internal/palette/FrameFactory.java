package org.sluice.editor.internal.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.sluice.editor.internal.Messages;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.LayoutPackage;

/** Makes frames with a title to be typed over. */
public final class FrameFactory implements CreationFactory {

    @Override
    public Object getNewObject() {
        Frame frame = LayoutFactory.eINSTANCE.createFrame();
        frame.setTitle(Messages.Palette_frame);
        return frame;
    }

    @Override
    public Object getObjectType() {
        return LayoutPackage.Literals.FRAME;
    }
}
