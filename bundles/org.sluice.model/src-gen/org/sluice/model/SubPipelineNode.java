/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sub Pipeline Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Stands for the nodes of another file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.SubPipelineNode#getFile <em>File</em>}</li>
 *   <li>{@link org.sluice.model.SubPipelineNode#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.sluice.model.SubPipelineNode#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.sluice.model.SubPipelineNode#getOutputs <em>Outputs</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getSubPipelineNode()
 * @model
 * @generated
 */
public interface SubPipelineNode extends Operator {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File of the sub-pipeline, beginning at the folder of this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.sluice.model.PipelinePackage#getSubPipelineNode_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.sluice.model.SubPipelineNode#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values for parameters of the file, one line each: name = value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' attribute.
	 * @see #setParameters(String)
	 * @see org.sluice.model.PipelinePackage#getSubPipelineNode_Parameters()
	 * @model
	 * @generated
	 */
	String getParameters();

	/**
	 * Sets the value of the '{@link org.sluice.model.SubPipelineNode#getParameters <em>Parameters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parameters</em>' attribute.
	 * @see #getParameters()
	 * @generated
	 */
	void setParameters(String value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' attribute.
	 * The default value is <code>"in"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Input ports of the file, with commas between them; those of pairs followed by :pairs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' attribute.
	 * @see #setInputs(String)
	 * @see org.sluice.model.PipelinePackage#getSubPipelineNode_Inputs()
	 * @model default="in"
	 * @generated
	 */
	String getInputs();

	/**
	 * Sets the value of the '{@link org.sluice.model.SubPipelineNode#getInputs <em>Inputs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inputs</em>' attribute.
	 * @see #getInputs()
	 * @generated
	 */
	void setInputs(String value);

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' attribute.
	 * The default value is <code>"out"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Output ports of the file, with commas between them; those of pairs followed by :pairs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outputs</em>' attribute.
	 * @see #setOutputs(String)
	 * @see org.sluice.model.PipelinePackage#getSubPipelineNode_Outputs()
	 * @model default="out"
	 * @generated
	 */
	String getOutputs();

	/**
	 * Sets the value of the '{@link org.sluice.model.SubPipelineNode#getOutputs <em>Outputs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outputs</em>' attribute.
	 * @see #getOutputs()
	 * @generated
	 */
	void setOutputs(String value);

} // SubPipelineNode
