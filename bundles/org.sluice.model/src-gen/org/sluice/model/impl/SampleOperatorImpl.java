/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.PipelinePackage;
import org.sluice.model.SampleOperator;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sample Operator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.SampleOperatorImpl#getFraction <em>Fraction</em>}</li>
 *   <li>{@link org.sluice.model.impl.SampleOperatorImpl#isWithReplacement <em>With Replacement</em>}</li>
 *   <li>{@link org.sluice.model.impl.SampleOperatorImpl#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SampleOperatorImpl extends OperatorImpl implements SampleOperator {
	/**
	 * The default value of the '{@link #getFraction() <em>Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double FRACTION_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getFraction() <em>Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFraction()
	 * @generated
	 * @ordered
	 */
	protected double fraction = FRACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isWithReplacement() <em>With Replacement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithReplacement()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WITH_REPLACEMENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWithReplacement() <em>With Replacement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithReplacement()
	 * @generated
	 * @ordered
	 */
	protected boolean withReplacement = WITH_REPLACEMENT_EDEFAULT;

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
	protected SampleOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.SAMPLE_OPERATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFraction() {
		return fraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFraction(double newFraction) {
		double oldFraction = fraction;
		fraction = newFraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.SAMPLE_OPERATOR__FRACTION, oldFraction, fraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWithReplacement() {
		return withReplacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithReplacement(boolean newWithReplacement) {
		boolean oldWithReplacement = withReplacement;
		withReplacement = newWithReplacement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.SAMPLE_OPERATOR__WITH_REPLACEMENT, oldWithReplacement, withReplacement));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.SAMPLE_OPERATOR__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.SAMPLE_OPERATOR__FRACTION:
				return getFraction();
			case PipelinePackage.SAMPLE_OPERATOR__WITH_REPLACEMENT:
				return isWithReplacement();
			case PipelinePackage.SAMPLE_OPERATOR__SEED:
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
			case PipelinePackage.SAMPLE_OPERATOR__FRACTION:
				setFraction((Double)newValue);
				return;
			case PipelinePackage.SAMPLE_OPERATOR__WITH_REPLACEMENT:
				setWithReplacement((Boolean)newValue);
				return;
			case PipelinePackage.SAMPLE_OPERATOR__SEED:
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
			case PipelinePackage.SAMPLE_OPERATOR__FRACTION:
				setFraction(FRACTION_EDEFAULT);
				return;
			case PipelinePackage.SAMPLE_OPERATOR__WITH_REPLACEMENT:
				setWithReplacement(WITH_REPLACEMENT_EDEFAULT);
				return;
			case PipelinePackage.SAMPLE_OPERATOR__SEED:
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
			case PipelinePackage.SAMPLE_OPERATOR__FRACTION:
				return fraction != FRACTION_EDEFAULT;
			case PipelinePackage.SAMPLE_OPERATOR__WITH_REPLACEMENT:
				return withReplacement != WITH_REPLACEMENT_EDEFAULT;
			case PipelinePackage.SAMPLE_OPERATOR__SEED:
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
		result.append(" (fraction: ");
		result.append(fraction);
		result.append(", withReplacement: ");
		result.append(withReplacement);
		result.append(", seed: ");
		result.append(seed);
		result.append(')');
		return result.toString();
	}

} //SampleOperatorImpl
