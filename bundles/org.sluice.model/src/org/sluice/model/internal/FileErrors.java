package org.sluice.model.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sluice.model.PipelineFileException;

/** The text of everything that can be wrong with a file, and the step from bytes to well-formed XML. */
public final class FileErrors {

    private static final Pattern DECLARED = Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"'][^>]*\\?>");
    private static final Pattern DOCTYPE = Pattern.compile("<!(DOCTYPE|ENTITY)");

    private final FileFormat format;
    private final Path file;

    public FileErrors(FileFormat format, Path file) {
        this.format = format;
        this.file = file;
    }

    XmlSource parse(byte[] bytes) throws PipelineFileException {
        if (bytes.length == 0) {
            throw error("SL-0004", 0, 0, "it is empty", "Restore it from a backup or version control, or delete it and create a new one.", null);
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            throw error("SL-0004", 0, 0, "it holds nothing but blanks", "Restore it from a backup or version control, or delete it and create a new one.", null);
        }
        try {
            return XmlSource.document(text);
        } catch (XmlSource.XmlException e) {
            throw notWellFormed(text, e);
        }
    }

    private String decode(byte[] bytes) throws PipelineFileException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            try {
                result.throwException();
            } catch (CharacterCodingException e) {
                boolean xml = text.stripLeading().startsWith("<");
                throw error("SL-0006", line, column, xml ? "byte " + in.position() + " is not UTF-8 text" : "it is not text",
                        xml ? "Save it again as UTF-8." : remedy(), e);
            }
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        Matcher declared = DECLARED.matcher(text.substring(0, Math.min(text.length(), 200)));
        if (declared.lookingAt() && !declared.group(1).equalsIgnoreCase("UTF-8") && !declared.group(1).equalsIgnoreCase("US-ASCII")) {
            throw error("SL-0006", 1, 1, "it declares the encoding '" + declared.group(1) + "'", "Save it again as UTF-8.", null);
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private PipelineFileException notWellFormed(String text, XmlSource.XmlException e) {
        if (!text.stripLeading().startsWith("<")) {
            return error("SL-0006", 1, 1, "it is not XML text", remedy(), e);
        }
        if (e.getMessage() != null && DOCTYPE.matcher(text).find() && e.getMessage().contains("DOCTYPE")) {
            return error("SL-0012", e.line(), e.column(), "it has a document type declaration, which could pull in other files",
                    "Remove the <!DOCTYPE …> part.", e);
        }
        int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int last = text.length() - text.lastIndexOf('\n');
        if (e.line() > lines || e.line() == lines && e.column() >= last - 1 || e.line() <= 0) {
            return error("SL-0006", lines, last, "it ends too early; the rest is missing",
                    "Restore it from a backup or version control.", e);
        }
        return error("SL-0006", e.line(), e.column(), "it is damaged: " + oneLine(e.getMessage()),
                "Repair that place, or restore the file from a backup or version control.", e);
    }

    PipelineFileException newer(String version, XmlSource source, int offset) {
        return at("SL-0008", source, offset, "it has format " + oneLine(version) + ", made by a newer version of Sluice; this one reads up to format "
                + format.version(), "Update Sluice.");
    }

    PipelineFileException otherKind(String root, String uri, XmlSource source, int offset) {
        String what = uri.equals(FileFormat.LAYOUT.namespace()) ? "it holds only the layout of a pipeline"
                : uri.equals(FileFormat.PIPELINE.namespace()) && root.endsWith("Pipeline") ? "it holds a pipeline"
                : "its root element is '" + oneLine(root) + "', not a " + format.what() + " of Sluice";
        String remedy = uri.equals(FileFormat.LAYOUT.namespace()) ? "Open the .dstream file beside it."
                : "Choose a file that Sluice wrote.";
        return at("SL-0007", source, offset, what, remedy);
    }

    PipelineFileException badValue(String attribute, String text, String expected, XmlSource source, int offset) {
        return at("SL-0009", source, offset, "'" + oneLine(text) + "' does not fit attribute '" + attribute + "'", "Write " + expected + ".");
    }

    PipelineFileException duplicateId(String id, XmlSource source, int offset) {
        return at("SL-0010", source, offset, "id '" + oneLine(id) + "' is used twice", "Give one of the two another id, and change the edges that mean it.");
    }

    PipelineFileException dangling(String what, String owner, String end, String id, XmlSource source, int offset) {
        return at("SL-0011", source, offset, what + " '" + oneLine(owner) + "' has '" + oneLine(id) + "' as " + end + ", but no node has that id",
                "Correct the id, or remove the " + what.toLowerCase(Locale.ROOT) + ".");
    }

    private PipelineFileException at(String code, XmlSource source, int offset, String why, String remedy) {
        return error(code, source.line(offset), source.column(offset), why, remedy, null);
    }

    /** An error of the whole file, or of a place in it when the line is not 0. */
    public PipelineFileException error(String code, int line, int column, String why, String remedy, Throwable cause) {
        String place = line > 0 ? " (line " + line + ", column " + Math.max(1, column) + ")" : "";
        return new PipelineFileException(code, file, Math.max(0, line), line > 0 ? Math.max(1, column) : 0,
                "Cannot read " + format.what() + " '" + file + "'" + place + ": " + why + ". " + remedy, cause);
    }

    private String remedy() {
        return "Choose a ." + (format == FileFormat.LAYOUT ? "layout" : "dstream") + " file, or restore this one from a backup or version control.";
    }

    static String oneLine(String text) {
        if (text == null) {
            return "";
        }
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }
}
