/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Generated Keys Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Keys, some of them more often than others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.GeneratedKeysSource#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.sluice.model.GeneratedKeysSource#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.sluice.model.GeneratedKeysSource#getSkew <em>Skew</em>}</li>
 *   <li>{@link org.sluice.model.GeneratedKeysSource#getRecordsPerBatch <em>Records Per Batch</em>}</li>
 *   <li>{@link org.sluice.model.GeneratedKeysSource#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getGeneratedKeysSource()
 * @model
 * @generated
 */
public interface GeneratedKeysSource extends Source {
	/**
	 * Returns the value of the '<em><b>Keys</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many keys there are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keys</em>' attribute.
	 * @see #setKeys(int)
	 * @see org.sluice.model.PipelinePackage#getGeneratedKeysSource_Keys()
	 * @model default="1000"
	 * @generated
	 */
	int getKeys();

	/**
	 * Sets the value of the '{@link org.sluice.model.GeneratedKeysSource#getKeys <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keys</em>' attribute.
	 * @see #getKeys()
	 * @generated
	 */
	void setKeys(int value);

	/**
	 * Returns the value of the '<em><b>Distribution</b></em>' attribute.
	 * The default value is <code>"uniform"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often each key comes: uniform, zipf or normal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distribution</em>' attribute.
	 * @see #setDistribution(String)
	 * @see org.sluice.model.PipelinePackage#getGeneratedKeysSource_Distribution()
	 * @model default="uniform"
	 * @generated
	 */
	String getDistribution();

	/**
	 * Sets the value of the '{@link org.sluice.model.GeneratedKeysSource#getDistribution <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distribution</em>' attribute.
	 * @see #getDistribution()
	 * @generated
	 */
	void setDistribution(String value);

	/**
	 * Returns the value of the '<em><b>Skew</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How uneven the keys come; 0 is even.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skew</em>' attribute.
	 * @see #setSkew(double)
	 * @see org.sluice.model.PipelinePackage#getGeneratedKeysSource_Skew()
	 * @model default="1"
	 * @generated
	 */
	double getSkew();

	/**
	 * Sets the value of the '{@link org.sluice.model.GeneratedKeysSource#getSkew <em>Skew</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skew</em>' attribute.
	 * @see #getSkew()
	 * @generated
	 */
	void setSkew(double value);

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
	 * @see org.sluice.model.PipelinePackage#getGeneratedKeysSource_RecordsPerBatch()
	 * @model default="100"
	 * @generated
	 */
	long getRecordsPerBatch();

	/**
	 * Sets the value of the '{@link org.sluice.model.GeneratedKeysSource#getRecordsPerBatch <em>Records Per Batch</em>}' attribute.
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
	 * @see org.sluice.model.PipelinePackage#getGeneratedKeysSource_Seed()
	 * @model default="1"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.sluice.model.GeneratedKeysSource#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

} // GeneratedKeysSource
