/**
 */
package org.sluice.model.layout;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frame</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A titled box around a part of the pipeline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.layout.Frame#getId <em>Id</em>}</li>
 *   <li>{@link org.sluice.model.layout.Frame#getTitle <em>Title</em>}</li>
 *   <li>{@link org.sluice.model.layout.Frame#isFolded <em>Folded</em>}</li>
 *   <li>{@link org.sluice.model.layout.Frame#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.sluice.model.layout.Frame#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.sluice.model.layout.Frame#getFrames <em>Frames</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.layout.LayoutPackage#getFrame()
 * @model
 * @generated
 */
public interface Frame extends Box {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique within the layout.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.sluice.model.layout.LayoutPackage#getFrame_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.sluice.model.layout.Frame#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands at its upper edge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.sluice.model.layout.LayoutPackage#getFrame_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.sluice.model.layout.Frame#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Folded</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drawn as one card that stands for everything in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folded</em>' attribute.
	 * @see #setFolded(boolean)
	 * @see org.sluice.model.layout.LayoutPackage#getFrame_Folded()
	 * @model default="false"
	 * @generated
	 */
	boolean isFolded();

	/**
	 * Sets the value of the '{@link org.sluice.model.layout.Frame#isFolded <em>Folded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folded</em>' attribute.
	 * @see #isFolded()
	 * @generated
	 */
	void setFolded(boolean value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the nodes in it while it is folded; unfolded, what lies in the box is in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' attribute list.
	 * @see org.sluice.model.layout.LayoutPackage#getFrame_Nodes()
	 * @model
	 * @generated
	 */
	EList<String> getNodes();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the notes in it while it is folded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute list.
	 * @see org.sluice.model.layout.LayoutPackage#getFrame_Notes()
	 * @model
	 * @generated
	 */
	EList<String> getNotes();

	/**
	 * Returns the value of the '<em><b>Frames</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the frames in it while it is folded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frames</em>' attribute list.
	 * @see org.sluice.model.layout.LayoutPackage#getFrame_Frames()
	 * @model
	 * @generated
	 */
	EList<String> getFrames();

} // Frame
