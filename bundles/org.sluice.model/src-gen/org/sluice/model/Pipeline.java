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
 *   <li>{@link org.sluice.model.Pipeline#getMaxRate <em>Max Rate</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#isBackPressure <em>Back Pressure</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getBackPressureInitialRate <em>Back Pressure Initial Rate</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getBackPressureMinRate <em>Back Pressure Min Rate</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getBackPressureProportional <em>Back Pressure Proportional</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getBackPressureIntegral <em>Back Pressure Integral</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getBackPressureDerived <em>Back Pressure Derived</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getBacklogPolicy <em>Backlog Policy</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getBacklogLimit <em>Backlog Limit</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#isWriteAheadLog <em>Write Ahead Log</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getStateStore <em>State Store</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getStateDirectory <em>State Directory</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getHistoryMegabytes <em>History Megabytes</em>}</li>
 *   <li>{@link org.sluice.model.Pipeline#getHistoryBatches <em>History Batches</em>}</li>
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
	 * Returns the value of the '<em><b>Max Rate</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most records a second that each source may take in; 0 sets no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Rate</em>' attribute.
	 * @see #setMaxRate(long)
	 * @see org.sluice.model.PipelinePackage#getPipeline_MaxRate()
	 * @model default="0"
	 * @generated
	 */
	long getMaxRate();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getMaxRate <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Rate</em>' attribute.
	 * @see #getMaxRate()
	 * @generated
	 */
	void setMaxRate(long value);

	/**
	 * Returns the value of the '<em><b>Back Pressure</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the rate of sources follows what the pipeline can work on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Back Pressure</em>' attribute.
	 * @see #setBackPressure(boolean)
	 * @see org.sluice.model.PipelinePackage#getPipeline_BackPressure()
	 * @model default="false"
	 * @generated
	 */
	boolean isBackPressure();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#isBackPressure <em>Back Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Back Pressure</em>' attribute.
	 * @see #isBackPressure()
	 * @generated
	 */
	void setBackPressure(boolean value);

	/**
	 * Returns the value of the '<em><b>Back Pressure Initial Rate</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Records a second of each source until back-pressure knows better; 0: the limit, or 10000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Back Pressure Initial Rate</em>' attribute.
	 * @see #setBackPressureInitialRate(long)
	 * @see org.sluice.model.PipelinePackage#getPipeline_BackPressureInitialRate()
	 * @model default="0"
	 * @generated
	 */
	long getBackPressureInitialRate();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getBackPressureInitialRate <em>Back Pressure Initial Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Back Pressure Initial Rate</em>' attribute.
	 * @see #getBackPressureInitialRate()
	 * @generated
	 */
	void setBackPressureInitialRate(long value);

	/**
	 * Returns the value of the '<em><b>Back Pressure Min Rate</b></em>' attribute.
	 * The default value is <code>"100.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least records a second that back-pressure sets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Back Pressure Min Rate</em>' attribute.
	 * @see #setBackPressureMinRate(double)
	 * @see org.sluice.model.PipelinePackage#getPipeline_BackPressureMinRate()
	 * @model default="100.0"
	 * @generated
	 */
	double getBackPressureMinRate();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getBackPressureMinRate <em>Back Pressure Min Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Back Pressure Min Rate</em>' attribute.
	 * @see #getBackPressureMinRate()
	 * @generated
	 */
	void setBackPressureMinRate(double value);

	/**
	 * Returns the value of the '<em><b>Back Pressure Proportional</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight of the present difference in back-pressure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Back Pressure Proportional</em>' attribute.
	 * @see #setBackPressureProportional(double)
	 * @see org.sluice.model.PipelinePackage#getPipeline_BackPressureProportional()
	 * @model default="1.0"
	 * @generated
	 */
	double getBackPressureProportional();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getBackPressureProportional <em>Back Pressure Proportional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Back Pressure Proportional</em>' attribute.
	 * @see #getBackPressureProportional()
	 * @generated
	 */
	void setBackPressureProportional(double value);

	/**
	 * Returns the value of the '<em><b>Back Pressure Integral</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight of what waits in back-pressure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Back Pressure Integral</em>' attribute.
	 * @see #setBackPressureIntegral(double)
	 * @see org.sluice.model.PipelinePackage#getPipeline_BackPressureIntegral()
	 * @model default="0.2"
	 * @generated
	 */
	double getBackPressureIntegral();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getBackPressureIntegral <em>Back Pressure Integral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Back Pressure Integral</em>' attribute.
	 * @see #getBackPressureIntegral()
	 * @generated
	 */
	void setBackPressureIntegral(double value);

	/**
	 * Returns the value of the '<em><b>Back Pressure Derived</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight of the change of the difference in back-pressure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Back Pressure Derived</em>' attribute.
	 * @see #setBackPressureDerived(double)
	 * @see org.sluice.model.PipelinePackage#getPipeline_BackPressureDerived()
	 * @model default="0.0"
	 * @generated
	 */
	double getBackPressureDerived();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getBackPressureDerived <em>Back Pressure Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Back Pressure Derived</em>' attribute.
	 * @see #getBackPressureDerived()
	 * @generated
	 */
	void setBackPressureDerived(double value);

	/**
	 * Returns the value of the '<em><b>Backlog Policy</b></em>' attribute.
	 * The default value is <code>"queue"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when batches come faster than they are worked on: queue, merge or drop.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backlog Policy</em>' attribute.
	 * @see #setBacklogPolicy(String)
	 * @see org.sluice.model.PipelinePackage#getPipeline_BacklogPolicy()
	 * @model default="queue"
	 * @generated
	 */
	String getBacklogPolicy();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getBacklogPolicy <em>Backlog Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backlog Policy</em>' attribute.
	 * @see #getBacklogPolicy()
	 * @generated
	 */
	void setBacklogPolicy(String value);

	/**
	 * Returns the value of the '<em><b>Backlog Limit</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * So many waiting batches are left alone by merge and drop.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backlog Limit</em>' attribute.
	 * @see #setBacklogLimit(int)
	 * @see org.sluice.model.PipelinePackage#getPipeline_BacklogLimit()
	 * @model default="10"
	 * @generated
	 */
	int getBacklogLimit();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getBacklogLimit <em>Backlog Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backlog Limit</em>' attribute.
	 * @see #getBacklogLimit()
	 * @generated
	 */
	void setBacklogLimit(int value);

	/**
	 * Returns the value of the '<em><b>Write Ahead Log</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what sources receive is on disk before it counts as received.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Write Ahead Log</em>' attribute.
	 * @see #setWriteAheadLog(boolean)
	 * @see org.sluice.model.PipelinePackage#getPipeline_WriteAheadLog()
	 * @model default="false"
	 * @generated
	 */
	boolean isWriteAheadLog();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#isWriteAheadLog <em>Write Ahead Log</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write Ahead Log</em>' attribute.
	 * @see #isWriteAheadLog()
	 * @generated
	 */
	void setWriteAheadLog(boolean value);

	/**
	 * Returns the value of the '<em><b>State Store</b></em>' attribute.
	 * The default value is <code>"memory"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where states by key are: memory or disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State Store</em>' attribute.
	 * @see #setStateStore(String)
	 * @see org.sluice.model.PipelinePackage#getPipeline_StateStore()
	 * @model default="memory"
	 * @generated
	 */
	String getStateStore();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getStateStore <em>State Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State Store</em>' attribute.
	 * @see #getStateStore()
	 * @generated
	 */
	void setStateStore(String value);

	/**
	 * Returns the value of the '<em><b>State Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Directory for states on disk; empty: the directory for temporary files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State Directory</em>' attribute.
	 * @see #setStateDirectory(String)
	 * @see org.sluice.model.PipelinePackage#getPipeline_StateDirectory()
	 * @model
	 * @generated
	 */
	String getStateDirectory();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getStateDirectory <em>State Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State Directory</em>' attribute.
	 * @see #getStateDirectory()
	 * @generated
	 */
	void setStateDirectory(String value);

	/**
	 * Returns the value of the '<em><b>History Megabytes</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most memory, in megabytes, for past batches that a run can go back to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History Megabytes</em>' attribute.
	 * @see #setHistoryMegabytes(int)
	 * @see org.sluice.model.PipelinePackage#getPipeline_HistoryMegabytes()
	 * @model default="64"
	 * @generated
	 */
	int getHistoryMegabytes();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getHistoryMegabytes <em>History Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>History Megabytes</em>' attribute.
	 * @see #getHistoryMegabytes()
	 * @generated
	 */
	void setHistoryMegabytes(int value);

	/**
	 * Returns the value of the '<em><b>History Batches</b></em>' attribute.
	 * The default value is <code>"10000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most past batches that a run can go back to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History Batches</em>' attribute.
	 * @see #setHistoryBatches(int)
	 * @see org.sluice.model.PipelinePackage#getPipeline_HistoryBatches()
	 * @model default="10000"
	 * @generated
	 */
	int getHistoryBatches();

	/**
	 * Sets the value of the '{@link org.sluice.model.Pipeline#getHistoryBatches <em>History Batches</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>History Batches</em>' attribute.
	 * @see #getHistoryBatches()
	 * @generated
	 */
	void setHistoryBatches(int value);

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
