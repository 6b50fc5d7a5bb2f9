/**
 */
package org.sluice.model.layout;

import org.eclipse.emf.common.util.EList;

import org.sluice.model.Extensible;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layout</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The drawing of a pipeline. Knows nodes and edges by their ids only, so it never changes what the pipeline does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.layout.Layout#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.sluice.model.layout.Layout#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.sluice.model.layout.Layout#getEdges <em>Edges</em>}</li>
 *   <li>{@link org.sluice.model.layout.Layout#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.sluice.model.layout.Layout#getFrames <em>Frames</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.layout.LayoutPackage#getLayout()
 * @model
 * @generated
 */
public interface Layout extends Extensible {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.sluice.model.layout.LayoutPackage#getLayout_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.sluice.model.layout.Layout#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.sluice.model.layout.NodeLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the nodes are, sorted by id when saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.sluice.model.layout.LayoutPackage#getLayout_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<NodeLayout> getNodes();

	/**
	 * Returns the value of the '<em><b>Edges</b></em>' containment reference list.
	 * The list contents are of type {@link org.sluice.model.layout.EdgeLayout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the edges run, sorted by id when saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edges</em>' containment reference list.
	 * @see org.sluice.model.layout.LayoutPackage#getLayout_Edges()
	 * @model containment="true"
	 * @generated
	 */
	EList<EdgeLayout> getEdges();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.sluice.model.layout.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Texts on the canvas, sorted by id when saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.sluice.model.layout.LayoutPackage#getLayout_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Frames</b></em>' containment reference list.
	 * The list contents are of type {@link org.sluice.model.layout.Frame}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Titled boxes around parts of the pipeline, sorted by id when saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frames</em>' containment reference list.
	 * @see org.sluice.model.layout.LayoutPackage#getLayout_Frames()
	 * @model containment="true"
	 * @generated
	 */
	EList<Frame> getFrames();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layout of the node with that id, or null.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	NodeLayout findNode(String node);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layout of the edge with that id, or null.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	EdgeLayout findEdge(String edge);

} // Layout
