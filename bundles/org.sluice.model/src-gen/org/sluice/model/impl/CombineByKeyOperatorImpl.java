/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.CombineByKeyOperator;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Combine By Key Operator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.CombineByKeyOperatorImpl#getCreateCombiner <em>Create Combiner</em>}</li>
 *   <li>{@link org.sluice.model.impl.CombineByKeyOperatorImpl#getMergeValue <em>Merge Value</em>}</li>
 *   <li>{@link org.sluice.model.impl.CombineByKeyOperatorImpl#getMergeCombiners <em>Merge Combiners</em>}</li>
 *   <li>{@link org.sluice.model.impl.CombineByKeyOperatorImpl#getCombinerType <em>Combiner Type</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CombineByKeyOperatorImpl extends OperatorImpl implements CombineByKeyOperator {
	/**
	 * The default value of the '{@link #getCreateCombiner() <em>Create Combiner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreateCombiner()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATE_COMBINER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreateCombiner() <em>Create Combiner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreateCombiner()
	 * @generated
	 * @ordered
	 */
	protected String createCombiner = CREATE_COMBINER_EDEFAULT;

	/**
	 * The default value of the '{@link #getMergeValue() <em>Merge Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergeValue()
	 * @generated
	 * @ordered
	 */
	protected static final String MERGE_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMergeValue() <em>Merge Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergeValue()
	 * @generated
	 * @ordered
	 */
	protected String mergeValue = MERGE_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMergeCombiners() <em>Merge Combiners</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergeCombiners()
	 * @generated
	 * @ordered
	 */
	protected static final String MERGE_COMBINERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMergeCombiners() <em>Merge Combiners</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergeCombiners()
	 * @generated
	 * @ordered
	 */
	protected String mergeCombiners = MERGE_COMBINERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCombinerType() <em>Combiner Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCombinerType()
	 * @generated
	 * @ordered
	 */
	protected static final String COMBINER_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCombinerType() <em>Combiner Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCombinerType()
	 * @generated
	 * @ordered
	 */
	protected String combinerType = COMBINER_TYPE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CombineByKeyOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.COMBINE_BY_KEY_OPERATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateCombiner() {
		return createCombiner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreateCombiner(String newCreateCombiner) {
		String oldCreateCombiner = createCombiner;
		createCombiner = newCreateCombiner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COMBINE_BY_KEY_OPERATOR__CREATE_COMBINER, oldCreateCombiner, createCombiner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMergeValue() {
		return mergeValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMergeValue(String newMergeValue) {
		String oldMergeValue = mergeValue;
		mergeValue = newMergeValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COMBINE_BY_KEY_OPERATOR__MERGE_VALUE, oldMergeValue, mergeValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMergeCombiners() {
		return mergeCombiners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMergeCombiners(String newMergeCombiners) {
		String oldMergeCombiners = mergeCombiners;
		mergeCombiners = newMergeCombiners;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COMBINE_BY_KEY_OPERATOR__MERGE_COMBINERS, oldMergeCombiners, mergeCombiners));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCombinerType() {
		return combinerType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCombinerType(String newCombinerType) {
		String oldCombinerType = combinerType;
		combinerType = newCombinerType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COMBINE_BY_KEY_OPERATOR__COMBINER_TYPE, oldCombinerType, combinerType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__CREATE_COMBINER:
				return getCreateCombiner();
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__MERGE_VALUE:
				return getMergeValue();
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__MERGE_COMBINERS:
				return getMergeCombiners();
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__COMBINER_TYPE:
				return getCombinerType();
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
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__CREATE_COMBINER:
				setCreateCombiner((String)newValue);
				return;
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__MERGE_VALUE:
				setMergeValue((String)newValue);
				return;
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__MERGE_COMBINERS:
				setMergeCombiners((String)newValue);
				return;
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__COMBINER_TYPE:
				setCombinerType((String)newValue);
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
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__CREATE_COMBINER:
				setCreateCombiner(CREATE_COMBINER_EDEFAULT);
				return;
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__MERGE_VALUE:
				setMergeValue(MERGE_VALUE_EDEFAULT);
				return;
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__MERGE_COMBINERS:
				setMergeCombiners(MERGE_COMBINERS_EDEFAULT);
				return;
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__COMBINER_TYPE:
				setCombinerType(COMBINER_TYPE_EDEFAULT);
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
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__CREATE_COMBINER:
				return CREATE_COMBINER_EDEFAULT == null ? createCombiner != null : !CREATE_COMBINER_EDEFAULT.equals(createCombiner);
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__MERGE_VALUE:
				return MERGE_VALUE_EDEFAULT == null ? mergeValue != null : !MERGE_VALUE_EDEFAULT.equals(mergeValue);
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__MERGE_COMBINERS:
				return MERGE_COMBINERS_EDEFAULT == null ? mergeCombiners != null : !MERGE_COMBINERS_EDEFAULT.equals(mergeCombiners);
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR__COMBINER_TYPE:
				return COMBINER_TYPE_EDEFAULT == null ? combinerType != null : !COMBINER_TYPE_EDEFAULT.equals(combinerType);
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
		result.append(" (createCombiner: ");
		result.append(createCombiner);
		result.append(", mergeValue: ");
		result.append(mergeValue);
		result.append(", mergeCombiners: ");
		result.append(mergeCombiners);
		result.append(", combinerType: ");
		result.append(combinerType);
		result.append(')');
		return result.toString();
	}

} //CombineByKeyOperatorImpl
