package org.sluice.model.internal;

import java.util.ArrayList;
import java.util.List;

/** Something inside an element, or beside the root: an element, or a piece of text, comment or instruction. */
public sealed interface XmlPart {

    /** Offset of its first character in the source. */
    int start();

    /** Offset behind its last character in the source. */
    int end();

    /** A comment, a processing instruction, a CDATA section or text, as it stands in the source. */
    record Other(int start, int end, boolean text) implements XmlPart {
    }

    /** An element. */
    final class Element implements XmlPart {
        private final XmlSource source;
        private final String name;
        private final int start;
        private int end;
        private final List<Attribute> attributes = new ArrayList<>();
        private final List<XmlPart> parts = new ArrayList<>();

        Element(XmlSource source, String name, int start) {
            this.source = source;
            this.name = name;
            this.start = start;
        }

        @Override
        public int start() {
            return start;
        }

        @Override
        public int end() {
            return end;
        }

        void endsAt(int offset) {
            end = offset;
        }

        XmlSource source() {
            return source;
        }

        /** Name with its prefix. */
        public String name() {
            return name;
        }

        /** Attributes in the order of the file; migrations may change the list. */
        public List<Attribute> attributes() {
            return attributes;
        }

        /** What is inside, in the order of the file; migrations may change the list. */
        public List<XmlPart> parts() {
            return parts;
        }

        /** Value of an attribute, or {@code null}. */
        public String value(String attribute) {
            for (Attribute each : attributes) {
                if (each.name().equals(attribute)) {
                    return each.value();
                }
            }
            return null;
        }

        /** The element as it stands in the source. */
        public String raw() {
            return source.text().substring(start, end);
        }
    }

    /**
     * An attribute.
     *
     * @param name with its prefix
     * @param raw value as it stands between the quotes
     * @param rawStart offset of the value
     */
    record Attribute(String name, String raw, int rawStart) {

        /** The value with references replaced. */
        public String value() {
            return XmlSource.decode(raw, true);
        }
    }
}
