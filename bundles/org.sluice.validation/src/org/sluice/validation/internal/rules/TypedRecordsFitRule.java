package org.sluice.validation.internal.rules;

import org.sluice.catalog.Parameter;
import org.sluice.codegen.TypedBatches;
import org.sluice.model.QueueSource;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that the records typed into a queue are of the type that they are to be of. */
public final class TypedRecordsFitRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Value value : subject.values()) {
            if (value.node() instanceof QueueSource queue && value.parameter().name().equals("batches") && !value.isEmpty()) {
                check(subject, queue, value, findings);
            }
        }
    }

    private static void check(Subject subject, QueueSource queue, Subject.Value batches, Findings findings) {
        String id = Texts.of(queue.getId());
        String type = Texts.of(queue.getRecordType());
        Parameter recordType = batches.type().parameter("recordType").orElseThrow();
        if (type.isBlank() || findings.hasError(id, "recordType")) {
            return;
        }
        TypedBatches.unsupported(type, subject.pipeline()).ifPresent(reason -> findings.add(id, "recordType", 0, type.length(),
                DiagnosticCode.NOT_A_TYPE, recordType.label(), Subject.label(queue), reason, recordType.example()));
        TypedBatches.wrong(batches.text(), type, subject.pipeline()).ifPresent(wrong -> findings.add(id, "batches", wrong.offset(), wrong.record().length(),
                DiagnosticCode.WRONG_RECORD, batches.parameter().label(), Subject.label(queue), wrong.number(), wrong.batch(), wrong.record(), type,
                wrong.reason(), recordType.label()));
    }
}
