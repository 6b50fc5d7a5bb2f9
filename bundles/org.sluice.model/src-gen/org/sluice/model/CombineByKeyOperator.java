/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Combine By Key Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All values of a key within a batch combined into something of another type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.CombineByKeyOperator#getCreateCombiner <em>Create Combiner</em>}</li>
 *   <li>{@link org.sluice.model.CombineByKeyOperator#getMergeValue <em>Merge Value</em>}</li>
 *   <li>{@link org.sluice.model.CombineByKeyOperator#getMergeCombiners <em>Merge Combiners</em>}</li>
 *   <li>{@link org.sluice.model.CombineByKeyOperator#getCombinerType <em>Combiner Type</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getCombineByKeyOperator()
 * @model
 * @generated
 */
public interface CombineByKeyOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Create Combiner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the first value of a key to what combines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Create Combiner</em>' attribute.
	 * @see #setCreateCombiner(String)
	 * @see org.sluice.model.PipelinePackage#getCombineByKeyOperator_CreateCombiner()
	 * @model
	 * @generated
	 */
	String getCreateCombiner();

	/**
	 * Sets the value of the '{@link org.sluice.model.CombineByKeyOperator#getCreateCombiner <em>Create Combiner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Create Combiner</em>' attribute.
	 * @see #getCreateCombiner()
	 * @generated
	 */
	void setCreateCombiner(String value);

	/**
	 * Returns the value of the '<em><b>Merge Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From what combines and one more value to what combines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merge Value</em>' attribute.
	 * @see #setMergeValue(String)
	 * @see org.sluice.model.PipelinePackage#getCombineByKeyOperator_MergeValue()
	 * @model
	 * @generated
	 */
	String getMergeValue();

	/**
	 * Sets the value of the '{@link org.sluice.model.CombineByKeyOperator#getMergeValue <em>Merge Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merge Value</em>' attribute.
	 * @see #getMergeValue()
	 * @generated
	 */
	void setMergeValue(String value);

	/**
	 * Returns the value of the '<em><b>Merge Combiners</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From two that combine to one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merge Combiners</em>' attribute.
	 * @see #setMergeCombiners(String)
	 * @see org.sluice.model.PipelinePackage#getCombineByKeyOperator_MergeCombiners()
	 * @model
	 * @generated
	 */
	String getMergeCombiners();

	/**
	 * Sets the value of the '{@link org.sluice.model.CombineByKeyOperator#getMergeCombiners <em>Merge Combiners</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merge Combiners</em>' attribute.
	 * @see #getMergeCombiners()
	 * @generated
	 */
	void setMergeCombiners(String value);

	/**
	 * Returns the value of the '<em><b>Combiner Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java type of what combines; empty: found by the compiler.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Combiner Type</em>' attribute.
	 * @see #setCombinerType(String)
	 * @see org.sluice.model.PipelinePackage#getCombineByKeyOperator_CombinerType()
	 * @model
	 * @generated
	 */
	String getCombinerType();

	/**
	 * Sets the value of the '{@link org.sluice.model.CombineByKeyOperator#getCombinerType <em>Combiner Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Combiner Type</em>' attribute.
	 * @see #getCombinerType()
	 * @generated
	 */
	void setCombinerType(String value);

} // CombineByKeyOperator
