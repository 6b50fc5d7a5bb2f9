/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sql Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a query finds in the records of each batch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.SqlOperator#getQuery <em>Query</em>}</li>
 *   <li>{@link org.sluice.model.SqlOperator#getRecordType <em>Record Type</em>}</li>
 *   <li>{@link org.sluice.model.SqlOperator#getResultType <em>Result Type</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getSqlOperator()
 * @model
 * @generated
 */
public interface SqlOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A SELECT from the table input.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Query</em>' attribute.
	 * @see #setQuery(String)
	 * @see org.sluice.model.PipelinePackage#getSqlOperator_Query()
	 * @model
	 * @generated
	 */
	String getQuery();

	/**
	 * Sets the value of the '{@link org.sluice.model.SqlOperator#getQuery <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Query</em>' attribute.
	 * @see #getQuery()
	 * @generated
	 */
	void setQuery(String value);

	/**
	 * Returns the value of the '<em><b>Record Type</b></em>' attribute.
	 * The default value is <code>"String"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java type of the records that come in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Type</em>' attribute.
	 * @see #setRecordType(String)
	 * @see org.sluice.model.PipelinePackage#getSqlOperator_RecordType()
	 * @model default="String"
	 * @generated
	 */
	String getRecordType();

	/**
	 * Sets the value of the '{@link org.sluice.model.SqlOperator#getRecordType <em>Record Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Type</em>' attribute.
	 * @see #getRecordType()
	 * @generated
	 */
	void setRecordType(String value);

	/**
	 * Returns the value of the '<em><b>Result Type</b></em>' attribute.
	 * The default value is <code>"Long"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java type of the records of the result.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result Type</em>' attribute.
	 * @see #setResultType(String)
	 * @see org.sluice.model.PipelinePackage#getSqlOperator_ResultType()
	 * @model default="Long"
	 * @generated
	 */
	String getResultType();

	/**
	 * Sets the value of the '{@link org.sluice.model.SqlOperator#getResultType <em>Result Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result Type</em>' attribute.
	 * @see #getResultType()
	 * @generated
	 */
	void setResultType(String value);

} // SqlOperator
