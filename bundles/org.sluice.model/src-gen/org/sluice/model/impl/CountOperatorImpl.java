/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.sluice.model.CountOperator;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Count Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class CountOperatorImpl extends OperatorImpl implements CountOperator {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CountOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.COUNT_OPERATOR;
	}

} //CountOperatorImpl
