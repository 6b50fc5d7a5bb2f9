/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parse Csv Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Records from lines of separated values.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.ParseCsvOperator#getRecordType <em>Record Type</em>}</li>
 *   <li>{@link org.sluice.model.ParseCsvOperator#getSeparator <em>Separator</em>}</li>
 *   <li>{@link org.sluice.model.ParseCsvOperator#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.sluice.model.ParseCsvOperator#isTrim <em>Trim</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getParseCsvOperator()
 * @model
 * @generated
 */
public interface ParseCsvOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Record schema or Java record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Type</em>' attribute.
	 * @see #setRecordType(String)
	 * @see org.sluice.model.PipelinePackage#getParseCsvOperator_RecordType()
	 * @model
	 * @generated
	 */
	String getRecordType();

	/**
	 * Sets the value of the '{@link org.sluice.model.ParseCsvOperator#getRecordType <em>Record Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Type</em>' attribute.
	 * @see #getRecordType()
	 * @generated
	 */
	void setRecordType(String value);

	/**
	 * Returns the value of the '<em><b>Separator</b></em>' attribute.
	 * The default value is <code>","</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is between two columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Separator</em>' attribute.
	 * @see #setSeparator(String)
	 * @see org.sluice.model.PipelinePackage#getParseCsvOperator_Separator()
	 * @model default=","
	 * @generated
	 */
	String getSeparator();

	/**
	 * Sets the value of the '{@link org.sluice.model.ParseCsvOperator#getSeparator <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Separator</em>' attribute.
	 * @see #getSeparator()
	 * @generated
	 */
	void setSeparator(String value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * The default value is <code>"\""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Character around values that contain the separator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.sluice.model.PipelinePackage#getParseCsvOperator_Quote()
	 * @model default="\""
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.sluice.model.ParseCsvOperator#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Trim</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether blanks around values are left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trim</em>' attribute.
	 * @see #setTrim(boolean)
	 * @see org.sluice.model.PipelinePackage#getParseCsvOperator_Trim()
	 * @model default="true"
	 * @generated
	 */
	boolean isTrim();

	/**
	 * Sets the value of the '{@link org.sluice.model.ParseCsvOperator#isTrim <em>Trim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trim</em>' attribute.
	 * @see #isTrim()
	 * @generated
	 */
	void setTrim(boolean value);

} // ParseCsvOperator
