/**
 */
package org.sluice.model;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Free code with state and timers for each key.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.ProcessOperator#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sluice.model.ProcessOperator#getOnTimer <em>On Timer</em>}</li>
 *   <li>{@link org.sluice.model.ProcessOperator#getResultType <em>Result Type</em>}</li>
 *   <li>{@link org.sluice.model.ProcessOperator#getTimestamp <em>Timestamp</em>}</li>
 *   <li>{@link org.sluice.model.ProcessOperator#getOutOfOrderness <em>Out Of Orderness</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getProcessOperator()
 * @model
 * @generated
 */
public interface ProcessOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Called for each pair.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.sluice.model.PipelinePackage#getProcessOperator_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.sluice.model.ProcessOperator#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>On Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Called when a timer is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On Timer</em>' attribute.
	 * @see #setOnTimer(String)
	 * @see org.sluice.model.PipelinePackage#getProcessOperator_OnTimer()
	 * @model
	 * @generated
	 */
	String getOnTimer();

	/**
	 * Sets the value of the '{@link org.sluice.model.ProcessOperator#getOnTimer <em>On Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On Timer</em>' attribute.
	 * @see #getOnTimer()
	 * @generated
	 */
	void setOnTimer(String value);

	/**
	 * Returns the value of the '<em><b>Result Type</b></em>' attribute.
	 * The default value is <code>"String"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java type of the records that are given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result Type</em>' attribute.
	 * @see #setResultType(String)
	 * @see org.sluice.model.PipelinePackage#getProcessOperator_ResultType()
	 * @model default="String"
	 * @generated
	 */
	String getResultType();

	/**
	 * Sets the value of the '{@link org.sluice.model.ProcessOperator#getResultType <em>Result Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result Type</em>' attribute.
	 * @see #getResultType()
	 * @generated
	 */
	void setResultType(String value);

	/**
	 * Returns the value of the '<em><b>Timestamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From key and value to the time of the record in milliseconds; empty: the time of its batch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timestamp</em>' attribute.
	 * @see #setTimestamp(String)
	 * @see org.sluice.model.PipelinePackage#getProcessOperator_Timestamp()
	 * @model
	 * @generated
	 */
	String getTimestamp();

	/**
	 * Sets the value of the '{@link org.sluice.model.ProcessOperator#getTimestamp <em>Timestamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timestamp</em>' attribute.
	 * @see #getTimestamp()
	 * @generated
	 */
	void setTimestamp(String value);

	/**
	 * Returns the value of the '<em><b>Out Of Orderness</b></em>' attribute.
	 * The default value is <code>"0 s"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much older than the newest record a record may be without being late.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Out Of Orderness</em>' attribute.
	 * @see #setOutOfOrderness(Duration)
	 * @see org.sluice.model.PipelinePackage#getProcessOperator_OutOfOrderness()
	 * @model default="0 s" dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getOutOfOrderness();

	/**
	 * Sets the value of the '{@link org.sluice.model.ProcessOperator#getOutOfOrderness <em>Out Of Orderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Out Of Orderness</em>' attribute.
	 * @see #getOutOfOrderness()
	 * @generated
	 */
	void setOutOfOrderness(Duration value);

} // ProcessOperator
