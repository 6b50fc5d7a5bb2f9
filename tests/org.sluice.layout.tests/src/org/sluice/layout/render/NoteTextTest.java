package org.sluice.layout.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.sluice.layout.render.NoteText.Piece;

class NoteTextTest {

    private static List<List<Piece>> lines(String text, double width) {
        return NoteText.lines(text, width, (piece, style) -> piece.length() * 10.0);
    }

    private static String plain(List<Piece> line) {
        return line.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void shouldReadHeadingsEmphasisCodeAndLinks() {
        List<List<Piece>> lines = lines("# Title\nplain **bold** *it* `x * y` [site](http://a.b) snake_case_name", 2000);

        assertEquals("Title", plain(lines.get(0)));
        assertTrue(lines.get(0).get(0).style().bold());
        assertEquals("plain bold it x * y site snake_case_name", plain(lines.get(1)));
        assertTrue(lines.get(1).stream().anyMatch(piece -> piece.text().strip().equals("bold") && piece.style().bold()));
        assertTrue(lines.get(1).stream().anyMatch(piece -> piece.text().strip().equals("it") && piece.style().italic()));
        assertTrue(lines.get(1).stream().anyMatch(piece -> piece.text().equals("x * y") && piece.style().code()));
        assertTrue(lines.get(1).stream().noneMatch(piece -> piece.text().contains("case") && piece.style().italic()));
    }

    @Test
    void shouldWrapWithinTheWidthAndHangBullets() {
        List<List<Piece>> lines = lines("- one two three\n- four", 100);

        assertEquals(List.of("•one two", "three", "•four"), lines.stream().map(NoteTextTest::plain).toList());
        assertEquals(14, lines.get(1).get(0).x());
    }

    @Test
    void shouldShowWhatIsDoneInTaskLists() {
        List<List<Piece>> lines = lines("- [ ] open\n  - [x] done\n- [link](a)", 2000);

        assertEquals(List.of("☐open", "☑done", "•link"), lines.stream().map(NoteTextTest::plain).toList());
    }

    @Test
    void shouldNeverBeWiderThanTheNote() {
        for (String text : List.of("a verylongwordthatdoesnotfitatall b", "x **boldandlongtoo** `codecodecode code`", "漢字漢字漢字漢字漢字", "a b c d e f g")) {
            for (List<Piece> line : lines(text, 60)) {
                for (Piece piece : line) {
                    assertTrue(piece.x() + piece.text().length() * 10 <= 60, text + " → " + line);
                }
            }
        }
        assertEquals(List.of(), lines(null, 60));
    }
}
