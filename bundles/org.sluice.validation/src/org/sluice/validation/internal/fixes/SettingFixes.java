package org.sluice.validation.internal.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.PipelineSetting;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineSettings;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.fixes.QuickFix;
import org.sluice.validation.internal.NearestName;

/** Fixes for settings of the run of a pipeline. */
final class SettingFixes {

    private SettingFixes() {
    }

    /** The fixes, the most likely first. */
    static List<QuickFix> of(DiagnosticCode code, Diagnostic diagnostic, Pipeline pipeline) {
        PipelineSetting setting = PipelineSetting.find(diagnostic.attribute()).orElse(null);
        if (setting == null) {
            return List.of();
        }
        Parameter parameter = setting.parameter();
        String value = PipelineSettings.get(pipeline, setting);
        List<String> values = new ArrayList<>(code == DiagnosticCode.SETTING ? parameter.values() : List.of());
        values.sort(Comparator.comparingInt(each -> NearestName.distance(value, each)));
        List<QuickFix> fixes = new ArrayList<>(values.stream().map(each -> set(setting, each, each)).toList());
        if (values.isEmpty()) {
            String text = parameter.defaultValue();
            fixes.add(set(setting, text, text.isEmpty() ? "its default" : text));
        }
        return fixes;
    }

    private static QuickFix set(PipelineSetting setting, String value, String shown) {
        return new QuickFix("Set '" + setting.parameter().label() + "' to '" + shown + "'", pipeline -> PipelineSettings.set(pipeline, setting, value));
    }
}
