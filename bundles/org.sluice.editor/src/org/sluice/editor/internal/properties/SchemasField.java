package org.sluice.editor.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelinePackage.Literals;
import org.sluice.model.RecordSchema;
import org.sluice.validation.Diagnostic;

/** The record schemas of a pipeline, and beside them the fields of the one that is selected. */
final class SchemasField implements Field {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*"); //$NON-NLS-1$
    private static final List<String> FIELD_TYPES = List.of("String", "int", "long", "double", "boolean", "byte[]", "java.math.BigDecimal", "java.time.Instant", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
            "java.time.LocalDate", "java.time.Duration", "java.util.UUID", "java.util.List<String>", "java.util.Map<String, String>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private final Pipeline pipeline;
    private final ObjectTable schemas;
    private final ObjectTable fields;
    private EObject shown;

    SchemasField(FormBuilder form, Pipeline pipeline) {
        this.pipeline = pipeline;
        Composite box = form.box();
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 0).applyTo(box);
        schemas = new ObjectTable(form, box, Literals.PIPELINE__SCHEMAS, Messages.Thing_schema, this::newSchema)
                .column(Messages.Label_record, 130, Literals.RECORD_SCHEMA__NAME, null)
                .column(Messages.Label_documentation, 220, Literals.RECORD_SCHEMA__DOCUMENTATION, null)
                .refusing(this::refusal);
        fields = new ObjectTable(form, box, Literals.RECORD_SCHEMA__FIELDS, Messages.Thing_field, this::newField)
                .column(Messages.Label_field, 120, Literals.FIELD__NAME, null)
                .column(Messages.Label_type, 130, Literals.FIELD__TYPE, this::types)
                .column(Messages.Label_documentation, 180, Literals.FIELD__DOCUMENTATION, null)
                .refusing(this::refusal);
        schemas.onSelection(this::select);
    }

    private void select(EObject schema) {
        shown = schema;
        fields.show(schema);
    }

    private List<String> types() {
        List<String> types = new ArrayList<>(FIELD_TYPES);
        pipeline.getSchemas().forEach(schema -> types.add(schema.getName()));
        return types;
    }

    private EObject newSchema() {
        RecordSchema schema = PipelineFactory.eINSTANCE.createRecordSchema();
        int number = pipeline.getSchemas().size() + 1;
        schema.setName("Record" + number); //$NON-NLS-1$
        return schema;
    }

    private EObject newField() {
        org.sluice.model.Field field = PipelineFactory.eINSTANCE.createField();
        field.setName("field" + (((RecordSchema) shown).getFields().size() + 1)); //$NON-NLS-1$
        field.setType("String"); //$NON-NLS-1$
        return field;
    }

    private String refusal(EObject object, EAttribute attribute, Object value) {
        if (!attribute.getName().equals("name")) { //$NON-NLS-1$
            return null;
        }
        if (!NAME.matcher(value.toString()).matches()) {
            return NLS.bind(Messages.Name_notJava, value);
        }
        boolean taken = object.eContainer().eContents().stream().anyMatch(other -> other != object && other.eClass() == object.eClass() && value.equals(other.eGet(attribute)));
        return taken ? NLS.bind(Messages.Name_taken, value) : null;
    }

    @Override
    public void refresh() {
        if (schemas.viewer().getTable().isDisposed()) {
            return;
        }
        schemas.show(pipeline);
        if (shown == null || shown.eContainer() != pipeline) {
            shown = pipeline.getSchemas().isEmpty() ? null : pipeline.getSchemas().get(0);
            schemas.viewer().setSelection(shown == null ? StructuredSelection.EMPTY : new StructuredSelection(shown));
        }
        fields.show(shown);
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
