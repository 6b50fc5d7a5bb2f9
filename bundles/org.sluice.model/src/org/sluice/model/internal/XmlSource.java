package org.sluice.model.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.sluice.model.internal.XmlPart.Attribute;
import org.sluice.model.internal.XmlPart.Element;
import org.sluice.model.internal.XmlPart.Other;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text of an XML file as a tree that knows the place of each part, so that parts can be kept as they stand.
 *
 * <p>Two steps: the JDK's parser decides whether the text is well-formed, without document type and external entities;
 * then a scanner, which may rely on that, notes the places. (The places the JDK's parsers give are not exact.)
 */
public final class XmlSource {

    /** Deepest nesting of elements that is read. */
    static final int MAX_DEPTH = 200;

    private final String text;
    private final List<XmlPart> around = new ArrayList<>();
    private Element root;
    private int[] lineStarts;

    private XmlSource(String text) {
        this.text = text;
    }

    /**
     * Reads a document.
     *
     * @param text the file with {@code \n} as the only line end
     * @throws XmlException when it is not well-formed, nested too deep, or has a document type
     */
    static XmlSource document(String text) throws XmlException {
        checkWellFormed(text);
        return fragment(text);
    }

    /** Reads text that is known to be a well-formed element, for example one kept by {@link Element#raw()}. */
    static XmlSource fragment(String text) {
        XmlSource source = new XmlSource(text);
        source.scan();
        return source;
    }

    public String text() {
        return text;
    }

    /** The root element. */
    public Element root() {
        return root;
    }

    /** Comments and instructions before and after the root, without the XML declaration. */
    List<XmlPart> around() {
        return around;
    }

    /** Line from 1 of an offset. */
    public int line(int offset) {
        int index = Arrays.binarySearch(lineStarts(), offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** Column from 1 of an offset. */
    public int column(int offset) {
        return offset - lineStarts()[line(offset) - 1] + 1;
    }

    private int[] lineStarts() {
        if (lineStarts == null) {
            List<Integer> starts = new ArrayList<>(List.of(0));
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                starts.add(at + 1);
            }
            lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
        }
        return lineStarts;
    }

    private static void checkWellFormed(String text) throws XmlException {
        DepthCheck handler = new DepthCheck();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            parser.parse(new InputSource(new StringReader(text)), handler);
        } catch (SAXParseException e) {
            throw new XmlException(e.getMessage(), e.getLineNumber(), e.getColumnNumber(), handler.sawElement, e);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new XmlException(e.getMessage(), 0, 0, handler.sawElement, e);
        }
    }

    private void scan() {
        Deque<Element> open = new ArrayDeque<>();
        int at = 0;
        while (at < text.length()) {
            int end;
            if (text.startsWith("<!--", at)) {
                end = text.indexOf("-->", at + 4) + 3;
                part(open, new Other(at, end, false));
            } else if (text.startsWith("<![CDATA[", at)) {
                end = text.indexOf("]]>", at + 9) + 3;
                part(open, new Other(at, end, true));
            } else if (text.startsWith("<?", at)) {
                end = text.indexOf("?>", at + 2) + 2;
                if (!text.startsWith("<?xml", at) || !Character.isWhitespace(text.charAt(at + 5))) {
                    part(open, new Other(at, end, false));
                }
            } else if (text.startsWith("</", at)) {
                end = text.indexOf('>', at) + 1;
                open.pop().endsAt(end);
            } else if (text.charAt(at) == '<') {
                end = startTag(open, at);
            } else {
                int next = text.indexOf('<', at);
                end = next < 0 ? text.length() : next;
                if (!open.isEmpty() && !text.substring(at, end).isBlank()) {
                    part(open, new Other(at, end, true));
                }
            }
            at = end;
        }
    }

    private void part(Deque<Element> open, XmlPart part) {
        if (open.isEmpty()) {
            around.add(part);
        } else {
            open.peek().parts().add(part);
        }
    }

    private int startTag(Deque<Element> open, int start) {
        int at = nameEnd(start + 1);
        Element element = new Element(this, text.substring(start + 1, at), start);
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().parts().add(element);
        }
        while (true) {
            at = skipBlanks(at);
            char c = text.charAt(at);
            if (c == '>') {
                open.push(element);
                return at + 1;
            }
            if (c == '/') {
                element.endsAt(at + 2);
                return at + 2;
            }
            int nameEnd = nameEnd(at);
            String name = text.substring(at, nameEnd);
            int quote = skipBlanks(skipBlanks(nameEnd) + 1);
            int close = text.indexOf(text.charAt(quote), quote + 1);
            element.attributes().add(new Attribute(name, text.substring(quote + 1, close), quote + 1));
            at = close + 1;
        }
    }

    private int nameEnd(int from) {
        int at = from;
        while (" \t\r\n/>=".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (" \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Replaces references by what they stand for; in attributes, line ends and tabs count as blanks. */
    static String decode(String raw, boolean attribute) {
        if (raw.indexOf('&') < 0 && (!attribute || raw.indexOf('\n') < 0 && raw.indexOf('\t') < 0)) {
            return raw;
        }
        StringBuilder value = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '&') {
                int end = raw.indexOf(';', at);
                reference(raw.substring(at + 1, end), value);
                at = end;
            } else {
                value.append(attribute && (c == '\n' || c == '\t') ? ' ' : c);
            }
        }
        return value.toString();
    }

    private static void reference(String name, StringBuilder value) {
        switch (name) {
            case "lt" -> value.append('<');
            case "gt" -> value.append('>');
            case "amp" -> value.append('&');
            case "quot" -> value.append('"');
            case "apos" -> value.append('\'');
            default -> value.appendCodePoint(name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1)));
        }
    }

    private static final class DepthCheck extends DefaultHandler {
        private int depth;
        private boolean sawElement;
        private Locator locator;

        @Override
        public void setDocumentLocator(Locator newLocator) {
            locator = newLocator;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            sawElement = true;
            if (++depth > MAX_DEPTH) {
                throw new SAXParseException("elements are nested deeper than " + MAX_DEPTH, locator);
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            depth--;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    /** The text is not well-formed. */
    static final class XmlException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;
        private final boolean sawElement;

        XmlException(String message, int line, int column, boolean sawElement, Exception cause) {
            super(message, cause);
            this.line = line;
            this.column = column;
            this.sawElement = sawElement;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }

        /** Whether the text began like XML. */
        boolean sawElement() {
            return sawElement;
        }
    }
}
