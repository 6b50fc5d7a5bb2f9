/**
 */
package org.sluice.model;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Count By Window Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The number of records of a window.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.CountByWindowOperator#getWindowDuration <em>Window Duration</em>}</li>
 *   <li>{@link org.sluice.model.CountByWindowOperator#getSlideDuration <em>Slide Duration</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getCountByWindowOperator()
 * @model
 * @generated
 */
public interface CountByWindowOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Window Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the window looks back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window Duration</em>' attribute.
	 * @see #setWindowDuration(Duration)
	 * @see org.sluice.model.PipelinePackage#getCountByWindowOperator_WindowDuration()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getWindowDuration();

	/**
	 * Sets the value of the '{@link org.sluice.model.CountByWindowOperator#getWindowDuration <em>Window Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window Duration</em>' attribute.
	 * @see #getWindowDuration()
	 * @generated
	 */
	void setWindowDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Slide Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the window is given out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slide Duration</em>' attribute.
	 * @see #setSlideDuration(Duration)
	 * @see org.sluice.model.PipelinePackage#getCountByWindowOperator_SlideDuration()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getSlideDuration();

	/**
	 * Sets the value of the '{@link org.sluice.model.CountByWindowOperator#getSlideDuration <em>Slide Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slide Duration</em>' attribute.
	 * @see #getSlideDuration()
	 * @generated
	 */
	void setSlideDuration(Duration value);

} // CountByWindowOperator
