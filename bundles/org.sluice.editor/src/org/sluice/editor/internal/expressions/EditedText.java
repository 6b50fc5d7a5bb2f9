package org.sluice.editor.internal.expressions;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.jface.fieldassist.IControlContentAdapter2;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A field that holds an expression, whichever widget it is: the widgets share no type that has these methods. */
public final class EditedText {

    private final Control control;
    private final Supplier<String> get;
    private final Consumer<String> set;
    private final IntSupplier caret;
    private final BiConsumer<Integer, Integer> select;
    private final Consumer<String> insert;
    private final Supplier<Point> caretLocation;
    private final IntSupplier lineHeight;

    private EditedText(Control control, Supplier<String> get, Consumer<String> set, IntSupplier caret, BiConsumer<Integer, Integer> select, Consumer<String> insert,
            Supplier<Point> caretLocation, IntSupplier lineHeight) {
        this.control = control;
        this.get = get;
        this.set = set;
        this.caret = caret;
        this.select = select;
        this.insert = insert;
        this.caretLocation = caretLocation;
        this.lineHeight = lineHeight;
    }

    public static EditedText of(Text text) {
        return new EditedText(text, text::getText, text::setText, text::getCaretPosition, text::setSelection, text::insert, text::getCaretLocation, text::getLineHeight);
    }

    public static EditedText of(StyledText text) {
        return new EditedText(text, text::getText, text::setText, text::getCaretOffset, text::setSelection, text::insert, () -> text.getLocationAtOffset(text.getCaretOffset()),
                text::getLineHeight);
    }

    public Control control() {
        return control;
    }

    public String text() {
        return get.get();
    }

    public void setText(String text) {
        set.accept(text);
    }

    public int caret() {
        return caret.getAsInt();
    }

    public void select(int start, int end) {
        select.accept(start, end);
    }

    /** Puts text in the place of the selection. */
    public void insert(String text) {
        insert.accept(text);
    }

    /** Upper left corner of the caret, in coordinates of the field. */
    public Point caretLocation() {
        return caretLocation.get();
    }

    public int lineHeight() {
        return lineHeight.getAsInt();
    }

    /** The field as lists of proposals see it. */
    public IControlContentAdapter contentAdapter() {
        return new ContentAdapter(this);
    }

    /** What JFace asks of a field. */
    private static final class ContentAdapter implements IControlContentAdapter, IControlContentAdapter2 {

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
