/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.PipelinePackage;
import org.sluice.model.TextDirectorySource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Text Directory Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.TextDirectorySourceImpl#getDirectory <em>Directory</em>}</li>
 *   <li>{@link org.sluice.model.impl.TextDirectorySourceImpl#getFilter <em>Filter</em>}</li>
 *   <li>{@link org.sluice.model.impl.TextDirectorySourceImpl#isNewFilesOnly <em>New Files Only</em>}</li>
 *   <li>{@link org.sluice.model.impl.TextDirectorySourceImpl#isRecursive <em>Recursive</em>}</li>
 *   <li>{@link org.sluice.model.impl.TextDirectorySourceImpl#getMaxRate <em>Max Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextDirectorySourceImpl extends SourceImpl implements TextDirectorySource {
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
	 * The default value of the '{@link #getFilter() <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilter()
	 * @generated
	 * @ordered
	 */
	protected static final String FILTER_EDEFAULT = "*";

	/**
	 * The cached value of the '{@link #getFilter() <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilter()
	 * @generated
	 * @ordered
	 */
	protected String filter = FILTER_EDEFAULT;

	/**
	 * The default value of the '{@link #isNewFilesOnly() <em>New Files Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNewFilesOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NEW_FILES_ONLY_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isNewFilesOnly() <em>New Files Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNewFilesOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean newFilesOnly = NEW_FILES_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #isRecursive() <em>Recursive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecursive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RECURSIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRecursive() <em>Recursive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRecursive()
	 * @generated
	 * @ordered
	 */
	protected boolean recursive = RECURSIVE_EDEFAULT;

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
	protected TextDirectorySourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.TEXT_DIRECTORY_SOURCE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.TEXT_DIRECTORY_SOURCE__DIRECTORY, oldDirectory, directory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilter() {
		return filter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilter(String newFilter) {
		String oldFilter = filter;
		filter = newFilter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.TEXT_DIRECTORY_SOURCE__FILTER, oldFilter, filter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNewFilesOnly() {
		return newFilesOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewFilesOnly(boolean newNewFilesOnly) {
		boolean oldNewFilesOnly = newFilesOnly;
		newFilesOnly = newNewFilesOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.TEXT_DIRECTORY_SOURCE__NEW_FILES_ONLY, oldNewFilesOnly, newFilesOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRecursive() {
		return recursive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecursive(boolean newRecursive) {
		boolean oldRecursive = recursive;
		recursive = newRecursive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.TEXT_DIRECTORY_SOURCE__RECURSIVE, oldRecursive, recursive));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.TEXT_DIRECTORY_SOURCE__MAX_RATE, oldMaxRate, maxRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__DIRECTORY:
				return getDirectory();
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__FILTER:
				return getFilter();
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__NEW_FILES_ONLY:
				return isNewFilesOnly();
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__RECURSIVE:
				return isRecursive();
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__MAX_RATE:
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
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__DIRECTORY:
				setDirectory((String)newValue);
				return;
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__FILTER:
				setFilter((String)newValue);
				return;
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__NEW_FILES_ONLY:
				setNewFilesOnly((Boolean)newValue);
				return;
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__RECURSIVE:
				setRecursive((Boolean)newValue);
				return;
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__MAX_RATE:
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
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__DIRECTORY:
				setDirectory(DIRECTORY_EDEFAULT);
				return;
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__FILTER:
				setFilter(FILTER_EDEFAULT);
				return;
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__NEW_FILES_ONLY:
				setNewFilesOnly(NEW_FILES_ONLY_EDEFAULT);
				return;
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__RECURSIVE:
				setRecursive(RECURSIVE_EDEFAULT);
				return;
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__MAX_RATE:
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
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__DIRECTORY:
				return DIRECTORY_EDEFAULT == null ? directory != null : !DIRECTORY_EDEFAULT.equals(directory);
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__FILTER:
				return FILTER_EDEFAULT == null ? filter != null : !FILTER_EDEFAULT.equals(filter);
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__NEW_FILES_ONLY:
				return newFilesOnly != NEW_FILES_ONLY_EDEFAULT;
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__RECURSIVE:
				return recursive != RECURSIVE_EDEFAULT;
			case PipelinePackage.TEXT_DIRECTORY_SOURCE__MAX_RATE:
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
		result.append(", filter: ");
		result.append(filter);
		result.append(", newFilesOnly: ");
		result.append(newFilesOnly);
		result.append(", recursive: ");
		result.append(recursive);
		result.append(", maxRate: ");
		result.append(maxRate);
		result.append(')');
		return result.toString();
	}

} //TextDirectorySourceImpl
