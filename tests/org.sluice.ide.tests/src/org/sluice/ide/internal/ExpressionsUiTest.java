package org.sluice.ide.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IExpressionManager;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.debug.core.model.IWatchExpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.launching.debug.PipelineDebugTarget;

/** What is watched of a held run in the Expressions view. */
final class ExpressionsUiTest extends DebuggedUiTest {

    private final IExpressionManager expressions = DebugPlugin.getDefault().getExpressionManager();

    @AfterEach
    void removeExpressions() {
        expressions.removeExpressions(expressions.getExpressions());
    }

    private IWatchExpression watch(String text) {
        IWatchExpression expression = expressions.newWatchExpression(text);
        expressions.addExpression(expression);
        return expression;
    }

    private static String value(IWatchExpression expression) throws Exception {
        return expression.getValue() == null ? "" : expression.getValue().getValueString();
    }

    private static void awaitValue(IWatchExpression expression, String expected) {
        Await.until(expression.getExpressionText() + " = " + expected, () -> {
            try {
                return !expression.isPending() && expected.equals(value(expression));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, LATER, () -> {
            try {
                return value(expression) + Arrays.toString(expression.getErrorMessages());
            } catch (Exception e) {
                return e.toString();
            }
        });
    }

    @Test
    void shouldWatchStateRecordsCountsAndParametersOfTheBatchThatIsShown() throws Exception {
        PipelineDebugTarget target = heldAfterThirdBatch();
        LiveViewsUiTest.show("org.eclipse.debug.ui.ExpressionView");
        IWatchExpression key = watch("state(counts, thou)");
        IWatchExpression keys = watch("keys(counts)");
        IWatchExpression records = watch("records(split-words, word -> word.startsWith(\"sum\"))");
        IWatchExpression count = watch("count(words)");
        IWatchExpression wrong = watch("count(nothing)");
        IWatchExpression parameter = watch("minLength");

        awaitValue(key, "4");
        awaitValue(keys, String.valueOf(out(target, "counts")));
        awaitValue(count, String.valueOf(out(target, "words")));
        Await.until("what is wrong", () -> wrong.hasErrors(), SOON, () -> "no error");
        assertTrue(wrong.getErrorMessages()[0].startsWith("There is no node 'nothing'; there are lines, split,"), wrong.getErrorMessages()[0]);
        Await.until("records", () -> !records.isPending() && records.getValue() != null, SOON, () -> Arrays.toString(records.getErrorMessages()));
        assertTrue(Arrays.stream(records.getValue().getVariables()).allMatch(ExpressionsUiTest::startsWithSum), records.getValue().getValueString());
        awaitValue(parameter, '"' + target.run().progress().run().orElseThrow().parameters().get("minLength") + '"');
        List<String> variables = Arrays.stream(target.scheduler().getTopStackFrame().getVariables()).map(ExpressionsUiTest::name).toList();
        assertTrue(variables.contains("parameters"), variables.toString());
        robot.picture("debugger-expressions");

        target.goTo(2);
        Await.until("batch 2", () -> target.control().batch() == 2, SOON, () -> target.control() + " " + target.problem());
        awaitValue(key, "1");
    }

    private static boolean startsWithSum(IVariable one) {
        try {
            return one.getValue().getValueString().startsWith("\"sum");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(IVariable one) {
        try {
            return one.getName();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
