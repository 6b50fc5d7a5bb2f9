/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unknown Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Stands for a node of a type this version does not know, and keeps all that the file says about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.UnknownNode#getTypeName <em>Type Name</em>}</li>
 *   <li>{@link org.sluice.model.UnknownNode#getRaw <em>Raw</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getUnknownNode()
 * @model
 * @generated
 */
public interface UnknownNode extends Node {
	/**
	 * Returns the value of the '<em><b>Type Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the type as it stands in the file, for example acme:KafkaSource.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type Name</em>' attribute.
	 * @see #setTypeName(String)
	 * @see org.sluice.model.PipelinePackage#getUnknownNode_TypeName()
	 * @model
	 * @generated
	 */
	String getTypeName();

	/**
	 * Sets the value of the '{@link org.sluice.model.UnknownNode#getTypeName <em>Type Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type Name</em>' attribute.
	 * @see #getTypeName()
	 * @generated
	 */
	void setTypeName(String value);

	/**
	 * Returns the value of the '<em><b>Raw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole element as it stood in the file; written back as it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw</em>' attribute.
	 * @see #setRaw(String)
	 * @see org.sluice.model.PipelinePackage#getUnknownNode_Raw()
	 * @model transient="true"
	 * @generated
	 */
	String getRaw();

	/**
	 * Sets the value of the '{@link org.sluice.model.UnknownNode#getRaw <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw</em>' attribute.
	 * @see #getRaw()
	 * @generated
	 */
	void setRaw(String value);

} // UnknownNode
