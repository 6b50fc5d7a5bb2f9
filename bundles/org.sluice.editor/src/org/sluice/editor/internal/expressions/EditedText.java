package org.sluice.editor.internal.expressions;

import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.jface.fieldassist.IControlContentAdapter2;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A field that holds an expression, whichever widget it is. */
public interface EditedText {

    Control control();

    String text();

    void setText(String text);

    int caret();

    void select(int start, int end);

    /** Puts text in the place of the selection. */
    void insert(String text);

    /** Upper left corner of the caret, in coordinates of the field. */
    Point caretLocation();

    int lineHeight();

    static EditedText of(Text text) {
        return new EditedText() {
            @Override
            public Control control() {
                return text;
            }

            @Override
            public String text() {
                return text.getText();
            }

            @Override
            public void setText(String value) {
                text.setText(value);
            }

            @Override
            public int caret() {
                return text.getCaretPosition();
            }

            @Override
            public void select(int start, int end) {
                text.setSelection(start, end);
            }

            @Override
            public void insert(String value) {
                text.insert(value);
            }

            @Override
            public Point caretLocation() {
                return text.getCaretLocation();
            }

            @Override
            public int lineHeight() {
                return text.getLineHeight();
            }
        };
    }

    static EditedText of(StyledText text) {
        return new EditedText() {
            @Override
            public Control control() {
                return text;
            }

            @Override
            public String text() {
                return text.getText();
            }

            @Override
            public void setText(String value) {
                text.setText(value);
            }

            @Override
            public int caret() {
                return text.getCaretOffset();
            }

            @Override
            public void select(int start, int end) {
                text.setSelection(start, end);
            }

            @Override
            public void insert(String value) {
                text.insert(value);
            }

            @Override
            public Point caretLocation() {
                return text.getLocationAtOffset(text.getCaretOffset());
            }

            @Override
            public int lineHeight() {
                return text.getLineHeight();
            }
        };
    }

    /** The field as lists of proposals see it. */
    default IControlContentAdapter contentAdapter() {
        return new ContentAdapter(this);
    }

    /** What JFace asks of a field. */
    final class ContentAdapter implements IControlContentAdapter, IControlContentAdapter2 {

        private final EditedText edited;

        private ContentAdapter(EditedText edited) {
            this.edited = edited;
        }

        @Override
        public void setControlContents(Control control, String contents, int cursor) {
            edited.setText(contents);
            edited.select(cursor, cursor);
        }

        @Override
        public void insertControlContents(Control control, String contents, int cursor) {
            edited.insert(contents);
        }

        @Override
        public String getControlContents(Control control) {
            return edited.text();
        }

        @Override
        public int getCursorPosition(Control control) {
            return edited.caret();
        }

        @Override
        public Rectangle getInsertionBounds(Control control) {
            Point at = edited.caretLocation();
            return new Rectangle(at.x, at.y, 1, edited.lineHeight());
        }

        @Override
        public void setCursorPosition(Control control, int index) {
            edited.select(index, index);
        }

        @Override
        public Point getSelection(Control control) {
            return new Point(edited.caret(), edited.caret());
        }

        @Override
        public void setSelection(Control control, Point range) {
            edited.select(range.x, range.y);
        }
    }
}
