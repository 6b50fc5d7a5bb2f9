/**
 */
package org.sluice.model.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.EventTimeWindowOperator;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event Time Window Operator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.EventTimeWindowOperatorImpl#getTimestamp <em>Timestamp</em>}</li>
 *   <li>{@link org.sluice.model.impl.EventTimeWindowOperatorImpl#getOutOfOrderness <em>Out Of Orderness</em>}</li>
 *   <li>{@link org.sluice.model.impl.EventTimeWindowOperatorImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sluice.model.impl.EventTimeWindowOperatorImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.sluice.model.impl.EventTimeWindowOperatorImpl#getSlide <em>Slide</em>}</li>
 *   <li>{@link org.sluice.model.impl.EventTimeWindowOperatorImpl#getGap <em>Gap</em>}</li>
 *   <li>{@link org.sluice.model.impl.EventTimeWindowOperatorImpl#getAllowedLateness <em>Allowed Lateness</em>}</li>
 *   <li>{@link org.sluice.model.impl.EventTimeWindowOperatorImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.sluice.model.impl.EventTimeWindowOperatorImpl#getFunction <em>Function</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventTimeWindowOperatorImpl extends OperatorImpl implements EventTimeWindowOperator {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = "tumbling";

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final Duration SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Duration size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlide() <em>Slide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlide()
	 * @generated
	 * @ordered
	 */
	protected static final Duration SLIDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSlide() <em>Slide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlide()
	 * @generated
	 * @ordered
	 */
	protected Duration slide = SLIDE_EDEFAULT;

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
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_EDEFAULT = "reduce";

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected String result = RESULT_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EventTimeWindowOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.EVENT_TIME_WINDOW_OPERATOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__TIMESTAMP, oldTimestamp, timestamp));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__OUT_OF_ORDERNESS, oldOutOfOrderness, outOfOrderness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Duration newSize) {
		Duration oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getSlide() {
		return slide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlide(Duration newSlide) {
		Duration oldSlide = slide;
		slide = newSlide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__SLIDE, oldSlide, slide));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__GAP, oldGap, gap));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__ALLOWED_LATENESS, oldAllowedLateness, allowedLateness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		String oldResult = result;
		result = newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__RESULT, oldResult, result));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__TIMESTAMP:
				return getTimestamp();
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__OUT_OF_ORDERNESS:
				return getOutOfOrderness();
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__KIND:
				return getKind();
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__SIZE:
				return getSize();
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__SLIDE:
				return getSlide();
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__GAP:
				return getGap();
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__ALLOWED_LATENESS:
				return getAllowedLateness();
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__RESULT:
				return getResult();
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__FUNCTION:
				return getFunction();
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
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__TIMESTAMP:
				setTimestamp((String)newValue);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__OUT_OF_ORDERNESS:
				setOutOfOrderness((Duration)newValue);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__KIND:
				setKind((String)newValue);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__SIZE:
				setSize((Duration)newValue);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__SLIDE:
				setSlide((Duration)newValue);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__GAP:
				setGap((Duration)newValue);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__ALLOWED_LATENESS:
				setAllowedLateness((Duration)newValue);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__RESULT:
				setResult((String)newValue);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__FUNCTION:
				setFunction((String)newValue);
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
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__TIMESTAMP:
				setTimestamp(TIMESTAMP_EDEFAULT);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__OUT_OF_ORDERNESS:
				setOutOfOrderness(OUT_OF_ORDERNESS_EDEFAULT);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__SLIDE:
				setSlide(SLIDE_EDEFAULT);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__GAP:
				setGap(GAP_EDEFAULT);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__ALLOWED_LATENESS:
				setAllowedLateness(ALLOWED_LATENESS_EDEFAULT);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
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
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__TIMESTAMP:
				return TIMESTAMP_EDEFAULT == null ? timestamp != null : !TIMESTAMP_EDEFAULT.equals(timestamp);
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__OUT_OF_ORDERNESS:
				return OUT_OF_ORDERNESS_EDEFAULT == null ? outOfOrderness != null : !OUT_OF_ORDERNESS_EDEFAULT.equals(outOfOrderness);
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__SLIDE:
				return SLIDE_EDEFAULT == null ? slide != null : !SLIDE_EDEFAULT.equals(slide);
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__GAP:
				return GAP_EDEFAULT == null ? gap != null : !GAP_EDEFAULT.equals(gap);
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__ALLOWED_LATENESS:
				return ALLOWED_LATENESS_EDEFAULT == null ? allowedLateness != null : !ALLOWED_LATENESS_EDEFAULT.equals(allowedLateness);
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__RESULT:
				return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR__FUNCTION:
				return FUNCTION_EDEFAULT == null ? function != null : !FUNCTION_EDEFAULT.equals(function);
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", size: ");
		result.append(size);
		result.append(", slide: ");
		result.append(slide);
		result.append(", gap: ");
		result.append(gap);
		result.append(", allowedLateness: ");
		result.append(allowedLateness);
		result.append(", result: ");
		result.append(result);
		result.append(", function: ");
		result.append(function);
		result.append(')');
		return result.toString();
	}

} //EventTimeWindowOperatorImpl
