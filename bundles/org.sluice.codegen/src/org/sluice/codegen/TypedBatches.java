package org.sluice.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.codegen.internal.RecordText;
import org.sluice.codegen.internal.RecordText.NoRecordException;
import org.sluice.model.Pipeline;

/**
 * Batches as people type them into a node: a line, or what is between two bars, is a batch; commas separate records. Plain
 * values stand as they are; pairs are JSON arrays and records of a schema are JSON objects, in which commas and, within
 * strings, bars separate nothing.
 */
public final class TypedBatches {

    /**
     * A record that is not of the type.
     *
     * @param record its text
     * @param offset where it stands in the whole text
     * @param batch  number of its batch, from 1
     * @param number its number in the batch, from 1
     * @param reason what is wrong, to be put after a colon
     */
    public record Wrong(String record, int offset, int batch, int number, String reason) {
    }

    private record Element(String text, int offset) {
    }

    private TypedBatches() {
    }

    /** The records of each batch, without the blanks around them. */
    public static List<List<String>> of(String text, String recordType) {
        return split(text, recordType).stream().map(batch -> batch.stream().map(Element::text).toList()).toList();
    }

    /** Why no batches of this type can be typed in, to be put after a colon; empty when they can. */
    public static Optional<String> unsupported(String recordType, Pipeline pipeline) {
        try {
            RecordText.of(recordType, pipeline);
            return Optional.empty();
        } catch (NoRecordException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The first record that is not of the type; an empty record is a text only. Nothing when the type itself is {@link #unsupported}. */
    public static Optional<Wrong> wrong(String text, String recordType, Pipeline pipeline) {
        if (unsupported(recordType, pipeline).isPresent()) {
            return Optional.empty();
        }
        RecordText type = RecordText.of(recordType, pipeline);
        List<List<Element>> batches = split(text, recordType);
        for (int batch = 0; batch < batches.size(); batch++) {
            for (int i = 0; i < batches.get(batch).size(); i++) {
                Element element = batches.get(batch).get(i);
                try {
                    type.code(element.text(), Target.EMBEDDED);
                } catch (NoRecordException e) {
                    return Optional.of(new Wrong(element.text(), element.offset(), batch + 1, i + 1, e.getMessage()));
                }
            }
        }
        return Optional.empty();
    }

    private static List<List<Element>> split(String text, String recordType) {
        boolean json = !RecordText.isPlain(recordType);
        List<List<Element>> batches = new ArrayList<>();
        List<Element> batch = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        String all = text.stripTrailing();
        for (int i = 0; i <= all.length(); i++) {
            char c = i == all.length() ? '\n' : all.charAt(i);
            boolean newLine = c == '\n' || c == '\r';
            if (json && quoted && !newLine) {
                i += c == '\\' && i + 1 < all.length() && all.charAt(i + 1) != '\n' ? 1 : 0;
                quoted = c != '"';
            } else if (newLine || c == '|') {
                add(batch, all, from, i);
                boolean empty = batch.size() == 1 && batch.get(0).text().isEmpty();
                batches.add(empty ? List.of() : batch);
                batch = new ArrayList<>();
                i += all.startsWith("\r\n", i) ? 1 : 0;
                from = i + 1;
                depth = 0;
                quoted = false;
            } else if (c == ',' && depth == 0) {
                add(batch, all, from, i);
                from = i + 1;
            } else if (json) {
                quoted = c == '"';
                depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            }
        }
        return batches;
    }

    private static void add(List<Element> batch, String text, int from, int to) {
        String piece = text.substring(from, to);
        batch.add(new Element(piece.strip(), from + piece.length() - piece.stripLeading().length()));
    }
}
