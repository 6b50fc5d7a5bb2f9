/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.sluice.model.PipelinePackage;
import org.sluice.model.UnionOperator;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Union Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class UnionOperatorImpl extends OperatorImpl implements UnionOperator {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UnionOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.UNION_OPERATOR;
	}

} //UnionOperatorImpl
