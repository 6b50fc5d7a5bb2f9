/**
 */
package org.sluice.model.layout;

import org.eclipse.emf.common.util.EList;

import org.sluice.model.Extensible;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edge Layout</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an edge runs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.layout.EdgeLayout#getEdge <em>Edge</em>}</li>
 *   <li>{@link org.sluice.model.layout.EdgeLayout#getBendpoints <em>Bendpoints</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.layout.LayoutPackage#getEdgeLayout()
 * @model
 * @generated
 */
public interface EdgeLayout extends Extensible {
	/**
	 * Returns the value of the '<em><b>Edge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the edge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edge</em>' attribute.
	 * @see #setEdge(String)
	 * @see org.sluice.model.layout.LayoutPackage#getEdgeLayout_Edge()
	 * @model
	 * @generated
	 */
	String getEdge();

	/**
	 * Sets the value of the '{@link org.sluice.model.layout.EdgeLayout#getEdge <em>Edge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edge</em>' attribute.
	 * @see #getEdge()
	 * @generated
	 */
	void setEdge(String value);

	/**
	 * Returns the value of the '<em><b>Bendpoints</b></em>' attribute list.
	 * The list contents are of type {@link org.sluice.model.layout.Bendpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The corners between start and end, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bendpoints</em>' attribute list.
	 * @see org.sluice.model.layout.LayoutPackage#getEdgeLayout_Bendpoints()
	 * @model unique="false" dataType="org.sluice.model.layout.Bendpoint"
	 * @generated
	 */
	EList<Bendpoint> getBendpoints();

} // EdgeLayout
