package org.sluice.codegen.internal.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sluice.codegen.internal.ecj.ExpressionParser;

/**
 * An expression with its cursor, and how it is completed to one that can be compiled: the name at the cursor becomes a {@linkplain #MARK mark}, brackets that are
 * open are closed.
 */
final class Caret {

    /** A name nobody uses. */
    static final String MARK = "sluice$assist";

    private final String text;
    private final int start;
    private final int end;
    private final int offset;

    Caret(String text, int offset) {
        this.text = text;
        this.offset = Math.clamp(offset, 0, text.length());
        int from = this.offset;
        while (from > 0 && Character.isJavaIdentifierPart(text.charAt(from - 1))) {
            from--;
        }
        int to = this.offset;
        while (to < text.length() && Character.isJavaIdentifierPart(text.charAt(to))) {
            to++;
        }
        start = from;
        end = to;
    }

    /** What of the name has been typed. */
    String prefix() {
        return text.substring(start, offset);
    }

    int start() {
        return start;
    }

    /** Length of the whole name at the cursor. */
    int length() {
        return end - start;
    }

    /** Whether nothing stands before the name. */
    boolean atBegin() {
        return text.substring(0, start).isBlank() && text.substring(end).isBlank();
    }

    /** Whether a call's brackets follow the name already. */
    boolean called() {
        return text.substring(end).stripLeading().startsWith("(");
    }

    /** An expression with the mark that is Java by itself. */
    Optional<String> completed() {
        String before = text.substring(0, start);
        String mark = before.stripTrailing().endsWith("::") ? MARK : MARK + "()";
        String after = called() ? skipArguments(text.substring(end)) : text.substring(end);
        List<String> tries = new ArrayList<>(List.of(before + mark + after));
        String open = closers(before);
        tries.add(before + mark + open);
        tries.add(before + mark + open.replaceFirst("}", ";}"));
        tries.add(before + mark + open.replaceFirst("}", "; return null;}"));
        return tries.stream().filter(each -> ExpressionParser.parse(each).problem().isEmpty()).findFirst();
    }

    private static String skipArguments(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && text.charAt(i) == ')') {
                return text.substring(i + 1);
            }
        }
        return "";
    }

    /** The brackets that close what is open at the end of a text; strings and characters are passed over. */
    private static String closers(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfLiteral(text, i);
            } else if ("([{".indexOf(c) >= 0) {
                open.push(c == '(' ? ')' : c == '[' ? ']' : '}');
            } else if (")]}".indexOf(c) >= 0 && !open.isEmpty()) {
                open.pop();
            }
        }
        StringBuilder closers = new StringBuilder();
        open.forEach(closers::append);
        return closers.toString();
    }

    private static int endOfLiteral(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(from)) {
                return i;
            }
        }
        return text.length();
    }
}
