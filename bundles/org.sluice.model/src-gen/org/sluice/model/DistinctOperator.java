/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Distinct Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Each record of a batch once.
 * <!-- end-model-doc -->
 *
 *
 * @see org.sluice.model.PipelinePackage#getDistinctOperator()
 * @model
 * @generated
 */
public interface DistinctOperator extends Operator {
} // DistinctOperator
