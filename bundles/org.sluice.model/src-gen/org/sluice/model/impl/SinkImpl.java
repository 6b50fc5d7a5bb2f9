/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.sluice.model.PipelinePackage;
import org.sluice.model.Sink;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sink</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class SinkImpl extends NodeImpl implements Sink {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.SINK;
	}

} //SinkImpl
