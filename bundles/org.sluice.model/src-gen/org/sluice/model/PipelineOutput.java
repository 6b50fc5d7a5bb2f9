/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Output</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An output port of the pipeline where another one uses it; its id is the name of the port.
 * <!-- end-model-doc -->
 *
 *
 * @see org.sluice.model.PipelinePackage#getPipelineOutput()
 * @model
 * @generated
 */
public interface PipelineOutput extends Sink {
} // PipelineOutput
