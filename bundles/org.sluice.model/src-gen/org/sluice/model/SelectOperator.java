/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Select Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Records of another schema from the fields of records.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.SelectOperator#getResultType <em>Result Type</em>}</li>
 *   <li>{@link org.sluice.model.SelectOperator#getFields <em>Fields</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getSelectOperator()
 * @model
 * @generated
 */
public interface SelectOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Result Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Record schema of what goes out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result Type</em>' attribute.
	 * @see #setResultType(String)
	 * @see org.sluice.model.PipelinePackage#getSelectOperator_ResultType()
	 * @model
	 * @generated
	 */
	String getResultType();

	/**
	 * Sets the value of the '{@link org.sluice.model.SelectOperator#getResultType <em>Result Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result Type</em>' attribute.
	 * @see #getResultType()
	 * @generated
	 */
	void setResultType(String value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines field = expression; other fields are taken by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' attribute.
	 * @see #setFields(String)
	 * @see org.sluice.model.PipelinePackage#getSelectOperator_Fields()
	 * @model
	 * @generated
	 */
	String getFields();

	/**
	 * Sets the value of the '{@link org.sluice.model.SelectOperator#getFields <em>Fields</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fields</em>' attribute.
	 * @see #getFields()
	 * @generated
	 */
	void setFields(String value);

} // SelectOperator
