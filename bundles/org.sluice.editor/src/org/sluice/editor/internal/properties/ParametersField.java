package org.sluice.editor.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelinePackage.Literals;
import org.sluice.validation.Diagnostic;

/** The table of a pipeline's parameters: name, type, default, whether it is secret, documentation. */
final class ParametersField implements Field {

    private final Pipeline pipeline;
    private final ObjectTable table;

    ParametersField(FormBuilder form, Pipeline pipeline) {
        this.pipeline = pipeline;
        table = new ObjectTable(form, form.box(), Literals.PIPELINE__PARAMETERS, Messages.Thing_parameter, this::made)
                .column(Messages.Label_name, 130, Literals.PARAMETER__NAME, null)
                .column(Messages.Label_type, 90, Literals.PARAMETER__TYPE, null)
                .column(Messages.Label_default, 130, Literals.PARAMETER__DEFAULT_VALUE, null)
                .column(Messages.Label_secret, 60, Literals.PARAMETER__SECRET, null)
                .column(Messages.Label_documentation, 260, Literals.PARAMETER__DOCUMENTATION, null)
                .refusing(ParametersField::refusal);
    }

    private EObject made() {
        Parameter parameter = PipelineFactory.eINSTANCE.createParameter();
        int number = pipeline.getParameters().size() + 1;
        String name = "parameter" + number; //$NON-NLS-1$
        while (isTaken(name)) {
            name = "parameter" + ++number; //$NON-NLS-1$
        }
        parameter.setName(name);
        parameter.setType(ParameterType.STRING);
        return parameter;
    }

    private boolean isTaken(String name) {
        return pipeline.getParameters().stream().anyMatch(other -> name.equals(other.getName()));
    }

    /** A secret is never stored: only where it is found. */
    private static String refusal(EObject object, EAttribute attribute, Object value) {
        Parameter parameter = (Parameter) object;
        if (attribute == Literals.PARAMETER__DEFAULT_VALUE) {
            return Secrets.refusal(parameter, value.toString());
        }
        String defaultValue = parameter.getDefaultValue() == null ? "" : parameter.getDefaultValue(); //$NON-NLS-1$
        if (attribute == Literals.PARAMETER__SECRET && Boolean.TRUE.equals(value) && !defaultValue.isBlank() && !Secrets.isReference(defaultValue)) {
            return NLS.bind(Messages.Secret_clearFirst, parameter.getName(), Secrets.FORMS);
        }
        return null;
    }

    @Override
    public void refresh() {
        if (!table.viewer().getTable().isDisposed()) {
            table.show(pipeline);
        }
    }

    @Override
    public void commit() {
        // cell editors take over by themselves
    }

    @Override
    public void showProblems(List<Diagnostic> diagnostics) {
        // diagnostics of the pipeline are shown in the Problems view
    }
}
