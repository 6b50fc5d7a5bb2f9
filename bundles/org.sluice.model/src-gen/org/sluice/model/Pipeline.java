/**
 */
package org.sluice.model;

import java.time.Duration;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pipeline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A graph of nodes and edges together with what they share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.Pipeline#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getName <em>Name</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getDocumentation <em>Documentation</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getBatchInterval <em>Batch Interval</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getCheckpointDirectory <em>Checkpoint Directory</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getCheckpointInterval <em>Checkpoint Interval</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getErrorPolicy <em>Error Policy</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getEnvironments <em>Environments</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getSchemas <em>Schemas</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getEdges <em>Edges</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getPipeline()
 * @model
 * @generated
 */
public interface Pipeline extends Extensible {
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
	 * @see org.sluice.model.PipelinePackage#getPipeline_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the pipeline; the generated program is called after it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sluice.model.PipelinePackage#getPipeline_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getName <em>Name</em>}' attribute.
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
	 * What the pipeline is for; becomes the comment of the generated program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documentation</em>' attribute.
	 * @see #setDocumentation(String)
	 * @see org.sluice.model.PipelinePackage#getPipeline_Documentation()
	 * @model
	 * @generated
	 */
	String getDocumentation();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getDocumentation <em>Documentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Documentation</em>' attribute.
	 * @see #getDocumentation()
	 * @generated
	 */
	void setDocumentation(String value);

	/**
	 * Returns the value of the '<em><b>Batch Interval</b></em>' attribute.
	 * The default value is <code>"1 s"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of time whose records form one batch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batch Interval</em>' attribute.
	 * @see #setBatchInterval(Duration)
	 * @see org.sluice.model.PipelinePackage#getPipeline_BatchInterval()
	 * @model default="1 s" dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getBatchInterval();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getBatchInterval <em>Batch Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch Interval</em>' attribute.
	 * @see #getBatchInterval()
	 * @generated
	 */
	void setBatchInterval(Duration value);

	/**
	 * Returns the value of the '<em><b>Checkpoint Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directory for checkpoints; relative paths start at the folder the pipeline runs in. Empty: no checkpoints.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checkpoint Directory</em>' attribute.
	 * @see #setCheckpointDirectory(String)
	 * @see org.sluice.model.PipelinePackage#getPipeline_CheckpointDirectory()
	 * @model
	 * @generated
	 */
	String getCheckpointDirectory();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getCheckpointDirectory <em>Checkpoint Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checkpoint Directory</em>' attribute.
	 * @see #getCheckpointDirectory()
	 * @generated
	 */
	void setCheckpointDirectory(String value);

	/**
	 * Returns the value of the '<em><b>Checkpoint Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time between checkpoints, a multiple of the batch interval. Empty: chosen by the engine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checkpoint Interval</em>' attribute.
	 * @see #setCheckpointInterval(Duration)
	 * @see org.sluice.model.PipelinePackage#getPipeline_CheckpointInterval()
	 * @model dataType="org.sluice.model.Duration"
	 * @generated
	 */
	Duration getCheckpointInterval();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getCheckpointInterval <em>Checkpoint Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checkpoint Interval</em>' attribute.
	 * @see #getCheckpointInterval()
	 * @generated
	 */
	void setCheckpointInterval(Duration value);

	/**
	 * Returns the value of the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when code of a node that has no policy of its own fails: FAIL, SKIP, or RETRY with times and wait, like 'RETRY 3 100 ms'. Empty: FAIL.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Error Policy</em>' attribute.
	 * @see #setErrorPolicy(String)
	 * @see org.sluice.model.PipelinePackage#getPipeline_ErrorPolicy()
	 * @model
	 * @generated
	 */
	String getErrorPolicy();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getErrorPolicy <em>Error Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Error Policy</em>' attribute.
	 * @see #getErrorPolicy()
	 * @generated
	 */
	void setErrorPolicy(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.sluice.model.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values that can be set for each run without changing the pipeline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.sluice.model.PipelinePackage#getPipeline_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

	/**
	 * Returns the value of the '<em><b>Environments</b></em>' containment reference list.
	 * The list contents are of type {@link org.sluice.model.Environment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets of values for the parameters; a run chooses one with --env NAME.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Environments</em>' containment reference list.
	 * @see org.sluice.model.PipelinePackage#getPipeline_Environments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Environment> getEnvironments();

	/**
	 * Returns the value of the '<em><b>Schemas</b></em>' containment reference list.
	 * The list contents are of type {@link org.sluice.model.RecordSchema}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Record types of the pipeline; each becomes a Java record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schemas</em>' containment reference list.
	 * @see org.sluice.model.PipelinePackage#getPipeline_Schemas()
	 * @model containment="true"
	 * @generated
	 */
	EList<RecordSchema> getSchemas();

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.sluice.model.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources, operators and sinks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.sluice.model.PipelinePackage#getPipeline_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Node> getNodes();

	/**
	 * Returns the value of the '<em><b>Edges</b></em>' containment reference list.
	 * The list contents are of type {@link org.sluice.model.Edge}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Connections between nodes; the order of the edges that end in one port is the order of its inputs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edges</em>' containment reference list.
	 * @see org.sluice.model.PipelinePackage#getPipeline_Edges()
	 * @model containment="true"
	 * @generated
	 */
	EList<Edge> getEdges();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node with that id, or null.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Node findNode(String id);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The edge with that id, or null.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Edge findEdge(String id);

} // Pipeline
