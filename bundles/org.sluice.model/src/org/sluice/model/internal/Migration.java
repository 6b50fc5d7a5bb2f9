package org.sluice.model.internal;

/**
 * Turns a file of one format version into the next. One class for each step, named {@code V1_To_V2_Migration}; each comes
 * with a stored file of the old version under the tests.
 *
 * <p><b>Before:</b> the tree of a file of version {@link #from()}. <b>After:</b> the tree as the next version writes it;
 * the version number itself is none of its business. Attributes and parts it does not know stay where they are.
 */
public interface Migration {

    /** The version it starts from. */
    int from();

    /** Changes the tree in place. */
    void apply(XmlPart.Element root);
}
