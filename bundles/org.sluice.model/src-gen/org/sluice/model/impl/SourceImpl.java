/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.sluice.model.PipelinePackage;
import org.sluice.model.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class SourceImpl extends NodeImpl implements Source {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.SOURCE;
	}

} //SourceImpl
