/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Queue Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Batches typed in, one after the other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.QueueSource#getBatches <em>Batches</em>}</li>
 *   <li>{@link org.sluice.model.QueueSource#getRecordType <em>Record Type</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getQueueSource()
 * @model
 * @generated
 */
public interface QueueSource extends Source {
	/**
	 * Returns the value of the '<em><b>Batches</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A line for each batch, or bars between batches; records are separated by commas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batches</em>' attribute.
	 * @see #setBatches(String)
	 * @see org.sluice.model.PipelinePackage#getQueueSource_Batches()
	 * @model
	 * @generated
	 */
	String getBatches();

	/**
	 * Sets the value of the '{@link org.sluice.model.QueueSource#getBatches <em>Batches</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batches</em>' attribute.
	 * @see #getBatches()
	 * @generated
	 */
	void setBatches(String value);

	/**
	 * Returns the value of the '<em><b>Record Type</b></em>' attribute.
	 * The default value is <code>"String"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type of the records: String, Integer, Long, Double, Boolean, a Tuple2 or Tuple3 of these, or a record schema of the pipeline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Type</em>' attribute.
	 * @see #setRecordType(String)
	 * @see org.sluice.model.PipelinePackage#getQueueSource_RecordType()
	 * @model default="String"
	 * @generated
	 */
	String getRecordType();

	/**
	 * Sets the value of the '{@link org.sluice.model.QueueSource#getRecordType <em>Record Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Type</em>' attribute.
	 * @see #getRecordType()
	 * @generated
	 */
	void setRecordType(String value);

} // QueueSource
