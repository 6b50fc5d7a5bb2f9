package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.catalog.PipelineSetting;

class PipelineSettingsTest {

    @Test
    void shouldHaveAnAttributeOfTheSameTypeAndDefaultForEverySetting() {
        List<String> different = new ArrayList<>();
        Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
        for (PipelineSetting setting : PipelineSetting.ALL) {
            String type = switch (setting.parameter().type()) {
                case LONG -> "long";
                case INT -> "int";
                case DOUBLE -> "double";
                case BOOLEAN -> "boolean";
                default -> "java.lang.String";
            };
            String inModel = PipelineSettings.attribute(setting).getEType().getInstanceClassName() + " " + PipelineSettings.get(pipeline, setting);
            if (!inModel.equals(type + " " + setting.parameter().defaultValue())) {
                different.add(setting.name() + ": catalogue " + type + " " + setting.parameter().defaultValue() + ", model " + inModel);
            }
        }

        assertEquals(List.of(), different);
        assertEquals(Map.of(), PipelineSettings.changed(pipeline));
    }

    @Test
    void shouldKeepEverySettingInAFile() throws Exception {
        Pipeline pipeline = PipelineFactory.eINSTANCE.createPipeline();
        pipeline.setName("all set");
        for (PipelineSetting setting : PipelineSetting.ALL) {
            PipelineSettings.set(pipeline, setting, other(setting));
        }

        byte[] saved = PipelineFiles.toBytes(pipeline);
        Map<PipelineSetting, String> loaded = PipelineSettings.changed(PipelineFiles.fromBytes(saved, "all.dstream"));

        assertEquals(PipelineSettings.changed(pipeline), loaded, new String(saved, StandardCharsets.UTF_8));
        assertEquals(PipelineSetting.ALL.size(), loaded.size());
    }

    private static String other(PipelineSetting setting) {
        return switch (setting.parameter().type()) {
            case LONG, INT -> "7";
            case DOUBLE -> "7.5";
            case BOOLEAN -> "true";
            case ENUM -> setting.parameter().values().getLast();
            default -> "elsewhere";
        };
    }
}
