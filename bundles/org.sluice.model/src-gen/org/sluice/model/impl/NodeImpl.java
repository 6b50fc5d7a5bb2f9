/**
 */
package org.sluice.model.impl;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.NodeImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.sluice.model.impl.NodeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sluice.model.impl.NodeImpl#getDocumentation <em>Documentation</em>}</li>
 *   <li>{@link org.sluice.model.impl.NodeImpl#getErrorPolicy <em>Error Policy</em>}</li>
 *   <li>{@link org.sluice.model.impl.NodeImpl#isCommentedOut <em>Commented Out</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class NodeImpl extends ExtensibleImpl implements Node {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDocumentation() <em>Documentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentation()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocumentation() <em>Documentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentation()
	 * @generated
	 * @ordered
	 */
	protected String documentation = DOCUMENTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getErrorPolicy() <em>Error Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String ERROR_POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getErrorPolicy() <em>Error Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorPolicy()
	 * @generated
	 * @ordered
	 */
	protected String errorPolicy = ERROR_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #isCommentedOut() <em>Commented Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCommentedOut()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMMENTED_OUT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCommentedOut() <em>Commented Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCommentedOut()
	 * @generated
	 * @ordered
	 */
	protected boolean commentedOut = COMMENTED_OUT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.NODE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.NODE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocumentation() {
		return documentation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocumentation(String newDocumentation) {
		String oldDocumentation = documentation;
		documentation = newDocumentation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.NODE__DOCUMENTATION, oldDocumentation, documentation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getErrorPolicy() {
		return errorPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErrorPolicy(String newErrorPolicy) {
		String oldErrorPolicy = errorPolicy;
		errorPolicy = newErrorPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.NODE__ERROR_POLICY, oldErrorPolicy, errorPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCommentedOut() {
		return commentedOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommentedOut(boolean newCommentedOut) {
		boolean oldCommentedOut = commentedOut;
		commentedOut = newCommentedOut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.NODE__COMMENTED_OUT, oldCommentedOut, commentedOut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Edge> incoming() {
		return PipelineBehavior.incoming(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Edge> outgoing() {
		return PipelineBehavior.outgoing(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.NODE__ID:
				return getId();
			case PipelinePackage.NODE__NAME:
				return getName();
			case PipelinePackage.NODE__DOCUMENTATION:
				return getDocumentation();
			case PipelinePackage.NODE__ERROR_POLICY:
				return getErrorPolicy();
			case PipelinePackage.NODE__COMMENTED_OUT:
				return isCommentedOut();
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
			case PipelinePackage.NODE__ID:
				setId((String)newValue);
				return;
			case PipelinePackage.NODE__NAME:
				setName((String)newValue);
				return;
			case PipelinePackage.NODE__DOCUMENTATION:
				setDocumentation((String)newValue);
				return;
			case PipelinePackage.NODE__ERROR_POLICY:
				setErrorPolicy((String)newValue);
				return;
			case PipelinePackage.NODE__COMMENTED_OUT:
				setCommentedOut((Boolean)newValue);
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
			case PipelinePackage.NODE__ID:
				setId(ID_EDEFAULT);
				return;
			case PipelinePackage.NODE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PipelinePackage.NODE__DOCUMENTATION:
				setDocumentation(DOCUMENTATION_EDEFAULT);
				return;
			case PipelinePackage.NODE__ERROR_POLICY:
				setErrorPolicy(ERROR_POLICY_EDEFAULT);
				return;
			case PipelinePackage.NODE__COMMENTED_OUT:
				setCommentedOut(COMMENTED_OUT_EDEFAULT);
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
			case PipelinePackage.NODE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case PipelinePackage.NODE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PipelinePackage.NODE__DOCUMENTATION:
				return DOCUMENTATION_EDEFAULT == null ? documentation != null : !DOCUMENTATION_EDEFAULT.equals(documentation);
			case PipelinePackage.NODE__ERROR_POLICY:
				return ERROR_POLICY_EDEFAULT == null ? errorPolicy != null : !ERROR_POLICY_EDEFAULT.equals(errorPolicy);
			case PipelinePackage.NODE__COMMENTED_OUT:
				return commentedOut != COMMENTED_OUT_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case PipelinePackage.NODE___INCOMING:
				return incoming();
			case PipelinePackage.NODE___OUTGOING:
				return outgoing();
		}
		return super.eInvoke(operationID, arguments);
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
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", documentation: ");
		result.append(documentation);
		result.append(", errorPolicy: ");
		result.append(errorPolicy);
		result.append(", commentedOut: ");
		result.append(commentedOut);
		result.append(')');
		return result.toString();
	}

} //NodeImpl
