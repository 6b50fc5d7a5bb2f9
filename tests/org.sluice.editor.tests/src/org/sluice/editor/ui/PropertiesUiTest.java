package org.sluice.editor.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sluice.model.Field;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterType;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelineFiles;

/** The tabs of the property sheet, with real mouse and keys; each edit is one step whose undo gives back the same bytes. */
class PropertiesUiTest {

    @RegisterExtension
    final LoggedErrors errors = new LoggedErrors();

    private EditorFixture fixture;

    @AfterEach
    void close() {
        if (fixture != null) {
            fixture.close();
        }
    }

    private byte[] bytes() {
        return Ui.call(() -> PipelineFiles.toBytes(fixture.editor.getPipeline()));
    }

    private void undo(byte[] before) {
        Ui.run(() -> fixture.editor.getCommandStack().undo());
        assertArrayEquals(before, bytes(), () -> new String(bytes(), StandardCharsets.UTF_8));
    }

    private void tab(String id) {
        Robot.click(Ui.call(() -> Widgets.tab(id)));
    }

    private void selectPipeline() {
        Ui.run(() -> fixture.editor.getGraphicalViewer().setSelection(new StructuredSelection(fixture.editor.getGraphicalViewer().getContents())));
        Ui.until("pipeline", () -> Widgets.shows("batchInterval"));
    }

    @Test
    void shouldEditTwentyNodesAtOnceAsOneStep() {
        fixture = EditorFixture.openWordCount();
        List<Node> prints = Ui.call(() -> {
            List<Node> made = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Node node = NodeTypes.add(fixture.editor.getPipeline(), NodeTypes.typeOf(fixture.node("console")));
                NodeTypes.set(node, "count", Integer.toString(i < 19 ? 5 : 6));
                made.add(node);
            }
            return made;
        });
        byte[] before = bytes();
        Ui.run(() -> fixture.editor.getGraphicalViewer().setSelection(
                new StructuredSelection(prints.stream().map(node -> fixture.part(node.getId())).toList())));
        Ui.until("field", () -> Widgets.shows("count"));
        assertEquals("", Ui.call(() -> Widgets.textOf("count")), "values differ");
        Robot.screenshot("properties-mixed");

        Robot.click(Ui.call(() -> Widgets.fieldOf("count")));
        Robot.type("7");
        Robot.key("Return");

        Ui.until("all of them", () -> prints.stream().allMatch(node -> "7".equals(NodeTypes.get(node, "count"))));
        assertEquals("7", Ui.call(() -> Widgets.textOf("count")));
        undo(before);
    }

    @Test
    void shouldKeepDifferentValuesWhenNothingIsTyped() {
        fixture = EditorFixture.openWordCount();
        byte[] before = bytes();
        Ui.run(() -> fixture.editor.getGraphicalViewer().setSelection(new StructuredSelection(List.of(fixture.part("words"), fixture.part("pairs")))));
        Ui.until("common field", () -> Widgets.shows("function"));
        Robot.click(Ui.call(() -> Widgets.fieldOf("function")));
        Robot.screenshot("properties-two-types");
        Robot.key("Tab");
        tab("errors");
        assertArrayEquals(before, bytes());
    }

    @Test
    void shouldSetErrorPolicyWithRetries() {
        fixture = EditorFixture.openWordCount();
        byte[] before = bytes();
        Robot.click(fixture.onCard("words", 0.5, 0.5));
        Ui.until("field", () -> Widgets.shows("function"));
        tab("errors");
        Ui.until("policy", () -> Widgets.shows("errorPolicy"));
        Robot.screenshot("properties-errors");
        Ui.run(() -> Widgets.control("errorPolicy").setFocus());
        Robot.key("End");
        Ui.until("retry", () -> "RETRY 3".equals(fixture.node("words").getErrorPolicy()));
        Robot.click(Ui.call(() -> Widgets.fieldOf("errorPolicy.wait")));
        Robot.type("100 parsecs");
        Ui.until("refused", () -> fixture.node("words").getErrorPolicy().equals("RETRY 3"));
        Robot.key("ctrl+a");
        Robot.type("100 ms");
        Robot.key("Return");
        Ui.until("wait", () -> "RETRY 3 100 ms".equals(fixture.node("words").getErrorPolicy()));
        Robot.screenshot("properties-retry");
        Ui.run(() -> fixture.editor.getCommandStack().undo());
        undo(before);
        assertEquals(0, Ui.call(() -> ((Combo) Widgets.control("errorPolicy")).getSelectionIndex()));
    }

    @Test
    void shouldEditDurationByNumberAndUnitAndTellProblemsBelow() {
        fixture = EditorFixture.openWordCount();
        byte[] before = bytes();
        selectPipeline();
        Robot.screenshot("properties-pipeline");
        Robot.click(Ui.call(() -> Widgets.fieldOf("batchInterval")));
        Robot.key("ctrl+a");
        Robot.type("250 ms");
        Robot.key("Return");
        Ui.until("taken", () -> Duration.ofMillis(250).equals(fixture.editor.getPipeline().getBatchInterval()));
        assertEquals("250 ms", Ui.call(() -> Widgets.textOf("batchInterval") + ' ' + Widgets.textOf("batchInterval.unit")));
        undo(before);
        Robot.click(Ui.call(() -> Widgets.fieldOf("batchInterval")));
        Robot.key("ctrl+a");
        Robot.type("soon");
        Ui.until("told", () -> Widgets.problemOf("batchInterval").contains("soon"));
        Robot.screenshot("properties-problem");
        Robot.key("Escape");
        Ui.until("as it was", () -> Widgets.problemOf("batchInterval").isEmpty());
    }

    @Test
    void shouldShowHelpBelowFields() {
        fixture = EditorFixture.openWordCount();
        Robot.click(fixture.onCard("counts", 0.5, 0.5));
        Ui.until("field", () -> Widgets.shows("function"));
        int without = Ui.call(() -> Widgets.control("id").getLocation().y);
        Point help = Ui.call(() -> Widgets.toolItem("Show help below each field"));
        Robot.click(help);
        Ui.until("help", () -> Widgets.control("id").getLocation().y > without + 10);
        Robot.screenshot("properties-help");
        Robot.click(help);
        Ui.until("no help", () -> Widgets.control("id").getLocation().y == without);
        tab("documentation");
        Robot.screenshot("properties-documentation");
        tab("all");
        Robot.screenshot("properties-all");
        tab("general");
    }

    @Test
    void shouldEditParametersEnvironmentsAndSecrets() {
        fixture = EditorFixture.openWordCount();
        byte[] before = bytes();
        selectPipeline();
        tab("parameters");
        Robot.click(Ui.call(() -> Widgets.formButton("parameters.add")));
        Robot.key("ctrl+a");
        Robot.type("password");
        Robot.key("Return");
        Ui.until("parameter", () -> fixture.editor.getPipeline().getParameters().stream().anyMatch(p -> "password".equals(p.getName())));
        Ui.run(() -> {
            fixture.editor.getPipeline().getParameters().get(0).setSecret(true);
            Parameter limit = PipelineFactory.eINSTANCE.createParameter();
            limit.setName("limit");
            limit.setType(ParameterType.INT);
            limit.setDefaultValue("10");
            fixture.editor.getPipeline().getParameters().add(limit);
        });
        Robot.screenshot("properties-parameters");
        byte[] parameters = bytes();
        tab("environments");
        Robot.click(Ui.call(() -> Widgets.formButton("environments.add")));
        Robot.type("prod");
        Robot.key("Return");
        Ui.until("environment", () -> fixture.editor.getPipeline().getEnvironments().size() == 1);
        Point secret = Ui.call(() -> Widgets.cell("environments", 0, 2));
        Robot.click(secret);
        Robot.type("hunter2");
        Robot.key("Return");
        assertFalse(new String(bytes(), StandardCharsets.UTF_8).contains("hunter2"), "a secret is never stored");
        assertTrue(Ui.call(() -> fixture.editor.getStatusText()).contains("never stored"), "and the status line says why");
        Robot.click(secret);
        Robot.key("ctrl+a");
        Robot.type("${env:PASSWORD}");
        Robot.key("Return");
        Robot.click(Ui.call(() -> Widgets.cell("environments", 1, 2)));
        Robot.type("500");
        Robot.key("Return");
        Ui.until("values", () -> fixture.editor.getPipeline().getEnvironments().get(0).getValues().size() == 2);
        Robot.screenshot("properties-environments");
        for (int i = 0; i < 3; i++) {
            Ui.run(() -> fixture.editor.getCommandStack().undo());
        }
        assertArrayEquals(parameters, bytes());
        assertFalse(java.util.Arrays.equals(before, bytes()));
    }

    @Test
    void shouldEditRecordSchemas() {
        fixture = EditorFixture.openWordCount();
        byte[] before = bytes();
        selectPipeline();
        tab("records");
        Robot.click(Ui.call(() -> Widgets.formButton("schemas.add")));
        Robot.key("ctrl+a");
        Robot.type("Reading");
        Robot.key("Return");
        Ui.until("schema", () -> fixture.editor.getPipeline().getSchemas().size() == 1 && "Reading".equals(fixture.editor.getPipeline().getSchemas().get(0).getName()));
        for (String name : List.of("sensor", "time")) {
            Robot.click(Ui.call(() -> Widgets.formButton("fields.add")));
            Robot.key("ctrl+a");
            Robot.type(name);
            Robot.key("Return");
        }
        Ui.until("fields", () -> fields().equals("sensor String, time String"));
        Robot.click(Ui.call(() -> Widgets.cell("fields", 1, 1)));
        Robot.key("ctrl+a");
        Robot.type("inst");
        Ui.until("proposals", Widgets::toolTipShows);
        Robot.screenshot("properties-schema-assist");
        Robot.key("Down", "Return", "Return");
        Ui.until("type", () -> fields().equals("sensor String, time java.time.Instant"));
        Robot.click(Ui.call(() -> Widgets.cell("fields", 1, 0)));
        Robot.key("Escape");
        Robot.click(Ui.call(() -> Widgets.formButton("fields.up")));
        Ui.until("moved", () -> fields().equals("time java.time.Instant, sensor String"));
        Robot.screenshot("properties-schemas");
        while (Ui.call(() -> fixture.editor.getCommandStack().canUndo())) {
            Ui.run(() -> fixture.editor.getCommandStack().undo());
        }
        assertArrayEquals(before, bytes());
    }

    private String fields() {
        return String.join(", ", fixture.editor.getPipeline().getSchemas().get(0).getFields().stream().map((Field field) -> field.getName() + ' ' + field.getType()).toList());
    }

    @Test
    void shouldShowTheSettingsOfTheCatalogue() {
        fixture = EditorFixture.openWordCount();
        byte[] before = bytes();
        selectPipeline();
        tab("run");
        Ui.until("settings", () -> Widgets.shows("backPressure"));
        Robot.screenshot("properties-run");
        Robot.click(Ui.call(() -> Widgets.fieldOf("maxRate")));
        Robot.key("ctrl+a");
        Robot.type("1000");
        Robot.key("Up", "Return");
        Ui.until("set", () -> fixture.editor.getPipeline().getMaxRate() == 1001);
        undo(before);
        tab("general");
    }
}
