/**
 */
package org.sluice.model;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Join Within Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Pairs of two streams with one key and near times.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.JoinWithinOperator#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sluice.model.JoinWithinOperator#getLeftTimestamp <em>Left Timestamp</em>}</li>
 *   <li>{@link org.sluice.model.JoinWithinOperator#getRightTimestamp <em>Right Timestamp</em>}</li>
 *   <li>{@link org.sluice.model.JoinWithinOperator#getOutOfOrderness <em>Out Of Orderness</em>}</li>
 *   <li>{@link org.sluice.model.JoinWithinOperator#getBefore <em>Before</em>}</li>
 *   <li>{@link org.sluice.model.JoinWithinOperator#getAfter <em>After</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getJoinWithinOperator()
 * @model
 * @generated
 */
public interface JoinWithinOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"join"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which records come out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.sluice.model.PipelinePackage#getJoinWithinOperator_Kind()
	 * @model default="join"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.sluice.model.JoinWithinOperator#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Left Timestamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From key and value of the left stream to its time in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left Timestamp</em>' attribute.
	 * @see #setLeftTimestamp(String)
	 * @see org.sluice.model.PipelinePackage#getJoinWithinOperator_LeftTimestamp()
	 * @model
	 * @generated
	 */
	String getLeftTimestamp();

	/**
	 * Sets the value of the '{@link org.sluice.model.JoinWithinOperator#getLeftTimestamp <em>Left Timestamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left Timestamp</em>' attribute.
	 * @see #getLeftTimestamp()
	 * @generated
	 */
	void setLeftTimestamp(String value);

	/**
	 * Returns the value of the '<em><b>Right Timestamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From key and value of the right stream to its time in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Right Timestamp</em>' attribute.
	 * @see #setRightTimestamp(String)
	 * @see org.sluice.model.PipelinePackage#getJoinWithinOperator_RightTimestamp()
	 * @model
	 * @generated
	 */
	String getRightTimestamp();

	/**
	 * Sets the value of the '{@link org.sluice.model.JoinWithinOperator#getRightTimestamp <em>Right Timestamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right Timestamp</em>' attribute.
	 * @see #getRightTimestamp()
	 * @generated
	 */
	void setRightTimestamp(String value);

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
	 * @see org.sluice.model.PipelinePackage#getJoinWithinOperator_OutOfOrderness()
	 * @model default="0 s" dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getOutOfOrderness();

	/**
	 * Sets the value of the '{@link org.sluice.model.JoinWithinOperator#getOutOfOrderness <em>Out Of Orderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Out Of Orderness</em>' attribute.
	 * @see #getOutOfOrderness()
	 * @generated
	 */
	void setOutOfOrderness(Duration value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * The default value is <code>"0 s"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much earlier than the left record the right one may be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(Duration)
	 * @see org.sluice.model.PipelinePackage#getJoinWithinOperator_Before()
	 * @model default="0 s" dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getBefore();

	/**
	 * Sets the value of the '{@link org.sluice.model.JoinWithinOperator#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(Duration value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much later than the left record the right one may be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(Duration)
	 * @see org.sluice.model.PipelinePackage#getJoinWithinOperator_After()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getAfter();

	/**
	 * Sets the value of the '{@link org.sluice.model.JoinWithinOperator#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(Duration value);

} // JoinWithinOperator
