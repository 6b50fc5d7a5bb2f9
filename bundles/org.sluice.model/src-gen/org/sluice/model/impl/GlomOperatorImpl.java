/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.sluice.model.GlomOperator;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Glom Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class GlomOperatorImpl extends OperatorImpl implements GlomOperator {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GlomOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.GLOM_OPERATOR;
	}

} //GlomOperatorImpl
