/**
 */
package org.sluice.model;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event Time Window Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Windows of the time that is in the records.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.EventTimeWindowOperator#getTimestamp <em>Timestamp</em>}</li>
 *   <li>{@link org.sluice.model.EventTimeWindowOperator#getOutOfOrderness <em>Out Of Orderness</em>}</li>
 *   <li>{@link org.sluice.model.EventTimeWindowOperator#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sluice.model.EventTimeWindowOperator#getSize <em>Size</em>}</li>
 *   <li>{@link org.sluice.model.EventTimeWindowOperator#getSlide <em>Slide</em>}</li>
 *   <li>{@link org.sluice.model.EventTimeWindowOperator#getGap <em>Gap</em>}</li>
 *   <li>{@link org.sluice.model.EventTimeWindowOperator#getAllowedLateness <em>Allowed Lateness</em>}</li>
 *   <li>{@link org.sluice.model.EventTimeWindowOperator#getResult <em>Result</em>}</li>
 *   <li>{@link org.sluice.model.EventTimeWindowOperator#getFunction <em>Function</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getEventTimeWindowOperator()
 * @model
 * @generated
 */
public interface EventTimeWindowOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Timestamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From key and value to the time of the record in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timestamp</em>' attribute.
	 * @see #setTimestamp(String)
	 * @see org.sluice.model.PipelinePackage#getEventTimeWindowOperator_Timestamp()
	 * @model
	 * @generated
	 */
	String getTimestamp();

	/**
	 * Sets the value of the '{@link org.sluice.model.EventTimeWindowOperator#getTimestamp <em>Timestamp</em>}' attribute.
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
	 * @see org.sluice.model.PipelinePackage#getEventTimeWindowOperator_OutOfOrderness()
	 * @model default="0 s" dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getOutOfOrderness();

	/**
	 * Sets the value of the '{@link org.sluice.model.EventTimeWindowOperator#getOutOfOrderness <em>Out Of Orderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Out Of Orderness</em>' attribute.
	 * @see #getOutOfOrderness()
	 * @generated
	 */
	void setOutOfOrderness(Duration value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"tumbling"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tumbling, sliding or session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.sluice.model.PipelinePackage#getEventTimeWindowOperator_Kind()
	 * @model default="tumbling"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.sluice.model.EventTimeWindowOperator#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of a window.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Duration)
	 * @see org.sluice.model.PipelinePackage#getEventTimeWindowOperator_Size()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getSize();

	/**
	 * Sets the value of the '{@link org.sluice.model.EventTimeWindowOperator#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Duration value);

	/**
	 * Returns the value of the '<em><b>Slide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often a sliding window begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slide</em>' attribute.
	 * @see #setSlide(Duration)
	 * @see org.sluice.model.PipelinePackage#getEventTimeWindowOperator_Slide()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getSlide();

	/**
	 * Sets the value of the '{@link org.sluice.model.EventTimeWindowOperator#getSlide <em>Slide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slide</em>' attribute.
	 * @see #getSlide()
	 * @generated
	 */
	void setSlide(Duration value);

	/**
	 * Returns the value of the '<em><b>Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a pause ends a session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gap</em>' attribute.
	 * @see #setGap(Duration)
	 * @see org.sluice.model.PipelinePackage#getEventTimeWindowOperator_Gap()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getGap();

	/**
	 * Sets the value of the '{@link org.sluice.model.EventTimeWindowOperator#getGap <em>Gap</em>}' attribute.
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
	 * @see org.sluice.model.PipelinePackage#getEventTimeWindowOperator_AllowedLateness()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getAllowedLateness();

	/**
	 * Sets the value of the '{@link org.sluice.model.EventTimeWindowOperator#getAllowedLateness <em>Allowed Lateness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allowed Lateness</em>' attribute.
	 * @see #getAllowedLateness()
	 * @generated
	 */
	void setAllowedLateness(Duration value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The default value is <code>"reduce"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a window gives for a key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.sluice.model.PipelinePackage#getEventTimeWindowOperator_Result()
	 * @model default="reduce"
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.sluice.model.EventTimeWindowOperator#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Combines two values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.sluice.model.PipelinePackage#getEventTimeWindowOperator_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.sluice.model.EventTimeWindowOperator#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

} // EventTimeWindowOperator
