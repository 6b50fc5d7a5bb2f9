/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Binary Records Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Records of one length in new files of a directory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.BinaryRecordsSource#getDirectory <em>Directory</em>}</li>
 *   <li>{@link org.sluice.model.BinaryRecordsSource#getRecordLength <em>Record Length</em>}</li>
 *   <li>{@link org.sluice.model.BinaryRecordsSource#getMaxRate <em>Max Rate</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getBinaryRecordsSource()
 * @model
 * @generated
 */
public interface BinaryRecordsSource extends Source {
	/**
	 * Returns the value of the '<em><b>Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the directory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directory</em>' attribute.
	 * @see #setDirectory(String)
	 * @see org.sluice.model.PipelinePackage#getBinaryRecordsSource_Directory()
	 * @model
	 * @generated
	 */
	String getDirectory();

	/**
	 * Sets the value of the '{@link org.sluice.model.BinaryRecordsSource#getDirectory <em>Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Directory</em>' attribute.
	 * @see #getDirectory()
	 * @generated
	 */
	void setDirectory(String value);

	/**
	 * Returns the value of the '<em><b>Record Length</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of each record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Length</em>' attribute.
	 * @see #setRecordLength(int)
	 * @see org.sluice.model.PipelinePackage#getBinaryRecordsSource_RecordLength()
	 * @model default="8"
	 * @generated
	 */
	int getRecordLength();

	/**
	 * Sets the value of the '{@link org.sluice.model.BinaryRecordsSource#getRecordLength <em>Record Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Length</em>' attribute.
	 * @see #getRecordLength()
	 * @generated
	 */
	void setRecordLength(int value);

	/**
	 * Returns the value of the '<em><b>Max Rate</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most records a second to take in; 0 sets no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Rate</em>' attribute.
	 * @see #setMaxRate(long)
	 * @see org.sluice.model.PipelinePackage#getBinaryRecordsSource_MaxRate()
	 * @model default="0"
	 * @generated
	 */
	long getMaxRate();

	/**
	 * Sets the value of the '{@link org.sluice.model.BinaryRecordsSource#getMaxRate <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Rate</em>' attribute.
	 * @see #getMaxRate()
	 * @generated
	 */
	void setMaxRate(long value);

} // BinaryRecordsSource
