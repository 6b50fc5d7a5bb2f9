/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Union Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All records of several streams.
 * <!-- end-model-doc -->
 *
 *
 * @see org.sluice.model.PipelinePackage#getUnionOperator()
 * @model
 * @generated
 */
public interface UnionOperator extends Operator {
} // UnionOperator
