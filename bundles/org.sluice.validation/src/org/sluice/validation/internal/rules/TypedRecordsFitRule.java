package org.sluice.validation.internal.rules;

import org.sluice.catalog.Parameter;
import org.sluice.codegen.TypedBatches;
import org.sluice.model.QueueSource;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that the records typed into a queue are numbers where they are to be numbers. */
public final class TypedRecordsFitRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Value value : subject.values()) {
            if (value.node() instanceof QueueSource queue && value.parameter().name().equals("batches") && !value.isEmpty()) {
                TypedBatches.wrong(value.text(), Texts.of(queue.getRecordType())).ifPresent(wrong -> findings.add(Texts.of(queue.getId()),
                        "batches", wrong.offset(), wrong.record().length(), DiagnosticCode.WRONG_RECORD, value.parameter().label(),
                        Subject.label(queue), wrong.record(), queue.getRecordType(),
                        value.type().parameter("recordType").map(Parameter::label).orElseThrow()));
            }
        }
    }
}
