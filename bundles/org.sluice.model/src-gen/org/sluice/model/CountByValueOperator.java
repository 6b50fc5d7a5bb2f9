/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Count By Value Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How often each record occurs in a batch.
 * <!-- end-model-doc -->
 *
 *
 * @see org.sluice.model.PipelinePackage#getCountByValueOperator()
 * @model
 * @generated
 */
public interface CountByValueOperator extends Operator {
} // CountByValueOperator
