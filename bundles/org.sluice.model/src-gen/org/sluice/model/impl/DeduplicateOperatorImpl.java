/**
 */
package org.sluice.model.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.DeduplicateOperator;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Deduplicate Operator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.DeduplicateOperatorImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.sluice.model.impl.DeduplicateOperatorImpl#getWithin <em>Within</em>}</li>
 *   <li>{@link org.sluice.model.impl.DeduplicateOperatorImpl#getTimestamp <em>Timestamp</em>}</li>
 *   <li>{@link org.sluice.model.impl.DeduplicateOperatorImpl#getOutOfOrderness <em>Out Of Orderness</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeduplicateOperatorImpl extends OperatorImpl implements DeduplicateOperator {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithin() <em>Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithin()
	 * @generated
	 * @ordered
	 */
	protected static final Duration WITHIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithin() <em>Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithin()
	 * @generated
	 * @ordered
	 */
	protected Duration within = WITHIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimestamp() <em>Timestamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimestamp()
	 * @generated
	 * @ordered
	 */
	protected static final String TIMESTAMP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimestamp() <em>Timestamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimestamp()
	 * @generated
	 * @ordered
	 */
	protected String timestamp = TIMESTAMP_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutOfOrderness() <em>Out Of Orderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutOfOrderness()
	 * @generated
	 * @ordered
	 */
	protected static final Duration OUT_OF_ORDERNESS_EDEFAULT = (Duration)PipelineFactory.eINSTANCE.createFromString(PipelinePackage.eINSTANCE.getDuration(), "0 s");

	/**
	 * The cached value of the '{@link #getOutOfOrderness() <em>Out Of Orderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutOfOrderness()
	 * @generated
	 * @ordered
	 */
	protected Duration outOfOrderness = OUT_OF_ORDERNESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeduplicateOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.DEDUPLICATE_OPERATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.DEDUPLICATE_OPERATOR__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getWithin() {
		return within;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithin(Duration newWithin) {
		Duration oldWithin = within;
		within = newWithin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.DEDUPLICATE_OPERATOR__WITHIN, oldWithin, within));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimestamp() {
		return timestamp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimestamp(String newTimestamp) {
		String oldTimestamp = timestamp;
		timestamp = newTimestamp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.DEDUPLICATE_OPERATOR__TIMESTAMP, oldTimestamp, timestamp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getOutOfOrderness() {
		return outOfOrderness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutOfOrderness(Duration newOutOfOrderness) {
		Duration oldOutOfOrderness = outOfOrderness;
		outOfOrderness = newOutOfOrderness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.DEDUPLICATE_OPERATOR__OUT_OF_ORDERNESS, oldOutOfOrderness, outOfOrderness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.DEDUPLICATE_OPERATOR__KEY:
				return getKey();
			case PipelinePackage.DEDUPLICATE_OPERATOR__WITHIN:
				return getWithin();
			case PipelinePackage.DEDUPLICATE_OPERATOR__TIMESTAMP:
				return getTimestamp();
			case PipelinePackage.DEDUPLICATE_OPERATOR__OUT_OF_ORDERNESS:
				return getOutOfOrderness();
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
			case PipelinePackage.DEDUPLICATE_OPERATOR__KEY:
				setKey((String)newValue);
				return;
			case PipelinePackage.DEDUPLICATE_OPERATOR__WITHIN:
				setWithin((Duration)newValue);
				return;
			case PipelinePackage.DEDUPLICATE_OPERATOR__TIMESTAMP:
				setTimestamp((String)newValue);
				return;
			case PipelinePackage.DEDUPLICATE_OPERATOR__OUT_OF_ORDERNESS:
				setOutOfOrderness((Duration)newValue);
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
			case PipelinePackage.DEDUPLICATE_OPERATOR__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case PipelinePackage.DEDUPLICATE_OPERATOR__WITHIN:
				setWithin(WITHIN_EDEFAULT);
				return;
			case PipelinePackage.DEDUPLICATE_OPERATOR__TIMESTAMP:
				setTimestamp(TIMESTAMP_EDEFAULT);
				return;
			case PipelinePackage.DEDUPLICATE_OPERATOR__OUT_OF_ORDERNESS:
				setOutOfOrderness(OUT_OF_ORDERNESS_EDEFAULT);
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
			case PipelinePackage.DEDUPLICATE_OPERATOR__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case PipelinePackage.DEDUPLICATE_OPERATOR__WITHIN:
				return WITHIN_EDEFAULT == null ? within != null : !WITHIN_EDEFAULT.equals(within);
			case PipelinePackage.DEDUPLICATE_OPERATOR__TIMESTAMP:
				return TIMESTAMP_EDEFAULT == null ? timestamp != null : !TIMESTAMP_EDEFAULT.equals(timestamp);
			case PipelinePackage.DEDUPLICATE_OPERATOR__OUT_OF_ORDERNESS:
				return OUT_OF_ORDERNESS_EDEFAULT == null ? outOfOrderness != null : !OUT_OF_ORDERNESS_EDEFAULT.equals(outOfOrderness);
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
		result.append(" (key: ");
		result.append(key);
		result.append(", within: ");
		result.append(within);
		result.append(", timestamp: ");
		result.append(timestamp);
		result.append(", outOfOrderness: ");
		result.append(outOfOrderness);
		result.append(')');
		return result.toString();
	}

} //DeduplicateOperatorImpl
