/**
 */
package org.sluice.model;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reduce By Window Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All records of a window combined into one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.ReduceByWindowOperator#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sluice.model.ReduceByWindowOperator#getInverseFunction <em>Inverse Function</em>}</li>
 *   <li>{@link org.sluice.model.ReduceByWindowOperator#getWindowDuration <em>Window Duration</em>}</li>
 *   <li>{@link org.sluice.model.ReduceByWindowOperator#getSlideDuration <em>Slide Duration</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getReduceByWindowOperator()
 * @model
 * @generated
 */
public interface ReduceByWindowOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From two records to the combined one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.sluice.model.PipelinePackage#getReduceByWindowOperator_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.sluice.model.ReduceByWindowOperator#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>Inverse Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes one record out of what was combined; empty: the window is combined anew.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inverse Function</em>' attribute.
	 * @see #setInverseFunction(String)
	 * @see org.sluice.model.PipelinePackage#getReduceByWindowOperator_InverseFunction()
	 * @model
	 * @generated
	 */
	String getInverseFunction();

	/**
	 * Sets the value of the '{@link org.sluice.model.ReduceByWindowOperator#getInverseFunction <em>Inverse Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inverse Function</em>' attribute.
	 * @see #getInverseFunction()
	 * @generated
	 */
	void setInverseFunction(String value);

	/**
	 * Returns the value of the '<em><b>Window Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the window looks back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window Duration</em>' attribute.
	 * @see #setWindowDuration(Duration)
	 * @see org.sluice.model.PipelinePackage#getReduceByWindowOperator_WindowDuration()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getWindowDuration();

	/**
	 * Sets the value of the '{@link org.sluice.model.ReduceByWindowOperator#getWindowDuration <em>Window Duration</em>}' attribute.
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
	 * @see org.sluice.model.PipelinePackage#getReduceByWindowOperator_SlideDuration()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getSlideDuration();

	/**
	 * Sets the value of the '{@link org.sluice.model.ReduceByWindowOperator#getSlideDuration <em>Slide Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slide Duration</em>' attribute.
	 * @see #getSlideDuration()
	 * @generated
	 */
	void setSlideDuration(Duration value);

} // ReduceByWindowOperator
