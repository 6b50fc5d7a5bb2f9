/**
 */
package org.sluice.model;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deduplicate Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Each record once within a length of time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.DeduplicateOperator#getKey <em>Key</em>}</li>
 *   <li>{@link org.sluice.model.DeduplicateOperator#getWithin <em>Within</em>}</li>
 *   <li>{@link org.sluice.model.DeduplicateOperator#getTimestamp <em>Timestamp</em>}</li>
 *   <li>{@link org.sluice.model.DeduplicateOperator#getOutOfOrderness <em>Out Of Orderness</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getDeduplicateOperator()
 * @model
 * @generated
 */
public interface DeduplicateOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes two records equal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.sluice.model.PipelinePackage#getDeduplicateOperator_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.sluice.model.DeduplicateOperator#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a record is remembered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Within</em>' attribute.
	 * @see #setWithin(Duration)
	 * @see org.sluice.model.PipelinePackage#getDeduplicateOperator_Within()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getWithin();

	/**
	 * Sets the value of the '{@link org.sluice.model.DeduplicateOperator#getWithin <em>Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Within</em>' attribute.
	 * @see #getWithin()
	 * @generated
	 */
	void setWithin(Duration value);

	/**
	 * Returns the value of the '<em><b>Timestamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From a record to its time in milliseconds; empty: the time of its batch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timestamp</em>' attribute.
	 * @see #setTimestamp(String)
	 * @see org.sluice.model.PipelinePackage#getDeduplicateOperator_Timestamp()
	 * @model
	 * @generated
	 */
	String getTimestamp();

	/**
	 * Sets the value of the '{@link org.sluice.model.DeduplicateOperator#getTimestamp <em>Timestamp</em>}' attribute.
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
	 * @see org.sluice.model.PipelinePackage#getDeduplicateOperator_OutOfOrderness()
	 * @model default="0 s" dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getOutOfOrderness();

	/**
	 * Sets the value of the '{@link org.sluice.model.DeduplicateOperator#getOutOfOrderness <em>Out Of Orderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Out Of Orderness</em>' attribute.
	 * @see #getOutOfOrderness()
	 * @generated
	 */
	void setOutOfOrderness(Duration value);

} // DeduplicateOperator
