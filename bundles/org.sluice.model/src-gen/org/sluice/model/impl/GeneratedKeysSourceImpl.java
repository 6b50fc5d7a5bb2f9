/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.GeneratedKeysSource;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Generated Keys Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.GeneratedKeysSourceImpl#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.sluice.model.impl.GeneratedKeysSourceImpl#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.sluice.model.impl.GeneratedKeysSourceImpl#getSkew <em>Skew</em>}</li>
 *   <li>{@link org.sluice.model.impl.GeneratedKeysSourceImpl#getRecordsPerBatch <em>Records Per Batch</em>}</li>
 *   <li>{@link org.sluice.model.impl.GeneratedKeysSourceImpl#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GeneratedKeysSourceImpl extends SourceImpl implements GeneratedKeysSource {
	/**
	 * The default value of the '{@link #getKeys() <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected static final int KEYS_EDEFAULT = 1000;

	/**
	 * The cached value of the '{@link #getKeys() <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected int keys = KEYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistribution() <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistribution()
	 * @generated
	 * @ordered
	 */
	protected static final String DISTRIBUTION_EDEFAULT = "uniform";

	/**
	 * The cached value of the '{@link #getDistribution() <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistribution()
	 * @generated
	 * @ordered
	 */
	protected String distribution = DISTRIBUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSkew() <em>Skew</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkew()
	 * @generated
	 * @ordered
	 */
	protected static final double SKEW_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getSkew() <em>Skew</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkew()
	 * @generated
	 * @ordered
	 */
	protected double skew = SKEW_EDEFAULT;

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
	protected GeneratedKeysSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.GENERATED_KEYS_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getKeys() {
		return keys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeys(int newKeys) {
		int oldKeys = keys;
		keys = newKeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.GENERATED_KEYS_SOURCE__KEYS, oldKeys, keys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDistribution() {
		return distribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistribution(String newDistribution) {
		String oldDistribution = distribution;
		distribution = newDistribution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.GENERATED_KEYS_SOURCE__DISTRIBUTION, oldDistribution, distribution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSkew() {
		return skew;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkew(double newSkew) {
		double oldSkew = skew;
		skew = newSkew;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.GENERATED_KEYS_SOURCE__SKEW, oldSkew, skew));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.GENERATED_KEYS_SOURCE__RECORDS_PER_BATCH, oldRecordsPerBatch, recordsPerBatch));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.GENERATED_KEYS_SOURCE__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.GENERATED_KEYS_SOURCE__KEYS:
				return getKeys();
			case PipelinePackage.GENERATED_KEYS_SOURCE__DISTRIBUTION:
				return getDistribution();
			case PipelinePackage.GENERATED_KEYS_SOURCE__SKEW:
				return getSkew();
			case PipelinePackage.GENERATED_KEYS_SOURCE__RECORDS_PER_BATCH:
				return getRecordsPerBatch();
			case PipelinePackage.GENERATED_KEYS_SOURCE__SEED:
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
			case PipelinePackage.GENERATED_KEYS_SOURCE__KEYS:
				setKeys((Integer)newValue);
				return;
			case PipelinePackage.GENERATED_KEYS_SOURCE__DISTRIBUTION:
				setDistribution((String)newValue);
				return;
			case PipelinePackage.GENERATED_KEYS_SOURCE__SKEW:
				setSkew((Double)newValue);
				return;
			case PipelinePackage.GENERATED_KEYS_SOURCE__RECORDS_PER_BATCH:
				setRecordsPerBatch((Long)newValue);
				return;
			case PipelinePackage.GENERATED_KEYS_SOURCE__SEED:
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
			case PipelinePackage.GENERATED_KEYS_SOURCE__KEYS:
				setKeys(KEYS_EDEFAULT);
				return;
			case PipelinePackage.GENERATED_KEYS_SOURCE__DISTRIBUTION:
				setDistribution(DISTRIBUTION_EDEFAULT);
				return;
			case PipelinePackage.GENERATED_KEYS_SOURCE__SKEW:
				setSkew(SKEW_EDEFAULT);
				return;
			case PipelinePackage.GENERATED_KEYS_SOURCE__RECORDS_PER_BATCH:
				setRecordsPerBatch(RECORDS_PER_BATCH_EDEFAULT);
				return;
			case PipelinePackage.GENERATED_KEYS_SOURCE__SEED:
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
			case PipelinePackage.GENERATED_KEYS_SOURCE__KEYS:
				return keys != KEYS_EDEFAULT;
			case PipelinePackage.GENERATED_KEYS_SOURCE__DISTRIBUTION:
				return DISTRIBUTION_EDEFAULT == null ? distribution != null : !DISTRIBUTION_EDEFAULT.equals(distribution);
			case PipelinePackage.GENERATED_KEYS_SOURCE__SKEW:
				return skew != SKEW_EDEFAULT;
			case PipelinePackage.GENERATED_KEYS_SOURCE__RECORDS_PER_BATCH:
				return recordsPerBatch != RECORDS_PER_BATCH_EDEFAULT;
			case PipelinePackage.GENERATED_KEYS_SOURCE__SEED:
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
		result.append(" (keys: ");
		result.append(keys);
		result.append(", distribution: ");
		result.append(distribution);
		result.append(", skew: ");
		result.append(skew);
		result.append(", recordsPerBatch: ");
		result.append(recordsPerBatch);
		result.append(", seed: ");
		result.append(seed);
		result.append(')');
		return result.toString();
	}

} //GeneratedKeysSourceImpl
