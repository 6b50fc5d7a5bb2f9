/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hadoop Files Sink</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Writes the pairs of each batch as Hadoop writes text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.HadoopFilesSink#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.sluice.model.HadoopFilesSink#getSuffix <em>Suffix</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getHadoopFilesSink()
 * @model
 * @generated
 */
public interface HadoopFilesSink extends Sink {
	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the path of each batch's directory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.sluice.model.PipelinePackage#getHadoopFilesSink_Prefix()
	 * @model
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.sluice.model.HadoopFilesSink#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of the directory name, set off by a dot; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.sluice.model.PipelinePackage#getHadoopFilesSink_Suffix()
	 * @model
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.sluice.model.HadoopFilesSink#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

} // HadoopFilesSink
