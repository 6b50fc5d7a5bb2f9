/**
 */
package org.sluice.model;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reduce By Key And Window Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All values of a key within a window combined into one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.ReduceByKeyAndWindowOperator#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sluice.model.ReduceByKeyAndWindowOperator#getInverseFunction <em>Inverse Function</em>}</li>
 *   <li>{@link org.sluice.model.ReduceByKeyAndWindowOperator#getWindowDuration <em>Window Duration</em>}</li>
 *   <li>{@link org.sluice.model.ReduceByKeyAndWindowOperator#getSlideDuration <em>Slide Duration</em>}</li>
 *   <li>{@link org.sluice.model.ReduceByKeyAndWindowOperator#getFilter <em>Filter</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getReduceByKeyAndWindowOperator()
 * @model
 * @generated
 */
public interface ReduceByKeyAndWindowOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From two values to the combined one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.sluice.model.PipelinePackage#getReduceByKeyAndWindowOperator_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.sluice.model.ReduceByKeyAndWindowOperator#getFunction <em>Function</em>}' attribute.
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
	 * Takes one value out of what was combined; empty: the window is combined anew.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inverse Function</em>' attribute.
	 * @see #setInverseFunction(String)
	 * @see org.sluice.model.PipelinePackage#getReduceByKeyAndWindowOperator_InverseFunction()
	 * @model
	 * @generated
	 */
	String getInverseFunction();

	/**
	 * Sets the value of the '{@link org.sluice.model.ReduceByKeyAndWindowOperator#getInverseFunction <em>Inverse Function</em>}' attribute.
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
	 * @see org.sluice.model.PipelinePackage#getReduceByKeyAndWindowOperator_WindowDuration()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getWindowDuration();

	/**
	 * Sets the value of the '{@link org.sluice.model.ReduceByKeyAndWindowOperator#getWindowDuration <em>Window Duration</em>}' attribute.
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
	 * @see org.sluice.model.PipelinePackage#getReduceByKeyAndWindowOperator_SlideDuration()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getSlideDuration();

	/**
	 * Sets the value of the '{@link org.sluice.model.ReduceByKeyAndWindowOperator#getSlideDuration <em>Slide Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slide Duration</em>' attribute.
	 * @see #getSlideDuration()
	 * @generated
	 */
	void setSlideDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which keys are put out; empty: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' attribute.
	 * @see #setFilter(String)
	 * @see org.sluice.model.PipelinePackage#getReduceByKeyAndWindowOperator_Filter()
	 * @model
	 * @generated
	 */
	String getFilter();

	/**
	 * Sets the value of the '{@link org.sluice.model.ReduceByKeyAndWindowOperator#getFilter <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' attribute.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(String value);

} // ReduceByKeyAndWindowOperator
