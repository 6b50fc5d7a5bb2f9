/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.PipelinePackage;
import org.sluice.model.TextFileSource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Text File Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.TextFileSourceImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.sluice.model.impl.TextFileSourceImpl#getLinesPerBatch <em>Lines Per Batch</em>}</li>
 *   <li>{@link org.sluice.model.impl.TextFileSourceImpl#isFollow <em>Follow</em>}</li>
 *   <li>{@link org.sluice.model.impl.TextFileSourceImpl#getMaxRate <em>Max Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextFileSourceImpl extends SourceImpl implements TextFileSource {
	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLinesPerBatch() <em>Lines Per Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinesPerBatch()
	 * @generated
	 * @ordered
	 */
	protected static final long LINES_PER_BATCH_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLinesPerBatch() <em>Lines Per Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinesPerBatch()
	 * @generated
	 * @ordered
	 */
	protected long linesPerBatch = LINES_PER_BATCH_EDEFAULT;

	/**
	 * The default value of the '{@link #isFollow() <em>Follow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFollow()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOLLOW_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isFollow() <em>Follow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFollow()
	 * @generated
	 * @ordered
	 */
	protected boolean follow = FOLLOW_EDEFAULT;

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
	protected TextFileSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.TEXT_FILE_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.TEXT_FILE_SOURCE__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLinesPerBatch() {
		return linesPerBatch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLinesPerBatch(long newLinesPerBatch) {
		long oldLinesPerBatch = linesPerBatch;
		linesPerBatch = newLinesPerBatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.TEXT_FILE_SOURCE__LINES_PER_BATCH, oldLinesPerBatch, linesPerBatch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFollow() {
		return follow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollow(boolean newFollow) {
		boolean oldFollow = follow;
		follow = newFollow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.TEXT_FILE_SOURCE__FOLLOW, oldFollow, follow));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.TEXT_FILE_SOURCE__MAX_RATE, oldMaxRate, maxRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.TEXT_FILE_SOURCE__FILE:
				return getFile();
			case PipelinePackage.TEXT_FILE_SOURCE__LINES_PER_BATCH:
				return getLinesPerBatch();
			case PipelinePackage.TEXT_FILE_SOURCE__FOLLOW:
				return isFollow();
			case PipelinePackage.TEXT_FILE_SOURCE__MAX_RATE:
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
			case PipelinePackage.TEXT_FILE_SOURCE__FILE:
				setFile((String)newValue);
				return;
			case PipelinePackage.TEXT_FILE_SOURCE__LINES_PER_BATCH:
				setLinesPerBatch((Long)newValue);
				return;
			case PipelinePackage.TEXT_FILE_SOURCE__FOLLOW:
				setFollow((Boolean)newValue);
				return;
			case PipelinePackage.TEXT_FILE_SOURCE__MAX_RATE:
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
			case PipelinePackage.TEXT_FILE_SOURCE__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case PipelinePackage.TEXT_FILE_SOURCE__LINES_PER_BATCH:
				setLinesPerBatch(LINES_PER_BATCH_EDEFAULT);
				return;
			case PipelinePackage.TEXT_FILE_SOURCE__FOLLOW:
				setFollow(FOLLOW_EDEFAULT);
				return;
			case PipelinePackage.TEXT_FILE_SOURCE__MAX_RATE:
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
			case PipelinePackage.TEXT_FILE_SOURCE__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case PipelinePackage.TEXT_FILE_SOURCE__LINES_PER_BATCH:
				return linesPerBatch != LINES_PER_BATCH_EDEFAULT;
			case PipelinePackage.TEXT_FILE_SOURCE__FOLLOW:
				return follow != FOLLOW_EDEFAULT;
			case PipelinePackage.TEXT_FILE_SOURCE__MAX_RATE:
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
		result.append(" (file: ");
		result.append(file);
		result.append(", linesPerBatch: ");
		result.append(linesPerBatch);
		result.append(", follow: ");
		result.append(follow);
		result.append(", maxRate: ");
		result.append(maxRate);
		result.append(')');
		return result.toString();
	}

} //TextFileSourceImpl
