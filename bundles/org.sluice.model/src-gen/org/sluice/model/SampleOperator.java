/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sample Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A random part of the records.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.SampleOperator#getFraction <em>Fraction</em>}</li>
 *   <li>{@link org.sluice.model.SampleOperator#isWithReplacement <em>With Replacement</em>}</li>
 *   <li>{@link org.sluice.model.SampleOperator#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getSampleOperator()
 * @model
 * @generated
 */
public interface SampleOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Fraction</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the records, about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fraction</em>' attribute.
	 * @see #setFraction(double)
	 * @see org.sluice.model.PipelinePackage#getSampleOperator_Fraction()
	 * @model default="0.1"
	 * @generated
	 */
	double getFraction();

	/**
	 * Sets the value of the '{@link org.sluice.model.SampleOperator#getFraction <em>Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fraction</em>' attribute.
	 * @see #getFraction()
	 * @generated
	 */
	void setFraction(double value);

	/**
	 * Returns the value of the '<em><b>With Replacement</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a record can be chosen more than once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>With Replacement</em>' attribute.
	 * @see #setWithReplacement(boolean)
	 * @see org.sluice.model.PipelinePackage#getSampleOperator_WithReplacement()
	 * @model default="false"
	 * @generated
	 */
	boolean isWithReplacement();

	/**
	 * Sets the value of the '{@link org.sluice.model.SampleOperator#isWithReplacement <em>With Replacement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>With Replacement</em>' attribute.
	 * @see #isWithReplacement()
	 * @generated
	 */
	void setWithReplacement(boolean value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the random choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.sluice.model.PipelinePackage#getSampleOperator_Seed()
	 * @model default="1"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.sluice.model.SampleOperator#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

} // SampleOperator
