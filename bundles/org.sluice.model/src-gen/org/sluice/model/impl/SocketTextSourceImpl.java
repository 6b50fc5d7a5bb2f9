/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.PipelinePackage;
import org.sluice.model.SocketTextSource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Socket Text Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.SocketTextSourceImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.sluice.model.impl.SocketTextSourceImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.sluice.model.impl.SocketTextSourceImpl#getMaxRate <em>Max Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SocketTextSourceImpl extends SourceImpl implements SocketTextSource {
	/**
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = "localhost";

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected static final int PORT_EDEFAULT = 9999;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected int port = PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxRate() <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRate()
	 * @generated
	 * @ordered
	 */
	protected static final long MAX_RATE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMaxRate() <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRate()
	 * @generated
	 * @ordered
	 */
	protected long maxRate = MAX_RATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SocketTextSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.SOCKET_TEXT_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.SOCKET_TEXT_SOURCE__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(int newPort) {
		int oldPort = port;
		port = newPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.SOCKET_TEXT_SOURCE__PORT, oldPort, port));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMaxRate() {
		return maxRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxRate(long newMaxRate) {
		long oldMaxRate = maxRate;
		maxRate = newMaxRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.SOCKET_TEXT_SOURCE__MAX_RATE, oldMaxRate, maxRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.SOCKET_TEXT_SOURCE__HOST:
				return getHost();
			case PipelinePackage.SOCKET_TEXT_SOURCE__PORT:
				return getPort();
			case PipelinePackage.SOCKET_TEXT_SOURCE__MAX_RATE:
				return getMaxRate();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PipelinePackage.SOCKET_TEXT_SOURCE__HOST:
				setHost((String)newValue);
				return;
			case PipelinePackage.SOCKET_TEXT_SOURCE__PORT:
				setPort((Integer)newValue);
				return;
			case PipelinePackage.SOCKET_TEXT_SOURCE__MAX_RATE:
				setMaxRate((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PipelinePackage.SOCKET_TEXT_SOURCE__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case PipelinePackage.SOCKET_TEXT_SOURCE__PORT:
				setPort(PORT_EDEFAULT);
				return;
			case PipelinePackage.SOCKET_TEXT_SOURCE__MAX_RATE:
				setMaxRate(MAX_RATE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PipelinePackage.SOCKET_TEXT_SOURCE__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case PipelinePackage.SOCKET_TEXT_SOURCE__PORT:
				return port != PORT_EDEFAULT;
			case PipelinePackage.SOCKET_TEXT_SOURCE__MAX_RATE:
				return maxRate != MAX_RATE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (host: ");
		result.append(host);
		result.append(", port: ");
		result.append(port);
		result.append(", maxRate: ");
		result.append(maxRate);
		result.append(')');
		return result.toString();
	}

} //SocketTextSourceImpl
