/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Update State By Key Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A state for each key, kept from batch to batch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.UpdateStateByKeyOperator#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sluice.model.UpdateStateByKeyOperator#getStateType <em>State Type</em>}</li>
 *   <li>{@link org.sluice.model.UpdateStateByKeyOperator#getInitialStateFile <em>Initial State File</em>}</li>
 *   <li>{@link org.sluice.model.UpdateStateByKeyOperator#getInitialState <em>Initial State</em>}</li>
 *   <li>{@link org.sluice.model.UpdateStateByKeyOperator#getPartitions <em>Partitions</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getUpdateStateByKeyOperator()
 * @model
 * @generated
 */
public interface UpdateStateByKeyOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From new values and state to new state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.sluice.model.PipelinePackage#getUpdateStateByKeyOperator_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.sluice.model.UpdateStateByKeyOperator#getFunction <em>Function</em>}' attribute.
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
	 * @see org.sluice.model.PipelinePackage#getUpdateStateByKeyOperator_StateType()
	 * @model default="Long"
	 * @generated
	 */
	String getStateType();

	/**
	 * Sets the value of the '{@link org.sluice.model.UpdateStateByKeyOperator#getStateType <em>State Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State Type</em>' attribute.
	 * @see #getStateType()
	 * @generated
	 */
	void setStateType(String value);

	/**
	 * Returns the value of the '<em><b>Initial State File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text file with the states to begin with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial State File</em>' attribute.
	 * @see #setInitialStateFile(String)
	 * @see org.sluice.model.PipelinePackage#getUpdateStateByKeyOperator_InitialStateFile()
	 * @model
	 * @generated
	 */
	String getInitialStateFile();

	/**
	 * Sets the value of the '{@link org.sluice.model.UpdateStateByKeyOperator#getInitialStateFile <em>Initial State File</em>}' attribute.
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
	 * @see org.sluice.model.PipelinePackage#getUpdateStateByKeyOperator_InitialState()
	 * @model
	 * @generated
	 */
	String getInitialState();

	/**
	 * Sets the value of the '{@link org.sluice.model.UpdateStateByKeyOperator#getInitialState <em>Initial State</em>}' attribute.
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
	 * @see org.sluice.model.PipelinePackage#getUpdateStateByKeyOperator_Partitions()
	 * @model default="0"
	 * @generated
	 */
	int getPartitions();

	/**
	 * Sets the value of the '{@link org.sluice.model.UpdateStateByKeyOperator#getPartitions <em>Partitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partitions</em>' attribute.
	 * @see #getPartitions()
	 * @generated
	 */
	void setPartitions(int value);

} // UpdateStateByKeyOperator
