package org.sluice.editor.internal.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.junit.jupiter.api.Test;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Samples;
import org.sluice.editor.internal.search.TextQuery.Match;
import org.sluice.model.NodeTypes;
import org.sluice.model.PipelineFiles;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.Note;

class TextQueryTest {

    private final Diagram diagram = Samples.wordCount();

    private List<Match> find(String text, String with, boolean caseSensitive, boolean regex) {
        return new TextQuery(text, with, caseSensitive, regex, true, true).matches(diagram);
    }

    @Test
    void shouldFindNamesExpressionsAndNotes() {
        Note note = LayoutFactory.eINSTANCE.createNote();
        note.setText("Every WORD counts");
        diagram.layout().getNotes().add(note);

        List<Match> found = find("word", "token", false, false);

        assertEquals(List.of("words: words → tokens", "pairs: word -> new Tuple2<>(word, 1) → token -> new Tuple2<>(token, 1)", "Note: Every WORD counts → Every token counts"),
                found.stream().map(match -> match.element() + ": " + match.before() + " → " + match.after()).toList());
        assertEquals(2, find("word", "token", true, false).size(), "case counts");
    }

    @Test
    void shouldReplaceAsOneStepThatLeavesNoTrace() {
        byte[] before = PipelineFiles.toBytes(diagram.pipeline());
        ReplaceTextCommand command = new ReplaceTextCommand(find("\\((\\w), (\\w)\\) -> (\\w) \\+ (\\w)", "($2, $1) -> $4 + $3", true, true));

        command.execute();
        assertEquals("(b, a) -> b + a", NodeTypes.get(Samples.find(diagram, "counts"), "function"));
        command.undo();
        assertArrayEquals(before, PipelineFiles.toBytes(diagram.pipeline()));
        command.redo();
        assertEquals("(b, a) -> b + a", NodeTypes.get(Samples.find(diagram, "counts"), "function"));
    }

    @Test
    void shouldNotOfferWhatDoesNotFit() {
        assertFalse(find("10", "ten", true, false).get(0).fits(), "a number stays a number");
        assertFalse(find("console", "", true, false).get(0).fits(), "a node keeps a name");
    }

    @Test
    void shouldTellWhatIsNoPattern() {
        assertThrows(PatternSyntaxException.class, () -> find("(", "", true, true));
        assertThrows(IllegalArgumentException.class, () -> find("a", "$7", true, true));
        assertEquals(0, find("", "x", false, false).size());
    }
}
