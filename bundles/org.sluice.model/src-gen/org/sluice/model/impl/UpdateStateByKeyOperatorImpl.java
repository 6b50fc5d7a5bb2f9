/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.PipelinePackage;
import org.sluice.model.UpdateStateByKeyOperator;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Update State By Key Operator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.UpdateStateByKeyOperatorImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sluice.model.impl.UpdateStateByKeyOperatorImpl#getStateType <em>State Type</em>}</li>
 *   <li>{@link org.sluice.model.impl.UpdateStateByKeyOperatorImpl#getInitialStateFile <em>Initial State File</em>}</li>
 *   <li>{@link org.sluice.model.impl.UpdateStateByKeyOperatorImpl#getInitialState <em>Initial State</em>}</li>
 *   <li>{@link org.sluice.model.impl.UpdateStateByKeyOperatorImpl#getPartitions <em>Partitions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UpdateStateByKeyOperatorImpl extends OperatorImpl implements UpdateStateByKeyOperator {
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
	 * The default value of the '{@link #getStateType() <em>State Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateType()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_TYPE_EDEFAULT = "Long";

	/**
	 * The cached value of the '{@link #getStateType() <em>State Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateType()
	 * @generated
	 * @ordered
	 */
	protected String stateType = STATE_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitialStateFile() <em>Initial State File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialStateFile()
	 * @generated
	 * @ordered
	 */
	protected static final String INITIAL_STATE_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitialStateFile() <em>Initial State File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialStateFile()
	 * @generated
	 * @ordered
	 */
	protected String initialStateFile = INITIAL_STATE_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitialState() <em>Initial State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialState()
	 * @generated
	 * @ordered
	 */
	protected static final String INITIAL_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitialState() <em>Initial State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialState()
	 * @generated
	 * @ordered
	 */
	protected String initialState = INITIAL_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPartitions() <em>Partitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartitions()
	 * @generated
	 * @ordered
	 */
	protected static final int PARTITIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPartitions() <em>Partitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartitions()
	 * @generated
	 * @ordered
	 */
	protected int partitions = PARTITIONS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UpdateStateByKeyOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.UPDATE_STATE_BY_KEY_OPERATOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStateType() {
		return stateType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStateType(String newStateType) {
		String oldStateType = stateType;
		stateType = newStateType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__STATE_TYPE, oldStateType, stateType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInitialStateFile() {
		return initialStateFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitialStateFile(String newInitialStateFile) {
		String oldInitialStateFile = initialStateFile;
		initialStateFile = newInitialStateFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE_FILE, oldInitialStateFile, initialStateFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInitialState() {
		return initialState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitialState(String newInitialState) {
		String oldInitialState = initialState;
		initialState = newInitialState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE, oldInitialState, initialState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPartitions() {
		return partitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartitions(int newPartitions) {
		int oldPartitions = partitions;
		partitions = newPartitions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__PARTITIONS, oldPartitions, partitions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__FUNCTION:
				return getFunction();
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__STATE_TYPE:
				return getStateType();
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE_FILE:
				return getInitialStateFile();
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE:
				return getInitialState();
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__PARTITIONS:
				return getPartitions();
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
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__FUNCTION:
				setFunction((String)newValue);
				return;
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__STATE_TYPE:
				setStateType((String)newValue);
				return;
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE_FILE:
				setInitialStateFile((String)newValue);
				return;
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE:
				setInitialState((String)newValue);
				return;
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__PARTITIONS:
				setPartitions((Integer)newValue);
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
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__STATE_TYPE:
				setStateType(STATE_TYPE_EDEFAULT);
				return;
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE_FILE:
				setInitialStateFile(INITIAL_STATE_FILE_EDEFAULT);
				return;
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE:
				setInitialState(INITIAL_STATE_EDEFAULT);
				return;
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__PARTITIONS:
				setPartitions(PARTITIONS_EDEFAULT);
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
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__FUNCTION:
				return FUNCTION_EDEFAULT == null ? function != null : !FUNCTION_EDEFAULT.equals(function);
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__STATE_TYPE:
				return STATE_TYPE_EDEFAULT == null ? stateType != null : !STATE_TYPE_EDEFAULT.equals(stateType);
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE_FILE:
				return INITIAL_STATE_FILE_EDEFAULT == null ? initialStateFile != null : !INITIAL_STATE_FILE_EDEFAULT.equals(initialStateFile);
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE:
				return INITIAL_STATE_EDEFAULT == null ? initialState != null : !INITIAL_STATE_EDEFAULT.equals(initialState);
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR__PARTITIONS:
				return partitions != PARTITIONS_EDEFAULT;
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
		result.append(", stateType: ");
		result.append(stateType);
		result.append(", initialStateFile: ");
		result.append(initialStateFile);
		result.append(", initialState: ");
		result.append(initialState);
		result.append(", partitions: ");
		result.append(partitions);
		result.append(')');
		return result.toString();
	}

} //UpdateStateByKeyOperatorImpl
