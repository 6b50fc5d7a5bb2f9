/**
 */
package org.sluice.model;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sessionize Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Values of a key that follow each other closely, as one session.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.SessionizeOperator#getTimestamp <em>Timestamp</em>}</li>
 *   <li>{@link org.sluice.model.SessionizeOperator#getOutOfOrderness <em>Out Of Orderness</em>}</li>
 *   <li>{@link org.sluice.model.SessionizeOperator#getGap <em>Gap</em>}</li>
 *   <li>{@link org.sluice.model.SessionizeOperator#getAllowedLateness <em>Allowed Lateness</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getSessionizeOperator()
 * @model
 * @generated
 */
public interface SessionizeOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Timestamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From key and value to the time of the record in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timestamp</em>' attribute.
	 * @see #setTimestamp(String)
	 * @see org.sluice.model.PipelinePackage#getSessionizeOperator_Timestamp()
	 * @model
	 * @generated
	 */
	String getTimestamp();

	/**
	 * Sets the value of the '{@link org.sluice.model.SessionizeOperator#getTimestamp <em>Timestamp</em>}' attribute.
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
	 * @see org.sluice.model.PipelinePackage#getSessionizeOperator_OutOfOrderness()
	 * @model default="0 s" dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getOutOfOrderness();

	/**
	 * Sets the value of the '{@link org.sluice.model.SessionizeOperator#getOutOfOrderness <em>Out Of Orderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Out Of Orderness</em>' attribute.
	 * @see #getOutOfOrderness()
	 * @generated
	 */
	void setOutOfOrderness(Duration value);

	/**
	 * Returns the value of the '<em><b>Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a pause ends a session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gap</em>' attribute.
	 * @see #setGap(Duration)
	 * @see org.sluice.model.PipelinePackage#getSessionizeOperator_Gap()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getGap();

	/**
	 * Sets the value of the '{@link org.sluice.model.SessionizeOperator#getGap <em>Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gap</em>' attribute.
	 * @see #getGap()
	 * @generated
	 */
	void setGap(Duration value);

	/**
	 * Returns the value of the '<em><b>Allowed Lateness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long after its end a window still takes records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allowed Lateness</em>' attribute.
	 * @see #setAllowedLateness(Duration)
	 * @see org.sluice.model.PipelinePackage#getSessionizeOperator_AllowedLateness()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getAllowedLateness();

	/**
	 * Sets the value of the '{@link org.sluice.model.SessionizeOperator#getAllowedLateness <em>Allowed Lateness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allowed Lateness</em>' attribute.
	 * @see #getAllowedLateness()
	 * @generated
	 */
	void setAllowedLateness(Duration value);

} // SessionizeOperator
