/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Directory Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Lines of the new files of a directory, each file once.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.TextDirectorySource#getDirectory <em>Directory</em>}</li>
 *   <li>{@link org.sluice.model.TextDirectorySource#getFilter <em>Filter</em>}</li>
 *   <li>{@link org.sluice.model.TextDirectorySource#isNewFilesOnly <em>New Files Only</em>}</li>
 *   <li>{@link org.sluice.model.TextDirectorySource#isRecursive <em>Recursive</em>}</li>
 *   <li>{@link org.sluice.model.TextDirectorySource#getMaxRate <em>Max Rate</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getTextDirectorySource()
 * @model
 * @generated
 */
public interface TextDirectorySource extends Source {
	/**
	 * Returns the value of the '<em><b>Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The directory to watch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directory</em>' attribute.
	 * @see #setDirectory(String)
	 * @see org.sluice.model.PipelinePackage#getTextDirectorySource_Directory()
	 * @model
	 * @generated
	 */
	String getDirectory();

	/**
	 * Sets the value of the '{@link org.sluice.model.TextDirectorySource#getDirectory <em>Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Directory</em>' attribute.
	 * @see #getDirectory()
	 * @generated
	 */
	void setDirectory(String value);

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' attribute.
	 * The default value is <code>"*"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pattern of the file names to read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' attribute.
	 * @see #setFilter(String)
	 * @see org.sluice.model.PipelinePackage#getTextDirectorySource_Filter()
	 * @model default="*"
	 * @generated
	 */
	String getFilter();

	/**
	 * Sets the value of the '{@link org.sluice.model.TextDirectorySource#getFilter <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' attribute.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(String value);

	/**
	 * Returns the value of the '<em><b>New Files Only</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether to pass over files that are there at the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New Files Only</em>' attribute.
	 * @see #setNewFilesOnly(boolean)
	 * @see org.sluice.model.PipelinePackage#getTextDirectorySource_NewFilesOnly()
	 * @model default="true"
	 * @generated
	 */
	boolean isNewFilesOnly();

	/**
	 * Sets the value of the '{@link org.sluice.model.TextDirectorySource#isNewFilesOnly <em>New Files Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New Files Only</em>' attribute.
	 * @see #isNewFilesOnly()
	 * @generated
	 */
	void setNewFilesOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Recursive</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether directories below count, too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recursive</em>' attribute.
	 * @see #setRecursive(boolean)
	 * @see org.sluice.model.PipelinePackage#getTextDirectorySource_Recursive()
	 * @model default="false"
	 * @generated
	 */
	boolean isRecursive();

	/**
	 * Sets the value of the '{@link org.sluice.model.TextDirectorySource#isRecursive <em>Recursive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recursive</em>' attribute.
	 * @see #isRecursive()
	 * @generated
	 */
	void setRecursive(boolean value);

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
	 * @see org.sluice.model.PipelinePackage#getTextDirectorySource_MaxRate()
	 * @model default="0"
	 * @generated
	 */
	long getMaxRate();

	/**
	 * Sets the value of the '{@link org.sluice.model.TextDirectorySource#getMaxRate <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Rate</em>' attribute.
	 * @see #getMaxRate()
	 * @generated
	 */
	void setMaxRate(long value);

} // TextDirectorySource
