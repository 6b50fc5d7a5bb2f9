/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Count Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The number of records of each batch.
 * <!-- end-model-doc -->
 *
 *
 * @see org.sluice.model.PipelinePackage#getCountOperator()
 * @model
 * @generated
 */
public interface CountOperator extends Operator {
} // CountOperator
