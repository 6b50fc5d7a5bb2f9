/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.AggregateByKeyOperator;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Aggregate By Key Operator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.AggregateByKeyOperatorImpl#getZero <em>Zero</em>}</li>
 *   <li>{@link org.sluice.model.impl.AggregateByKeyOperatorImpl#getAdd <em>Add</em>}</li>
 *   <li>{@link org.sluice.model.impl.AggregateByKeyOperatorImpl#getMerge <em>Merge</em>}</li>
 *   <li>{@link org.sluice.model.impl.AggregateByKeyOperatorImpl#getResultType <em>Result Type</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AggregateByKeyOperatorImpl extends OperatorImpl implements AggregateByKeyOperator {
	/**
	 * The default value of the '{@link #getZero() <em>Zero</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZero()
	 * @generated
	 * @ordered
	 */
	protected static final String ZERO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getZero() <em>Zero</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZero()
	 * @generated
	 * @ordered
	 */
	protected String zero = ZERO_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdd() <em>Add</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdd()
	 * @generated
	 * @ordered
	 */
	protected static final String ADD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdd() <em>Add</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdd()
	 * @generated
	 * @ordered
	 */
	protected String add = ADD_EDEFAULT;

	/**
	 * The default value of the '{@link #getMerge() <em>Merge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMerge()
	 * @generated
	 * @ordered
	 */
	protected static final String MERGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMerge() <em>Merge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMerge()
	 * @generated
	 * @ordered
	 */
	protected String merge = MERGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResultType() <em>Result Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultType()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_TYPE_EDEFAULT = "Integer";

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AggregateByKeyOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.AGGREGATE_BY_KEY_OPERATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZero() {
		return zero;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZero(String newZero) {
		String oldZero = zero;
		zero = newZero;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__ZERO, oldZero, zero));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdd() {
		return add;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdd(String newAdd) {
		String oldAdd = add;
		add = newAdd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__ADD, oldAdd, add));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMerge() {
		return merge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMerge(String newMerge) {
		String oldMerge = merge;
		merge = newMerge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__MERGE, oldMerge, merge));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__RESULT_TYPE, oldResultType, resultType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__ZERO:
				return getZero();
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__ADD:
				return getAdd();
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__MERGE:
				return getMerge();
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__RESULT_TYPE:
				return getResultType();
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
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__ZERO:
				setZero((String)newValue);
				return;
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__ADD:
				setAdd((String)newValue);
				return;
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__MERGE:
				setMerge((String)newValue);
				return;
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__RESULT_TYPE:
				setResultType((String)newValue);
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
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__ZERO:
				setZero(ZERO_EDEFAULT);
				return;
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__ADD:
				setAdd(ADD_EDEFAULT);
				return;
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__MERGE:
				setMerge(MERGE_EDEFAULT);
				return;
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__RESULT_TYPE:
				setResultType(RESULT_TYPE_EDEFAULT);
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
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__ZERO:
				return ZERO_EDEFAULT == null ? zero != null : !ZERO_EDEFAULT.equals(zero);
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__ADD:
				return ADD_EDEFAULT == null ? add != null : !ADD_EDEFAULT.equals(add);
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__MERGE:
				return MERGE_EDEFAULT == null ? merge != null : !MERGE_EDEFAULT.equals(merge);
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR__RESULT_TYPE:
				return RESULT_TYPE_EDEFAULT == null ? resultType != null : !RESULT_TYPE_EDEFAULT.equals(resultType);
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
		result.append(" (zero: ");
		result.append(zero);
		result.append(", add: ");
		result.append(add);
		result.append(", merge: ");
		result.append(merge);
		result.append(", resultType: ");
		result.append(resultType);
		result.append(')');
		return result.toString();
	}

} //AggregateByKeyOperatorImpl
