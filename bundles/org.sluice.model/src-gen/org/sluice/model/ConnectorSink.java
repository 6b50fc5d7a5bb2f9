/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connector Sink</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Writes to a connector, each record exactly once.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.ConnectorSink#getConnector <em>Connector</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getConnectorSink()
 * @model
 * @generated
 */
public interface ConnectorSink extends Sink {
	/**
	 * Returns the value of the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expression that makes the output.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connector</em>' attribute.
	 * @see #setConnector(String)
	 * @see org.sluice.model.PipelinePackage#getConnectorSink_Connector()
	 * @model
	 * @generated
	 */
	String getConnector();

	/**
	 * Sets the value of the '{@link org.sluice.model.ConnectorSink#getConnector <em>Connector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connector</em>' attribute.
	 * @see #getConnector()
	 * @generated
	 */
	void setConnector(String value);

} // ConnectorSink
