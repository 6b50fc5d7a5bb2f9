/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.GeneratedSource;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Generated Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.GeneratedSourceImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.sluice.model.impl.GeneratedSourceImpl#getRecordsPerBatch <em>Records Per Batch</em>}</li>
 *   <li>{@link org.sluice.model.impl.GeneratedSourceImpl#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GeneratedSourceImpl extends SourceImpl implements GeneratedSource {
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
	 * The default value of the '{@link #getRecordsPerBatch() <em>Records Per Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordsPerBatch()
	 * @generated
	 * @ordered
	 */
	protected static final long RECORDS_PER_BATCH_EDEFAULT = 100L;

	/**
	 * The cached value of the '{@link #getRecordsPerBatch() <em>Records Per Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordsPerBatch()
	 * @generated
	 * @ordered
	 */
	protected long recordsPerBatch = RECORDS_PER_BATCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GeneratedSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.GENERATED_SOURCE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.GENERATED_SOURCE__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRecordsPerBatch() {
		return recordsPerBatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordsPerBatch(long newRecordsPerBatch) {
		long oldRecordsPerBatch = recordsPerBatch;
		recordsPerBatch = newRecordsPerBatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.GENERATED_SOURCE__RECORDS_PER_BATCH, oldRecordsPerBatch, recordsPerBatch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.GENERATED_SOURCE__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.GENERATED_SOURCE__FUNCTION:
				return getFunction();
			case PipelinePackage.GENERATED_SOURCE__RECORDS_PER_BATCH:
				return getRecordsPerBatch();
			case PipelinePackage.GENERATED_SOURCE__SEED:
				return getSeed();
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
			case PipelinePackage.GENERATED_SOURCE__FUNCTION:
				setFunction((String)newValue);
				return;
			case PipelinePackage.GENERATED_SOURCE__RECORDS_PER_BATCH:
				setRecordsPerBatch((Long)newValue);
				return;
			case PipelinePackage.GENERATED_SOURCE__SEED:
				setSeed((Long)newValue);
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
			case PipelinePackage.GENERATED_SOURCE__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case PipelinePackage.GENERATED_SOURCE__RECORDS_PER_BATCH:
				setRecordsPerBatch(RECORDS_PER_BATCH_EDEFAULT);
				return;
			case PipelinePackage.GENERATED_SOURCE__SEED:
				setSeed(SEED_EDEFAULT);
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
			case PipelinePackage.GENERATED_SOURCE__FUNCTION:
				return FUNCTION_EDEFAULT == null ? function != null : !FUNCTION_EDEFAULT.equals(function);
			case PipelinePackage.GENERATED_SOURCE__RECORDS_PER_BATCH:
				return recordsPerBatch != RECORDS_PER_BATCH_EDEFAULT;
			case PipelinePackage.GENERATED_SOURCE__SEED:
				return seed != SEED_EDEFAULT;
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
		result.append(", recordsPerBatch: ");
		result.append(recordsPerBatch);
		result.append(", seed: ");
		result.append(seed);
		result.append(')');
		return result.toString();
	}

} //GeneratedSourceImpl
