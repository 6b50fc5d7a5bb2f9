/**
 */
package org.sluice.model;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Group By Key And Window Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All values of a key within a window.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.GroupByKeyAndWindowOperator#getWindowDuration <em>Window Duration</em>}</li>
 *   <li>{@link org.sluice.model.GroupByKeyAndWindowOperator#getSlideDuration <em>Slide Duration</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getGroupByKeyAndWindowOperator()
 * @model
 * @generated
 */
public interface GroupByKeyAndWindowOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Window Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the window looks back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window Duration</em>' attribute.
	 * @see #setWindowDuration(Duration)
	 * @see org.sluice.model.PipelinePackage#getGroupByKeyAndWindowOperator_WindowDuration()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getWindowDuration();

	/**
	 * Sets the value of the '{@link org.sluice.model.GroupByKeyAndWindowOperator#getWindowDuration <em>Window Duration</em>}' attribute.
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
	 * How often the window is given out; empty: every batch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slide Duration</em>' attribute.
	 * @see #setSlideDuration(Duration)
	 * @see org.sluice.model.PipelinePackage#getGroupByKeyAndWindowOperator_SlideDuration()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getSlideDuration();

	/**
	 * Sets the value of the '{@link org.sluice.model.GroupByKeyAndWindowOperator#getSlideDuration <em>Slide Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slide Duration</em>' attribute.
	 * @see #getSlideDuration()
	 * @generated
	 */
	void setSlideDuration(Duration value);

} // GroupByKeyAndWindowOperator
