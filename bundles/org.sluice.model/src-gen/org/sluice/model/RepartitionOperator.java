/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Repartition Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The same records in another number of partitions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.RepartitionOperator#getPartitions <em>Partitions</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getRepartitionOperator()
 * @model
 * @generated
 */
public interface RepartitionOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Partitions</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many partitions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partitions</em>' attribute.
	 * @see #setPartitions(int)
	 * @see org.sluice.model.PipelinePackage#getRepartitionOperator_Partitions()
	 * @model default="2"
	 * @generated
	 */
	int getPartitions();

	/**
	 * Sets the value of the '{@link org.sluice.model.RepartitionOperator#getPartitions <em>Partitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partitions</em>' attribute.
	 * @see #getPartitions()
	 * @generated
	 */
	void setPartitions(int value);

} // RepartitionOperator
