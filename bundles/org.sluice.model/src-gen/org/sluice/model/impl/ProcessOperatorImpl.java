/**
 */
package org.sluice.model.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelinePackage;
import org.sluice.model.ProcessOperator;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Process Operator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.ProcessOperatorImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sluice.model.impl.ProcessOperatorImpl#getOnTimer <em>On Timer</em>}</li>
 *   <li>{@link org.sluice.model.impl.ProcessOperatorImpl#getResultType <em>Result Type</em>}</li>
 *   <li>{@link org.sluice.model.impl.ProcessOperatorImpl#getTimestamp <em>Timestamp</em>}</li>
 *   <li>{@link org.sluice.model.impl.ProcessOperatorImpl#getOutOfOrderness <em>Out Of Orderness</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcessOperatorImpl extends OperatorImpl implements ProcessOperator {
	/**
	 * The default value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected String function = FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnTimer() <em>On Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnTimer()
	 * @generated
	 * @ordered
	 */
	protected static final String ON_TIMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOnTimer() <em>On Timer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnTimer()
	 * @generated
	 * @ordered
	 */
	protected String onTimer = ON_TIMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getResultType() <em>Result Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultType()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_TYPE_EDEFAULT = "String";

	/**
	 * The cached value of the '{@link #getResultType() <em>Result Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultType()
	 * @generated
	 * @ordered
	 */
	protected String resultType = RESULT_TYPE_EDEFAULT;

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
	protected ProcessOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.PROCESS_OPERATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(String newFunction) {
		String oldFunction = function;
		function = newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PROCESS_OPERATOR__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOnTimer() {
		return onTimer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnTimer(String newOnTimer) {
		String oldOnTimer = onTimer;
		onTimer = newOnTimer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PROCESS_OPERATOR__ON_TIMER, oldOnTimer, onTimer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResultType() {
		return resultType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResultType(String newResultType) {
		String oldResultType = resultType;
		resultType = newResultType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PROCESS_OPERATOR__RESULT_TYPE, oldResultType, resultType));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PROCESS_OPERATOR__TIMESTAMP, oldTimestamp, timestamp));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PROCESS_OPERATOR__OUT_OF_ORDERNESS, oldOutOfOrderness, outOfOrderness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.PROCESS_OPERATOR__FUNCTION:
				return getFunction();
			case PipelinePackage.PROCESS_OPERATOR__ON_TIMER:
				return getOnTimer();
			case PipelinePackage.PROCESS_OPERATOR__RESULT_TYPE:
				return getResultType();
			case PipelinePackage.PROCESS_OPERATOR__TIMESTAMP:
				return getTimestamp();
			case PipelinePackage.PROCESS_OPERATOR__OUT_OF_ORDERNESS:
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
			case PipelinePackage.PROCESS_OPERATOR__FUNCTION:
				setFunction((String)newValue);
				return;
			case PipelinePackage.PROCESS_OPERATOR__ON_TIMER:
				setOnTimer((String)newValue);
				return;
			case PipelinePackage.PROCESS_OPERATOR__RESULT_TYPE:
				setResultType((String)newValue);
				return;
			case PipelinePackage.PROCESS_OPERATOR__TIMESTAMP:
				setTimestamp((String)newValue);
				return;
			case PipelinePackage.PROCESS_OPERATOR__OUT_OF_ORDERNESS:
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
			case PipelinePackage.PROCESS_OPERATOR__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case PipelinePackage.PROCESS_OPERATOR__ON_TIMER:
				setOnTimer(ON_TIMER_EDEFAULT);
				return;
			case PipelinePackage.PROCESS_OPERATOR__RESULT_TYPE:
				setResultType(RESULT_TYPE_EDEFAULT);
				return;
			case PipelinePackage.PROCESS_OPERATOR__TIMESTAMP:
				setTimestamp(TIMESTAMP_EDEFAULT);
				return;
			case PipelinePackage.PROCESS_OPERATOR__OUT_OF_ORDERNESS:
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
			case PipelinePackage.PROCESS_OPERATOR__FUNCTION:
				return FUNCTION_EDEFAULT == null ? function != null : !FUNCTION_EDEFAULT.equals(function);
			case PipelinePackage.PROCESS_OPERATOR__ON_TIMER:
				return ON_TIMER_EDEFAULT == null ? onTimer != null : !ON_TIMER_EDEFAULT.equals(onTimer);
			case PipelinePackage.PROCESS_OPERATOR__RESULT_TYPE:
				return RESULT_TYPE_EDEFAULT == null ? resultType != null : !RESULT_TYPE_EDEFAULT.equals(resultType);
			case PipelinePackage.PROCESS_OPERATOR__TIMESTAMP:
				return TIMESTAMP_EDEFAULT == null ? timestamp != null : !TIMESTAMP_EDEFAULT.equals(timestamp);
			case PipelinePackage.PROCESS_OPERATOR__OUT_OF_ORDERNESS:
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
		result.append(" (function: ");
		result.append(function);
		result.append(", onTimer: ");
		result.append(onTimer);
		result.append(", resultType: ");
		result.append(resultType);
		result.append(", timestamp: ");
		result.append(timestamp);
		result.append(", outOfOrderness: ");
		result.append(outOfOrderness);
		result.append(')');
		return result.toString();
	}

} //ProcessOperatorImpl
