/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.sluice.model.CountByValueOperator;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Count By Value Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class CountByValueOperatorImpl extends OperatorImpl implements CountByValueOperator {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CountByValueOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.COUNT_BY_VALUE_OPERATOR;
	}

} //CountByValueOperatorImpl
