/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.PipelinePackage;
import org.sluice.model.QueueSource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Queue Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.QueueSourceImpl#getBatches <em>Batches</em>}</li>
 *   <li>{@link org.sluice.model.impl.QueueSourceImpl#getRecordType <em>Record Type</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QueueSourceImpl extends SourceImpl implements QueueSource {
	/**
	 * The default value of the '{@link #getBatches() <em>Batches</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatches()
	 * @generated
	 * @ordered
	 */
	protected static final String BATCHES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBatches() <em>Batches</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatches()
	 * @generated
	 * @ordered
	 */
	protected String batches = BATCHES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordType() <em>Record Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordType()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORD_TYPE_EDEFAULT = "String";

	/**
	 * The cached value of the '{@link #getRecordType() <em>Record Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordType()
	 * @generated
	 * @ordered
	 */
	protected String recordType = RECORD_TYPE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QueueSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.QUEUE_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBatches() {
		return batches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatches(String newBatches) {
		String oldBatches = batches;
		batches = newBatches;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.QUEUE_SOURCE__BATCHES, oldBatches, batches));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecordType() {
		return recordType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordType(String newRecordType) {
		String oldRecordType = recordType;
		recordType = newRecordType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.QUEUE_SOURCE__RECORD_TYPE, oldRecordType, recordType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.QUEUE_SOURCE__BATCHES:
				return getBatches();
			case PipelinePackage.QUEUE_SOURCE__RECORD_TYPE:
				return getRecordType();
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
			case PipelinePackage.QUEUE_SOURCE__BATCHES:
				setBatches((String)newValue);
				return;
			case PipelinePackage.QUEUE_SOURCE__RECORD_TYPE:
				setRecordType((String)newValue);
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
			case PipelinePackage.QUEUE_SOURCE__BATCHES:
				setBatches(BATCHES_EDEFAULT);
				return;
			case PipelinePackage.QUEUE_SOURCE__RECORD_TYPE:
				setRecordType(RECORD_TYPE_EDEFAULT);
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
			case PipelinePackage.QUEUE_SOURCE__BATCHES:
				return BATCHES_EDEFAULT == null ? batches != null : !BATCHES_EDEFAULT.equals(batches);
			case PipelinePackage.QUEUE_SOURCE__RECORD_TYPE:
				return RECORD_TYPE_EDEFAULT == null ? recordType != null : !RECORD_TYPE_EDEFAULT.equals(recordType);
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
		result.append(" (batches: ");
		result.append(batches);
		result.append(", recordType: ");
		result.append(recordType);
		result.append(')');
		return result.toString();
	}

} //QueueSourceImpl
