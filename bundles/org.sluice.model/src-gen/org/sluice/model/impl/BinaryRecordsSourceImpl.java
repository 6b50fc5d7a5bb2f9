/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.BinaryRecordsSource;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Binary Records Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.BinaryRecordsSourceImpl#getDirectory <em>Directory</em>}</li>
 *   <li>{@link org.sluice.model.impl.BinaryRecordsSourceImpl#getRecordLength <em>Record Length</em>}</li>
 *   <li>{@link org.sluice.model.impl.BinaryRecordsSourceImpl#getMaxRate <em>Max Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BinaryRecordsSourceImpl extends SourceImpl implements BinaryRecordsSource {
	/**
	 * The default value of the '{@link #getDirectory() <em>Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirectory()
	 * @generated
	 * @ordered
	 */
	protected static final String DIRECTORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDirectory() <em>Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirectory()
	 * @generated
	 * @ordered
	 */
	protected String directory = DIRECTORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecordLength() <em>Record Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordLength()
	 * @generated
	 * @ordered
	 */
	protected static final int RECORD_LENGTH_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getRecordLength() <em>Record Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecordLength()
	 * @generated
	 * @ordered
	 */
	protected int recordLength = RECORD_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxRate() <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRate()
	 * @generated
	 * @ordered
	 */
	protected static final long MAX_RATE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMaxRate() <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRate()
	 * @generated
	 * @ordered
	 */
	protected long maxRate = MAX_RATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BinaryRecordsSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.BINARY_RECORDS_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDirectory() {
		return directory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirectory(String newDirectory) {
		String oldDirectory = directory;
		directory = newDirectory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.BINARY_RECORDS_SOURCE__DIRECTORY, oldDirectory, directory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRecordLength() {
		return recordLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecordLength(int newRecordLength) {
		int oldRecordLength = recordLength;
		recordLength = newRecordLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.BINARY_RECORDS_SOURCE__RECORD_LENGTH, oldRecordLength, recordLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMaxRate() {
		return maxRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxRate(long newMaxRate) {
		long oldMaxRate = maxRate;
		maxRate = newMaxRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.BINARY_RECORDS_SOURCE__MAX_RATE, oldMaxRate, maxRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.BINARY_RECORDS_SOURCE__DIRECTORY:
				return getDirectory();
			case PipelinePackage.BINARY_RECORDS_SOURCE__RECORD_LENGTH:
				return getRecordLength();
			case PipelinePackage.BINARY_RECORDS_SOURCE__MAX_RATE:
				return getMaxRate();
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
			case PipelinePackage.BINARY_RECORDS_SOURCE__DIRECTORY:
				setDirectory((String)newValue);
				return;
			case PipelinePackage.BINARY_RECORDS_SOURCE__RECORD_LENGTH:
				setRecordLength((Integer)newValue);
				return;
			case PipelinePackage.BINARY_RECORDS_SOURCE__MAX_RATE:
				setMaxRate((Long)newValue);
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
			case PipelinePackage.BINARY_RECORDS_SOURCE__DIRECTORY:
				setDirectory(DIRECTORY_EDEFAULT);
				return;
			case PipelinePackage.BINARY_RECORDS_SOURCE__RECORD_LENGTH:
				setRecordLength(RECORD_LENGTH_EDEFAULT);
				return;
			case PipelinePackage.BINARY_RECORDS_SOURCE__MAX_RATE:
				setMaxRate(MAX_RATE_EDEFAULT);
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
			case PipelinePackage.BINARY_RECORDS_SOURCE__DIRECTORY:
				return DIRECTORY_EDEFAULT == null ? directory != null : !DIRECTORY_EDEFAULT.equals(directory);
			case PipelinePackage.BINARY_RECORDS_SOURCE__RECORD_LENGTH:
				return recordLength != RECORD_LENGTH_EDEFAULT;
			case PipelinePackage.BINARY_RECORDS_SOURCE__MAX_RATE:
				return maxRate != MAX_RATE_EDEFAULT;
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
		result.append(" (directory: ");
		result.append(directory);
		result.append(", recordLength: ");
		result.append(recordLength);
		result.append(", maxRate: ");
		result.append(maxRate);
		result.append(')');
		return result.toString();
	}

} //BinaryRecordsSourceImpl
