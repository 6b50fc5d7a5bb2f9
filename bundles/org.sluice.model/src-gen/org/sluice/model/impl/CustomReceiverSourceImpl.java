/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.CustomReceiverSource;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Custom Receiver Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.CustomReceiverSourceImpl#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link org.sluice.model.impl.CustomReceiverSourceImpl#getRecordType <em>Record Type</em>}</li>
 *   <li>{@link org.sluice.model.impl.CustomReceiverSourceImpl#getMaxRate <em>Max Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CustomReceiverSourceImpl extends SourceImpl implements CustomReceiverSource {
	/**
	 * The default value of the '{@link #getReceiver() <em>Receiver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiver()
	 * @generated
	 * @ordered
	 */
	protected static final String RECEIVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceiver() <em>Receiver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceiver()
	 * @generated
	 * @ordered
	 */
	protected String receiver = RECEIVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordType() <em>Record Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordType()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORD_TYPE_EDEFAULT = "String";

	/**
	 * The cached value of the '{@link #getRecordType() <em>Record Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordType()
	 * @generated
	 * @ordered
	 */
	protected String recordType = RECORD_TYPE_EDEFAULT;

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
	protected CustomReceiverSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.CUSTOM_RECEIVER_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReceiver() {
		return receiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceiver(String newReceiver) {
		String oldReceiver = receiver;
		receiver = newReceiver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.CUSTOM_RECEIVER_SOURCE__RECEIVER, oldReceiver, receiver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecordType() {
		return recordType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordType(String newRecordType) {
		String oldRecordType = recordType;
		recordType = newRecordType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.CUSTOM_RECEIVER_SOURCE__RECORD_TYPE, oldRecordType, recordType));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.CUSTOM_RECEIVER_SOURCE__MAX_RATE, oldMaxRate, maxRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE__RECEIVER:
				return getReceiver();
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE__RECORD_TYPE:
				return getRecordType();
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE__MAX_RATE:
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
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE__RECEIVER:
				setReceiver((String)newValue);
				return;
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE__RECORD_TYPE:
				setRecordType((String)newValue);
				return;
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE__MAX_RATE:
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
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE__RECEIVER:
				setReceiver(RECEIVER_EDEFAULT);
				return;
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE__RECORD_TYPE:
				setRecordType(RECORD_TYPE_EDEFAULT);
				return;
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE__MAX_RATE:
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
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE__RECEIVER:
				return RECEIVER_EDEFAULT == null ? receiver != null : !RECEIVER_EDEFAULT.equals(receiver);
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE__RECORD_TYPE:
				return RECORD_TYPE_EDEFAULT == null ? recordType != null : !RECORD_TYPE_EDEFAULT.equals(recordType);
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE__MAX_RATE:
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
		result.append(" (receiver: ");
		result.append(receiver);
		result.append(", recordType: ");
		result.append(recordType);
		result.append(", maxRate: ");
		result.append(maxRate);
		result.append(')');
		return result.toString();
	}

} //CustomReceiverSourceImpl
