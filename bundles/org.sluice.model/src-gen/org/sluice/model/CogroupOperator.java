/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cogroup Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All values of a key in two streams.
 * <!-- end-model-doc -->
 *
 *
 * @see org.sluice.model.PipelinePackage#getCogroupOperator()
 * @model
 * @generated
 */
public interface CogroupOperator extends Operator {
} // CogroupOperator
