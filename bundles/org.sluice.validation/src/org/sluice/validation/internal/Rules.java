package org.sluice.validation.internal;

import java.util.List;
import org.sluice.validation.internal.rules.BatchIntervalIsPositiveRule;
import org.sluice.validation.internal.rules.CheckpointIntervalIsMultipleRule;
import org.sluice.validation.internal.rules.ChoicesAreAllowedRule;
import org.sluice.validation.internal.rules.DurationsArePositiveRule;
import org.sluice.validation.internal.rules.EdgePortsExistRule;
import org.sluice.validation.internal.rules.EdgesHaveEndsRule;
import org.sluice.validation.internal.rules.EnvironmentsAreValidRule;
import org.sluice.validation.internal.rules.ErrorPoliciesFitRule;
import org.sluice.validation.internal.rules.ExpressionsAreFunctionsRule;
import org.sluice.validation.internal.rules.FieldsFitRecordRule;
import org.sluice.validation.internal.rules.GraphHasNoCycleRule;
import org.sluice.validation.internal.rules.GraphHasNodesRule;
import org.sluice.validation.internal.rules.GraphHasSinkRule;
import org.sluice.validation.internal.rules.IdsAreUniqueRule;
import org.sluice.validation.internal.rules.IdsAreValidRule;
import org.sluice.validation.internal.rules.InputsAreConnectedRule;
import org.sluice.validation.internal.rules.InputsTakeOneEdgeRule;
import org.sluice.validation.internal.rules.NeededValuesAreGivenRule;
import org.sluice.validation.internal.rules.NodeTypesAreKnownRule;
import org.sluice.validation.internal.rules.NumbersAreInRangeRule;
import org.sluice.validation.internal.rules.OutputsAreUsedRule;
import org.sluice.validation.internal.rules.ParametersAreValidRule;
import org.sluice.validation.internal.rules.PathsExistRule;
import org.sluice.validation.internal.rules.PortShapesMatchRule;
import org.sluice.validation.internal.rules.QueriesFitRule;
import org.sluice.validation.internal.rules.ReferencesAreKnownRule;
import org.sluice.validation.internal.rules.RegularExpressionsAreValidRule;
import org.sluice.validation.internal.rules.RequiredValuesAreGivenRule;
import org.sluice.validation.internal.rules.SchemasAreValidRule;
import org.sluice.validation.internal.rules.SettingsFitRule;
import org.sluice.validation.internal.rules.SlidesAreEqualRule;
import org.sluice.validation.internal.rules.StateHasCheckpointRule;
import org.sluice.validation.internal.rules.TypedRecordsFitRule;
import org.sluice.validation.internal.rules.TypesAreJavaRule;
import org.sluice.validation.internal.rules.WindowsAreMultiplesRule;

/** All rules of structure and values, in the order in which they look. */
final class Rules {

    static final List<Rule> ALL = List.of(
            new BatchIntervalIsPositiveRule(), new GraphHasNodesRule(), new GraphHasSinkRule(),
            new StateHasCheckpointRule(), new ParametersAreValidRule(), new EnvironmentsAreValidRule(), new SchemasAreValidRule(),
            new CheckpointIntervalIsMultipleRule(), new SettingsFitRule(),
            new IdsAreUniqueRule(), new IdsAreValidRule(), new EdgesHaveEndsRule(), new NodeTypesAreKnownRule(),
            new GraphHasNoCycleRule(), new EdgePortsExistRule(), new InputsAreConnectedRule(), new InputsTakeOneEdgeRule(),
            new PortShapesMatchRule(), new OutputsAreUsedRule(),
            new RequiredValuesAreGivenRule(), new NeededValuesAreGivenRule(), new NumbersAreInRangeRule(), new DurationsArePositiveRule(),
            new WindowsAreMultiplesRule(), new SlidesAreEqualRule(), new ChoicesAreAllowedRule(), new ReferencesAreKnownRule(), new QueriesFitRule(),
            new TypesAreJavaRule(), new TypedRecordsFitRule(), new FieldsFitRecordRule(), new RegularExpressionsAreValidRule(),
            new PathsExistRule(), new ErrorPoliciesFitRule(), new ExpressionsAreFunctionsRule());

    private Rules() {
    }
}
