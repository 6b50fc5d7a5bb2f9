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
 *   <li>{@link org.sluice.model.MapWithStateOperator#getInitialStateFile <em>Initial State File</em>}</li>
 *   <li>{@link org.sluice.model.MapWithStateOperator#getInitialState <em>Initial State</em>}</li>
 *   <li>{@link org.sluice.model.MapWithStateOperator#getPartitions <em>Partitions</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Initial State File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text file with the states to begin with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial State File</em>' attribute.
	 * @see #setInitialStateFile(String)
	 * @see org.sluice.model.PipelinePackage#getMapWithStateOperator_InitialStateFile()
	 * @model
	 * @generated
	 */
	String getInitialStateFile();

	/**
	 * Sets the value of the '{@link org.sluice.model.MapWithStateOperator#getInitialStateFile <em>Initial State File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial State File</em>' attribute.
	 * @see #getInitialStateFile()
	 * @generated
	 */
	void setInitialStateFile(String value);

	/**
	 * Returns the value of the '<em><b>Initial State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From a line of that file to key and state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial State</em>' attribute.
	 * @see #setInitialState(String)
	 * @see org.sluice.model.PipelinePackage#getMapWithStateOperator_InitialState()
	 * @model
	 * @generated
	 */
	String getInitialState();

	/**
	 * Sets the value of the '{@link org.sluice.model.MapWithStateOperator#getInitialState <em>Initial State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial State</em>' attribute.
	 * @see #getInitialState()
	 * @generated
	 */
	void setInitialState(String value);

	/**
	 * Returns the value of the '<em><b>Partitions</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many partitions the states have; 0: as the engine chooses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partitions</em>' attribute.
	 * @see #setPartitions(int)
	 * @see org.sluice.model.PipelinePackage#getMapWithStateOperator_Partitions()
	 * @model default="0"
	 * @generated
	 */
	int getPartitions();

	/**
	 * Sets the value of the '{@link org.sluice.model.MapWithStateOperator#getPartitions <em>Partitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partitions</em>' attribute.
	 * @see #getPartitions()
	 * @generated
	 */
	void setPartitions(int value);

} // MapWithStateOperator
