/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Generated Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Records made by a function.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.GeneratedSource#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sluice.model.GeneratedSource#getRecordsPerBatch <em>Records Per Batch</em>}</li>
 *   <li>{@link org.sluice.model.GeneratedSource#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getGeneratedSource()
 * @model
 * @generated
 */
public interface GeneratedSource extends Source {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From running number and random generator to record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.sluice.model.PipelinePackage#getGeneratedSource_Function()
	 * @model
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.sluice.model.GeneratedSource#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>Records Per Batch</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many records each batch gets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Records Per Batch</em>' attribute.
	 * @see #setRecordsPerBatch(long)
	 * @see org.sluice.model.PipelinePackage#getGeneratedSource_RecordsPerBatch()
	 * @model default="100"
	 * @generated
	 */
	long getRecordsPerBatch();

	/**
	 * Sets the value of the '{@link org.sluice.model.GeneratedSource#getRecordsPerBatch <em>Records Per Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Records Per Batch</em>' attribute.
	 * @see #getRecordsPerBatch()
	 * @generated
	 */
	void setRecordsPerBatch(long value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the random generator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.sluice.model.PipelinePackage#getGeneratedSource_Seed()
	 * @model default="1"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.sluice.model.GeneratedSource#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

} // GeneratedSource
