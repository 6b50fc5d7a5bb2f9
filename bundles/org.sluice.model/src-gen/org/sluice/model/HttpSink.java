/**
 */
package org.sluice.model;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Http Sink</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Posts each batch as JSON to a web service.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.HttpSink#getUrl <em>Url</em>}</li>
 *   <li>{@link org.sluice.model.HttpSink#getFormat <em>Format</em>}</li>
 *   <li>{@link org.sluice.model.HttpSink#getTimeout <em>Timeout</em>}</li>
 *   <li>{@link org.sluice.model.HttpSink#isSkipEmpty <em>Skip Empty</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getHttpSink()
 * @model
 * @generated
 */
public interface HttpSink extends Sink {
	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of the web service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.sluice.model.PipelinePackage#getHttpSink_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.sluice.model.HttpSink#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"ARRAY"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ARRAY or LINES.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.sluice.model.PipelinePackage#getHttpSink_Format()
	 * @model default="ARRAY"
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.sluice.model.HttpSink#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Timeout</b></em>' attribute.
	 * The default value is <code>"10 s"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest wait for the connection and the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeout</em>' attribute.
	 * @see #setTimeout(Duration)
	 * @see org.sluice.model.PipelinePackage#getHttpSink_Timeout()
	 * @model default="10 s" dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getTimeout();

	/**
	 * Sets the value of the '{@link org.sluice.model.HttpSink#getTimeout <em>Timeout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout</em>' attribute.
	 * @see #getTimeout()
	 * @generated
	 */
	void setTimeout(Duration value);

	/**
	 * Returns the value of the '<em><b>Skip Empty</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether nothing is sent of a batch without records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skip Empty</em>' attribute.
	 * @see #setSkipEmpty(boolean)
	 * @see org.sluice.model.PipelinePackage#getHttpSink_SkipEmpty()
	 * @model default="false"
	 * @generated
	 */
	boolean isSkipEmpty();

	/**
	 * Sets the value of the '{@link org.sluice.model.HttpSink#isSkipEmpty <em>Skip Empty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skip Empty</em>' attribute.
	 * @see #isSkipEmpty()
	 * @generated
	 */
	void setSkipEmpty(boolean value);

} // HttpSink
