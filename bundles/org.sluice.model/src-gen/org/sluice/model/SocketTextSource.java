/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Socket Text Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Lines of text from a TCP server.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.SocketTextSource#getHost <em>Host</em>}</li>
 *   <li>{@link org.sluice.model.SocketTextSource#getPort <em>Port</em>}</li>
 *   <li>{@link org.sluice.model.SocketTextSource#getMaxRate <em>Max Rate</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getSocketTextSource()
 * @model
 * @generated
 */
public interface SocketTextSource extends Source {
	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * The default value is <code>"localhost"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Server to connect to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.sluice.model.PipelinePackage#getSocketTextSource_Host()
	 * @model default="localhost"
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.sluice.model.SocketTextSource#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * The default value is <code>"9999"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * TCP port of the server.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(int)
	 * @see org.sluice.model.PipelinePackage#getSocketTextSource_Port()
	 * @model default="9999"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link org.sluice.model.SocketTextSource#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

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
	 * @see org.sluice.model.PipelinePackage#getSocketTextSource_MaxRate()
	 * @model default="0"
	 * @generated
	 */
	long getMaxRate();

	/**
	 * Sets the value of the '{@link org.sluice.model.SocketTextSource#getMaxRate <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Rate</em>' attribute.
	 * @see #getMaxRate()
	 * @generated
	 */
	void setMaxRate(long value);

} // SocketTextSource
