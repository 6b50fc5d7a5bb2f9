/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Glom Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The records of each partition as one list.
 * <!-- end-model-doc -->
 *
 *
 * @see org.sluice.model.PipelinePackage#getGlomOperator()
 * @model
 * @generated
 */
public interface GlomOperator extends Operator {
} // GlomOperator
