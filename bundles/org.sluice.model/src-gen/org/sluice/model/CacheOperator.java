/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cache Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The same records, kept for several readers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.CacheOperator#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getCacheOperator()
 * @model
 * @generated
 */
public interface CacheOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"MEMORY_ONLY"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where Spark keeps the records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see org.sluice.model.PipelinePackage#getCacheOperator_Level()
	 * @model default="MEMORY_ONLY"
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link org.sluice.model.CacheOperator#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

} // CacheOperator
