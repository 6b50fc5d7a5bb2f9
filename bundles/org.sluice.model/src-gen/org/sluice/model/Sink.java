/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sink</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node that hands records to the outside; has inputs only.
 * <!-- end-model-doc -->
 *
 *
 * @see org.sluice.model.PipelinePackage#getSink()
 * @model abstract="true"
 * @generated
 */
public interface Sink extends Node {
} // Sink
