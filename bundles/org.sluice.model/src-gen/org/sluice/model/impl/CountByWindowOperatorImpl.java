/**
 */
package org.sluice.model.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.CountByWindowOperator;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Count By Window Operator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.CountByWindowOperatorImpl#getWindowDuration <em>Window Duration</em>}</li>
 *   <li>{@link org.sluice.model.impl.CountByWindowOperatorImpl#getSlideDuration <em>Slide Duration</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CountByWindowOperatorImpl extends OperatorImpl implements CountByWindowOperator {
	/**
	 * The default value of the '{@link #getWindowDuration() <em>Window Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration WINDOW_DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWindowDuration() <em>Window Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration windowDuration = WINDOW_DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlideDuration() <em>Slide Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlideDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration SLIDE_DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSlideDuration() <em>Slide Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlideDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration slideDuration = SLIDE_DURATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CountByWindowOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.COUNT_BY_WINDOW_OPERATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getWindowDuration() {
		return windowDuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindowDuration(Duration newWindowDuration) {
		Duration oldWindowDuration = windowDuration;
		windowDuration = newWindowDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COUNT_BY_WINDOW_OPERATOR__WINDOW_DURATION, oldWindowDuration, windowDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getSlideDuration() {
		return slideDuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlideDuration(Duration newSlideDuration) {
		Duration oldSlideDuration = slideDuration;
		slideDuration = newSlideDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COUNT_BY_WINDOW_OPERATOR__SLIDE_DURATION, oldSlideDuration, slideDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.COUNT_BY_WINDOW_OPERATOR__WINDOW_DURATION:
				return getWindowDuration();
			case PipelinePackage.COUNT_BY_WINDOW_OPERATOR__SLIDE_DURATION:
				return getSlideDuration();
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
			case PipelinePackage.COUNT_BY_WINDOW_OPERATOR__WINDOW_DURATION:
				setWindowDuration((Duration)newValue);
				return;
			case PipelinePackage.COUNT_BY_WINDOW_OPERATOR__SLIDE_DURATION:
				setSlideDuration((Duration)newValue);
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
			case PipelinePackage.COUNT_BY_WINDOW_OPERATOR__WINDOW_DURATION:
				setWindowDuration(WINDOW_DURATION_EDEFAULT);
				return;
			case PipelinePackage.COUNT_BY_WINDOW_OPERATOR__SLIDE_DURATION:
				setSlideDuration(SLIDE_DURATION_EDEFAULT);
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
			case PipelinePackage.COUNT_BY_WINDOW_OPERATOR__WINDOW_DURATION:
				return WINDOW_DURATION_EDEFAULT == null ? windowDuration != null : !WINDOW_DURATION_EDEFAULT.equals(windowDuration);
			case PipelinePackage.COUNT_BY_WINDOW_OPERATOR__SLIDE_DURATION:
				return SLIDE_DURATION_EDEFAULT == null ? slideDuration != null : !SLIDE_DURATION_EDEFAULT.equals(slideDuration);
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
		result.append(" (windowDuration: ");
		result.append(windowDuration);
		result.append(", slideDuration: ");
		result.append(slideDuration);
		result.append(')');
		return result.toString();
	}

} //CountByWindowOperatorImpl
