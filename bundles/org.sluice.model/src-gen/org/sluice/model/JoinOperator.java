/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Join Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Pairs of two streams brought together by key.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.JoinOperator#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getJoinOperator()
 * @model
 * @generated
 */
public interface JoinOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"join"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which keys are put out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.sluice.model.PipelinePackage#getJoinOperator_Kind()
	 * @model default="join"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.sluice.model.JoinOperator#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

} // JoinOperator
