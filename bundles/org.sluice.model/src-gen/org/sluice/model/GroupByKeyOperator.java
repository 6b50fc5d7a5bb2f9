/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Group By Key Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All values of a key within a batch.
 * <!-- end-model-doc -->
 *
 *
 * @see org.sluice.model.PipelinePackage#getGroupByKeyOperator()
 * @model
 * @generated
 */
public interface GroupByKeyOperator extends Operator {
} // GroupByKeyOperator
