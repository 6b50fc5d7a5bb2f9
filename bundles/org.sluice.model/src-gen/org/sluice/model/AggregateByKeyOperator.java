/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Aggregate By Key Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All values of a key added to a beginning.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.AggregateByKeyOperator#getZero <em>Zero</em>}</li>
 *   <li>{@link org.sluice.model.AggregateByKeyOperator#getAdd <em>Add</em>}</li>
 *   <li>{@link org.sluice.model.AggregateByKeyOperator#getMerge <em>Merge</em>}</li>
 *   <li>{@link org.sluice.model.AggregateByKeyOperator#getResultType <em>Result Type</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getAggregateByKeyOperator()
 * @model
 * @generated
 */
public interface AggregateByKeyOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Zero</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gives the beginning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zero</em>' attribute.
	 * @see #setZero(String)
	 * @see org.sluice.model.PipelinePackage#getAggregateByKeyOperator_Zero()
	 * @model
	 * @generated
	 */
	String getZero();

	/**
	 * Sets the value of the '{@link org.sluice.model.AggregateByKeyOperator#getZero <em>Zero</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zero</em>' attribute.
	 * @see #getZero()
	 * @generated
	 */
	void setZero(String value);

	/**
	 * Returns the value of the '<em><b>Add</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adds a value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Add</em>' attribute.
	 * @see #setAdd(String)
	 * @see org.sluice.model.PipelinePackage#getAggregateByKeyOperator_Add()
	 * @model
	 * @generated
	 */
	String getAdd();

	/**
	 * Sets the value of the '{@link org.sluice.model.AggregateByKeyOperator#getAdd <em>Add</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Add</em>' attribute.
	 * @see #getAdd()
	 * @generated
	 */
	void setAdd(String value);

	/**
	 * Returns the value of the '<em><b>Merge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adds two parts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merge</em>' attribute.
	 * @see #setMerge(String)
	 * @see org.sluice.model.PipelinePackage#getAggregateByKeyOperator_Merge()
	 * @model
	 * @generated
	 */
	String getMerge();

	/**
	 * Sets the value of the '{@link org.sluice.model.AggregateByKeyOperator#getMerge <em>Merge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merge</em>' attribute.
	 * @see #getMerge()
	 * @generated
	 */
	void setMerge(String value);

	/**
	 * Returns the value of the '<em><b>Result Type</b></em>' attribute.
	 * The default value is <code>"Integer"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java type of what is added up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result Type</em>' attribute.
	 * @see #setResultType(String)
	 * @see org.sluice.model.PipelinePackage#getAggregateByKeyOperator_ResultType()
	 * @model default="Integer"
	 * @generated
	 */
	String getResultType();

	/**
	 * Sets the value of the '{@link org.sluice.model.AggregateByKeyOperator#getResultType <em>Result Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result Type</em>' attribute.
	 * @see #getResultType()
	 * @generated
	 */
	void setResultType(String value);

} // AggregateByKeyOperator
