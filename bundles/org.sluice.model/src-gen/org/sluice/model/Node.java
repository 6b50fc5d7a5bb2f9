/**
 */
package org.sluice.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of the pipeline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.Node#getId <em>Id</em>}</li>
 *   <li>{@link org.sluice.model.Node#getName <em>Name</em>}</li>
 *   <li>{@link org.sluice.model.Node#getDocumentation <em>Documentation</em>}</li>
 *   <li>{@link org.sluice.model.Node#getErrorPolicy <em>Error Policy</em>}</li>
 *   <li>{@link org.sluice.model.Node#isCommentedOut <em>Commented Out</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getNode()
 * @model abstract="true"
 * @generated
 */
public interface Node extends Extensible {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable, readable and unique among nodes and edges of the pipeline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.sluice.model.PipelinePackage#getNode_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.sluice.model.Node#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label on the canvas and base of the name of the generated variable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sluice.model.PipelinePackage#getNode_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sluice.model.Node#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the node does in this pipeline; becomes a comment of the generated program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documentation</em>' attribute.
	 * @see #setDocumentation(String)
	 * @see org.sluice.model.PipelinePackage#getNode_Documentation()
	 * @model
	 * @generated
	 */
	String getDocumentation();

	/**
	 * Sets the value of the '{@link org.sluice.model.Node#getDocumentation <em>Documentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Documentation</em>' attribute.
	 * @see #getDocumentation()
	 * @generated
	 */
	void setDocumentation(String value);

	/**
	 * Returns the value of the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when code of the node fails: FAIL, SKIP, DEAD_LETTER, or RETRY with times and wait, like 'RETRY 3 100 ms'. Empty: what the pipeline says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Error Policy</em>' attribute.
	 * @see #setErrorPolicy(String)
	 * @see org.sluice.model.PipelinePackage#getNode_ErrorPolicy()
	 * @model
	 * @generated
	 */
	String getErrorPolicy();

	/**
	 * Sets the value of the '{@link org.sluice.model.Node#getErrorPolicy <em>Error Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Error Policy</em>' attribute.
	 * @see #getErrorPolicy()
	 * @generated
	 */
	void setErrorPolicy(String value);

	/**
	 * Returns the value of the '<em><b>Commented Out</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left out of the program, with what only it feeds, and kept in the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commented Out</em>' attribute.
	 * @see #setCommentedOut(boolean)
	 * @see org.sluice.model.PipelinePackage#getNode_CommentedOut()
	 * @model default="false"
	 * @generated
	 */
	boolean isCommentedOut();

	/**
	 * Sets the value of the '{@link org.sluice.model.Node#isCommentedOut <em>Commented Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commented Out</em>' attribute.
	 * @see #isCommentedOut()
	 * @generated
	 */
	void setCommentedOut(boolean value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The edges that end here, in the order of the pipeline.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	EList<Edge> incoming();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The edges that begin here, in the order of the pipeline.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	EList<Edge> outgoing();

} // Node
