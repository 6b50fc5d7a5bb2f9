/**
 */
package org.sluice.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Extensible</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything in a file that may carry content this version does not know.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.Extensible#getExtensions <em>Extensions</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getExtensible()
 * @model abstract="true"
 * @generated
 */
public interface Extensible extends EObject {
	/**
	 * Returns the value of the '<em><b>Extensions</b></em>' attribute list.
	 * The list contents are of type {@link org.sluice.model.Extension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stood in the file here and this version does not know. Kept in its place and written back as it was; never changed by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extensions</em>' attribute list.
	 * @see org.sluice.model.PipelinePackage#getExtensible_Extensions()
	 * @model unique="false" dataType="org.sluice.model.Extension" transient="true"
	 * @generated
	 */
	EList<Extension> getExtensions();

} // Extensible
