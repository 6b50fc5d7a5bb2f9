/**
 */
package org.sluice.model;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Map With State Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A function called for each pair with the state of its key.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.MapWithStateOperator#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sluice.model.MapWithStateOperator#getStateType <em>State Type</em>}</li>
 *   <li>{@link org.sluice.model.MapWithStateOperator#getMappedType <em>Mapped Type</em>}</li>
 *   <li>{@link org.sluice.model.MapWithStateOperator#getTimeout <em>Timeout</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getMapWithStateOperator()
 * @model
 * @generated
 */
public interface MapWithStateOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From key, value and state to a record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.sluice.model.PipelinePackage#getMapWithStateOperator_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.sluice.model.MapWithStateOperator#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>State Type</b></em>' attribute.
	 * The default value is <code>"Long"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java type of the state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State Type</em>' attribute.
	 * @see #setStateType(String)
	 * @see org.sluice.model.PipelinePackage#getMapWithStateOperator_StateType()
	 * @model default="Long"
	 * @generated
	 */
	String getStateType();

	/**
	 * Sets the value of the '{@link org.sluice.model.MapWithStateOperator#getStateType <em>State Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State Type</em>' attribute.
	 * @see #getStateType()
	 * @generated
	 */
	void setStateType(String value);

	/**
	 * Returns the value of the '<em><b>Mapped Type</b></em>' attribute.
	 * The default value is <code>"String"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java type of what the function gives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapped Type</em>' attribute.
	 * @see #setMappedType(String)
	 * @see org.sluice.model.PipelinePackage#getMapWithStateOperator_MappedType()
	 * @model default="String"
	 * @generated
	 */
	String getMappedType();

	/**
	 * Sets the value of the '{@link org.sluice.model.MapWithStateOperator#getMappedType <em>Mapped Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapped Type</em>' attribute.
	 * @see #getMappedType()
	 * @generated
	 */
	void setMappedType(String value);

	/**
	 * Returns the value of the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a key may be idle before its state is dropped; empty: for ever.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeout</em>' attribute.
	 * @see #setTimeout(Duration)
	 * @see org.sluice.model.PipelinePackage#getMapWithStateOperator_Timeout()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getTimeout();

	/**
	 * Sets the value of the '{@link org.sluice.model.MapWithStateOperator#getTimeout <em>Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout</em>' attribute.
	 * @see #getTimeout()
	 * @generated
	 */
	void setTimeout(Duration value);

} // MapWithStateOperator
