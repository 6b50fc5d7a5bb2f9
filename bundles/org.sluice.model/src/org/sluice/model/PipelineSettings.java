package org.sluice.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.sluice.catalog.PipelineSetting;

/** The settings of a pipeline, by the catalogue's list of them. */
public final class PipelineSettings {

    private PipelineSettings() {
    }

    /** The attribute of {@link Pipeline} that holds a setting. */
    public static EAttribute attribute(PipelineSetting setting) {
        return (EAttribute) PipelinePackage.Literals.PIPELINE.getEStructuralFeature(setting.name());
    }

    /** A setting as text, stripped; empty when there is none. */
    public static String get(Pipeline pipeline, PipelineSetting setting) {
        Object value = pipeline.eGet(attribute(setting));
        return value == null ? "" : value.toString().strip();
    }

    /**
     * Gives a setting another value; empty text gives it its default.
     *
     * @throws IllegalArgumentException when the text does not fit the type
     */
    public static void set(Pipeline pipeline, PipelineSetting setting, String text) {
        EAttribute attribute = attribute(setting);
        pipeline.eSet(attribute, NodeTypes.value(attribute, text));
    }

    /** What is not as it is by default, in the order of the catalogue. An empty text counts as the default. */
    public static Map<PipelineSetting, String> changed(Pipeline pipeline) {
        Map<PipelineSetting, String> changed = new LinkedHashMap<>();
        for (PipelineSetting setting : PipelineSetting.ALL) {
            String value = get(pipeline, setting);
            if (!value.isEmpty() && !value.equals(setting.parameter().defaultValue())) {
                changed.put(setting, value);
            }
        }
        return changed;
    }
}
