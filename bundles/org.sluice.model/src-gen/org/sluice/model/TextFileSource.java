/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text File Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Lines of a text file from its start, then what is appended.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.TextFileSource#getFile <em>File</em>}</li>
 *   <li>{@link org.sluice.model.TextFileSource#getLinesPerBatch <em>Lines Per Batch</em>}</li>
 *   <li>{@link org.sluice.model.TextFileSource#isFollow <em>Follow</em>}</li>
 *   <li>{@link org.sluice.model.TextFileSource#getMaxRate <em>Max Rate</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getTextFileSource()
 * @model
 * @generated
 */
public interface TextFileSource extends Source {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file to read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.sluice.model.PipelinePackage#getTextFileSource_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.sluice.model.TextFileSource#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Lines Per Batch</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most lines of one batch; 0: all there is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines Per Batch</em>' attribute.
	 * @see #setLinesPerBatch(long)
	 * @see org.sluice.model.PipelinePackage#getTextFileSource_LinesPerBatch()
	 * @model default="0"
	 * @generated
	 */
	long getLinesPerBatch();

	/**
	 * Sets the value of the '{@link org.sluice.model.TextFileSource#getLinesPerBatch <em>Lines Per Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lines Per Batch</em>' attribute.
	 * @see #getLinesPerBatch()
	 * @generated
	 */
	void setLinesPerBatch(long value);

	/**
	 * Returns the value of the '<em><b>Follow</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether to go on with lines appended later.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follow</em>' attribute.
	 * @see #setFollow(boolean)
	 * @see org.sluice.model.PipelinePackage#getTextFileSource_Follow()
	 * @model default="true"
	 * @generated
	 */
	boolean isFollow();

	/**
	 * Sets the value of the '{@link org.sluice.model.TextFileSource#isFollow <em>Follow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follow</em>' attribute.
	 * @see #isFollow()
	 * @generated
	 */
	void setFollow(boolean value);

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
	 * @see org.sluice.model.PipelinePackage#getTextFileSource_MaxRate()
	 * @model default="0"
	 * @generated
	 */
	long getMaxRate();

	/**
	 * Sets the value of the '{@link org.sluice.model.TextFileSource#getMaxRate <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Rate</em>' attribute.
	 * @see #getMaxRate()
	 * @generated
	 */
	void setMaxRate(long value);

} // TextFileSource
