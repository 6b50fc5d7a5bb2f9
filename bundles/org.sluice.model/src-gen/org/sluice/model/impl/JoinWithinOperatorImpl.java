/**
 */
package org.sluice.model.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.JoinWithinOperator;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Join Within Operator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.JoinWithinOperatorImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sluice.model.impl.JoinWithinOperatorImpl#getLeftTimestamp <em>Left Timestamp</em>}</li>
 *   <li>{@link org.sluice.model.impl.JoinWithinOperatorImpl#getRightTimestamp <em>Right Timestamp</em>}</li>
 *   <li>{@link org.sluice.model.impl.JoinWithinOperatorImpl#getOutOfOrderness <em>Out Of Orderness</em>}</li>
 *   <li>{@link org.sluice.model.impl.JoinWithinOperatorImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.sluice.model.impl.JoinWithinOperatorImpl#getAfter <em>After</em>}</li>
 * </ul>
 *
 * @generated
 */
public class JoinWithinOperatorImpl extends OperatorImpl implements JoinWithinOperator {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = "join";

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
	 * The default value of the '{@link #getLeftTimestamp() <em>Left Timestamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftTimestamp()
	 * @generated
	 * @ordered
	 */
	protected static final String LEFT_TIMESTAMP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeftTimestamp() <em>Left Timestamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftTimestamp()
	 * @generated
	 * @ordered
	 */
	protected String leftTimestamp = LEFT_TIMESTAMP_EDEFAULT;

	/**
	 * The default value of the '{@link #getRightTimestamp() <em>Right Timestamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightTimestamp()
	 * @generated
	 * @ordered
	 */
	protected static final String RIGHT_TIMESTAMP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRightTimestamp() <em>Right Timestamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightTimestamp()
	 * @generated
	 * @ordered
	 */
	protected String rightTimestamp = RIGHT_TIMESTAMP_EDEFAULT;

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
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final Duration BEFORE_EDEFAULT = (Duration)PipelineFactory.eINSTANCE.createFromString(PipelinePackage.eINSTANCE.getDuration(), "0 s");

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected Duration before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final Duration AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected Duration after = AFTER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JoinWithinOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.JOIN_WITHIN_OPERATOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.JOIN_WITHIN_OPERATOR__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLeftTimestamp() {
		return leftTimestamp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeftTimestamp(String newLeftTimestamp) {
		String oldLeftTimestamp = leftTimestamp;
		leftTimestamp = newLeftTimestamp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.JOIN_WITHIN_OPERATOR__LEFT_TIMESTAMP, oldLeftTimestamp, leftTimestamp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRightTimestamp() {
		return rightTimestamp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRightTimestamp(String newRightTimestamp) {
		String oldRightTimestamp = rightTimestamp;
		rightTimestamp = newRightTimestamp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.JOIN_WITHIN_OPERATOR__RIGHT_TIMESTAMP, oldRightTimestamp, rightTimestamp));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.JOIN_WITHIN_OPERATOR__OUT_OF_ORDERNESS, oldOutOfOrderness, outOfOrderness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(Duration newBefore) {
		Duration oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.JOIN_WITHIN_OPERATOR__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(Duration newAfter) {
		Duration oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.JOIN_WITHIN_OPERATOR__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.JOIN_WITHIN_OPERATOR__KIND:
				return getKind();
			case PipelinePackage.JOIN_WITHIN_OPERATOR__LEFT_TIMESTAMP:
				return getLeftTimestamp();
			case PipelinePackage.JOIN_WITHIN_OPERATOR__RIGHT_TIMESTAMP:
				return getRightTimestamp();
			case PipelinePackage.JOIN_WITHIN_OPERATOR__OUT_OF_ORDERNESS:
				return getOutOfOrderness();
			case PipelinePackage.JOIN_WITHIN_OPERATOR__BEFORE:
				return getBefore();
			case PipelinePackage.JOIN_WITHIN_OPERATOR__AFTER:
				return getAfter();
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
			case PipelinePackage.JOIN_WITHIN_OPERATOR__KIND:
				setKind((String)newValue);
				return;
			case PipelinePackage.JOIN_WITHIN_OPERATOR__LEFT_TIMESTAMP:
				setLeftTimestamp((String)newValue);
				return;
			case PipelinePackage.JOIN_WITHIN_OPERATOR__RIGHT_TIMESTAMP:
				setRightTimestamp((String)newValue);
				return;
			case PipelinePackage.JOIN_WITHIN_OPERATOR__OUT_OF_ORDERNESS:
				setOutOfOrderness((Duration)newValue);
				return;
			case PipelinePackage.JOIN_WITHIN_OPERATOR__BEFORE:
				setBefore((Duration)newValue);
				return;
			case PipelinePackage.JOIN_WITHIN_OPERATOR__AFTER:
				setAfter((Duration)newValue);
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
			case PipelinePackage.JOIN_WITHIN_OPERATOR__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PipelinePackage.JOIN_WITHIN_OPERATOR__LEFT_TIMESTAMP:
				setLeftTimestamp(LEFT_TIMESTAMP_EDEFAULT);
				return;
			case PipelinePackage.JOIN_WITHIN_OPERATOR__RIGHT_TIMESTAMP:
				setRightTimestamp(RIGHT_TIMESTAMP_EDEFAULT);
				return;
			case PipelinePackage.JOIN_WITHIN_OPERATOR__OUT_OF_ORDERNESS:
				setOutOfOrderness(OUT_OF_ORDERNESS_EDEFAULT);
				return;
			case PipelinePackage.JOIN_WITHIN_OPERATOR__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case PipelinePackage.JOIN_WITHIN_OPERATOR__AFTER:
				setAfter(AFTER_EDEFAULT);
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
			case PipelinePackage.JOIN_WITHIN_OPERATOR__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case PipelinePackage.JOIN_WITHIN_OPERATOR__LEFT_TIMESTAMP:
				return LEFT_TIMESTAMP_EDEFAULT == null ? leftTimestamp != null : !LEFT_TIMESTAMP_EDEFAULT.equals(leftTimestamp);
			case PipelinePackage.JOIN_WITHIN_OPERATOR__RIGHT_TIMESTAMP:
				return RIGHT_TIMESTAMP_EDEFAULT == null ? rightTimestamp != null : !RIGHT_TIMESTAMP_EDEFAULT.equals(rightTimestamp);
			case PipelinePackage.JOIN_WITHIN_OPERATOR__OUT_OF_ORDERNESS:
				return OUT_OF_ORDERNESS_EDEFAULT == null ? outOfOrderness != null : !OUT_OF_ORDERNESS_EDEFAULT.equals(outOfOrderness);
			case PipelinePackage.JOIN_WITHIN_OPERATOR__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case PipelinePackage.JOIN_WITHIN_OPERATOR__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", leftTimestamp: ");
		result.append(leftTimestamp);
		result.append(", rightTimestamp: ");
		result.append(rightTimestamp);
		result.append(", outOfOrderness: ");
		result.append(outOfOrderness);
		result.append(", before: ");
		result.append(before);
		result.append(", after: ");
		result.append(after);
		result.append(')');
		return result.toString();
	}

} //JoinWithinOperatorImpl
