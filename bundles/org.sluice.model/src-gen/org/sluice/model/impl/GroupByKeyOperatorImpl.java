/**
 */
package org.sluice.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.sluice.model.GroupByKeyOperator;
import org.sluice.model.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Group By Key Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class GroupByKeyOperatorImpl extends OperatorImpl implements GroupByKeyOperator {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GroupByKeyOperatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.GROUP_BY_KEY_OPERATOR;
	}

} //GroupByKeyOperatorImpl
