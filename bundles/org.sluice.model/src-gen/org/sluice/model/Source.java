/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node that brings records in; has outputs only.
 * <!-- end-model-doc -->
 *
 *
 * @see org.sluice.model.PipelinePackage#getSource()
 * @model abstract="true"
 * @generated
 */
public interface Source extends Node {
} // Source
