/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node that turns records into others.
 * <!-- end-model-doc -->
 *
 *
 * @see org.sluice.model.PipelinePackage#getOperator()
 * @model abstract="true"
 * @generated
 */
public interface Operator extends Node {
} // Operator
