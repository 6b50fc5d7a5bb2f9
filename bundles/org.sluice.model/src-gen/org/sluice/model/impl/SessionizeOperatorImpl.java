/**
 */
package org.sluice.model.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelinePackage;
import org.sluice.model.SessionizeOperator;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sessionize Operator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.SessionizeOperatorImpl#getTimestamp <em>Timestamp</em>}</li>
 *   <li>{@link org.sluice.model.impl.SessionizeOperatorImpl#getOutOfOrderness <em>Out Of Orderness</em>}</li>
 *   <li>{@link org.sluice.model.impl.SessionizeOperatorImpl#getGap <em>Gap</em>}</li>
 *   <li>{@link org.sluice.model.impl.SessionizeOperatorImpl#getAllowedLateness <em>Allowed Lateness</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SessionizeOperatorImpl extends OperatorImpl implements SessionizeOperator {
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
	 * The default value of the '{@link #getGap() <em>Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGap()
	 * @generated
	 * @ordered
	 */
	protected static final Duration GAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGap() <em>Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGap()
	 * @generated
	 * @ordered
	 */
	protected Duration gap = GAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getAllowedLateness() <em>Allowed Lateness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllowedLateness()
	 * @generated
	 * @ordered
	 */
	protected static final Duration ALLOWED_LATENESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAllowedLateness() <em>Allowed Lateness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllowedLateness()
	 * @generated
	 * @ordered
	 */
	protected Duration allowedLateness = ALLOWED_LATENESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SessionizeOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.SESSIONIZE_OPERATOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.SESSIONIZE_OPERATOR__TIMESTAMP, oldTimestamp, timestamp));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.SESSIONIZE_OPERATOR__OUT_OF_ORDERNESS, oldOutOfOrderness, outOfOrderness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getGap() {
		return gap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGap(Duration newGap) {
		Duration oldGap = gap;
		gap = newGap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.SESSIONIZE_OPERATOR__GAP, oldGap, gap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getAllowedLateness() {
		return allowedLateness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllowedLateness(Duration newAllowedLateness) {
		Duration oldAllowedLateness = allowedLateness;
		allowedLateness = newAllowedLateness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.SESSIONIZE_OPERATOR__ALLOWED_LATENESS, oldAllowedLateness, allowedLateness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.SESSIONIZE_OPERATOR__TIMESTAMP:
				return getTimestamp();
			case PipelinePackage.SESSIONIZE_OPERATOR__OUT_OF_ORDERNESS:
				return getOutOfOrderness();
			case PipelinePackage.SESSIONIZE_OPERATOR__GAP:
				return getGap();
			case PipelinePackage.SESSIONIZE_OPERATOR__ALLOWED_LATENESS:
				return getAllowedLateness();
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
			case PipelinePackage.SESSIONIZE_OPERATOR__TIMESTAMP:
				setTimestamp((String)newValue);
				return;
			case PipelinePackage.SESSIONIZE_OPERATOR__OUT_OF_ORDERNESS:
				setOutOfOrderness((Duration)newValue);
				return;
			case PipelinePackage.SESSIONIZE_OPERATOR__GAP:
				setGap((Duration)newValue);
				return;
			case PipelinePackage.SESSIONIZE_OPERATOR__ALLOWED_LATENESS:
				setAllowedLateness((Duration)newValue);
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
			case PipelinePackage.SESSIONIZE_OPERATOR__TIMESTAMP:
				setTimestamp(TIMESTAMP_EDEFAULT);
				return;
			case PipelinePackage.SESSIONIZE_OPERATOR__OUT_OF_ORDERNESS:
				setOutOfOrderness(OUT_OF_ORDERNESS_EDEFAULT);
				return;
			case PipelinePackage.SESSIONIZE_OPERATOR__GAP:
				setGap(GAP_EDEFAULT);
				return;
			case PipelinePackage.SESSIONIZE_OPERATOR__ALLOWED_LATENESS:
				setAllowedLateness(ALLOWED_LATENESS_EDEFAULT);
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
			case PipelinePackage.SESSIONIZE_OPERATOR__TIMESTAMP:
				return TIMESTAMP_EDEFAULT == null ? timestamp != null : !TIMESTAMP_EDEFAULT.equals(timestamp);
			case PipelinePackage.SESSIONIZE_OPERATOR__OUT_OF_ORDERNESS:
				return OUT_OF_ORDERNESS_EDEFAULT == null ? outOfOrderness != null : !OUT_OF_ORDERNESS_EDEFAULT.equals(outOfOrderness);
			case PipelinePackage.SESSIONIZE_OPERATOR__GAP:
				return GAP_EDEFAULT == null ? gap != null : !GAP_EDEFAULT.equals(gap);
			case PipelinePackage.SESSIONIZE_OPERATOR__ALLOWED_LATENESS:
				return ALLOWED_LATENESS_EDEFAULT == null ? allowedLateness != null : !ALLOWED_LATENESS_EDEFAULT.equals(allowedLateness);
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
		result.append(" (timestamp: ");
		result.append(timestamp);
		result.append(", outOfOrderness: ");
		result.append(outOfOrderness);
		result.append(", gap: ");
		result.append(gap);
		result.append(", allowedLateness: ");
		result.append(allowedLateness);
		result.append(')');
		return result.toString();
	}

} //SessionizeOperatorImpl
