/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Input</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An input port of the pipeline where another one uses it; its id is the name of the port.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.PipelineInput#getRecordType <em>Record Type</em>}</li>
 *   <li>{@link org.sluice.model.PipelineInput#getShape <em>Shape</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getPipelineInput()
 * @model
 * @generated
 */
public interface PipelineInput extends Source {
	/**
	 * Returns the value of the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Java type of the records; for pairs a Tuple2 of key and value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Type</em>' attribute.
	 * @see #setRecordType(String)
	 * @see org.sluice.model.PipelinePackage#getPipelineInput_RecordType()
	 * @model
	 * @generated
	 */
	String getRecordType();

	/**
	 * Sets the value of the '{@link org.sluice.model.PipelineInput#getRecordType <em>Record Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Type</em>' attribute.
	 * @see #getRecordType()
	 * @generated
	 */
	void setRecordType(String value);

	/**
	 * Returns the value of the '<em><b>Shape</b></em>' attribute.
	 * The default value is <code>"records"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether plain records come in, or pairs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shape</em>' attribute.
	 * @see #setShape(String)
	 * @see org.sluice.model.PipelinePackage#getPipelineInput_Shape()
	 * @model default="records"
	 * @generated
	 */
	String getShape();

	/**
	 * Sets the value of the '{@link org.sluice.model.PipelineInput#getShape <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shape</em>' attribute.
	 * @see #getShape()
	 * @generated
	 */
	void setShape(String value);

} // PipelineInput
