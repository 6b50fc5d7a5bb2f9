/**
 */
package org.sluice.model.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.Duration;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sluice.model.Edge;
import org.sluice.model.Environment;
import org.sluice.model.Node;
import org.sluice.model.Parameter;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelinePackage;
import org.sluice.model.RecordSchema;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pipeline</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getDocumentation <em>Documentation</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getBatchInterval <em>Batch Interval</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getCheckpointDirectory <em>Checkpoint Directory</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getCheckpointInterval <em>Checkpoint Interval</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getErrorPolicy <em>Error Policy</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getMaxRate <em>Max Rate</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#isBackPressure <em>Back Pressure</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getBackPressureInitialRate <em>Back Pressure Initial Rate</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getBackPressureMinRate <em>Back Pressure Min Rate</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getBackPressureProportional <em>Back Pressure Proportional</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getBackPressureIntegral <em>Back Pressure Integral</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getBackPressureDerived <em>Back Pressure Derived</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getBacklogPolicy <em>Backlog Policy</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getBacklogLimit <em>Backlog Limit</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#isWriteAheadLog <em>Write Ahead Log</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getStateStore <em>State Store</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getStateDirectory <em>State Directory</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getHistoryMegabytes <em>History Megabytes</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getHistoryBatches <em>History Batches</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getEnvironments <em>Environments</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getSchemas <em>Schemas</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.sluice.model.impl.PipelineImpl#getEdges <em>Edges</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PipelineImpl extends ExtensibleImpl implements Pipeline {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDocumentation() <em>Documentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentation()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocumentation() <em>Documentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentation()
	 * @generated
	 * @ordered
	 */
	protected String documentation = DOCUMENTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBatchInterval() <em>Batch Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchInterval()
	 * @generated
	 * @ordered
	 */
	protected static final Duration BATCH_INTERVAL_EDEFAULT = (Duration)PipelineFactory.eINSTANCE.createFromString(PipelinePackage.eINSTANCE.getDuration(), "1 s");

	/**
	 * The cached value of the '{@link #getBatchInterval() <em>Batch Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchInterval()
	 * @generated
	 * @ordered
	 */
	protected Duration batchInterval = BATCH_INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheckpointDirectory() <em>Checkpoint Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckpointDirectory()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECKPOINT_DIRECTORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckpointDirectory() <em>Checkpoint Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckpointDirectory()
	 * @generated
	 * @ordered
	 */
	protected String checkpointDirectory = CHECKPOINT_DIRECTORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheckpointInterval() <em>Checkpoint Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckpointInterval()
	 * @generated
	 * @ordered
	 */
	protected static final Duration CHECKPOINT_INTERVAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckpointInterval() <em>Checkpoint Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckpointInterval()
	 * @generated
	 * @ordered
	 */
	protected Duration checkpointInterval = CHECKPOINT_INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getErrorPolicy() <em>Error Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String ERROR_POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getErrorPolicy() <em>Error Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrorPolicy()
	 * @generated
	 * @ordered
	 */
	protected String errorPolicy = ERROR_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxRate() <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRate()
	 * @generated
	 * @ordered
	 */
	protected static final long MAX_RATE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMaxRate() <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRate()
	 * @generated
	 * @ordered
	 */
	protected long maxRate = MAX_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #isBackPressure() <em>Back Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBackPressure()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BACK_PRESSURE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBackPressure() <em>Back Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBackPressure()
	 * @generated
	 * @ordered
	 */
	protected boolean backPressure = BACK_PRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackPressureInitialRate() <em>Back Pressure Initial Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackPressureInitialRate()
	 * @generated
	 * @ordered
	 */
	protected static final long BACK_PRESSURE_INITIAL_RATE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBackPressureInitialRate() <em>Back Pressure Initial Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackPressureInitialRate()
	 * @generated
	 * @ordered
	 */
	protected long backPressureInitialRate = BACK_PRESSURE_INITIAL_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackPressureMinRate() <em>Back Pressure Min Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackPressureMinRate()
	 * @generated
	 * @ordered
	 */
	protected static final double BACK_PRESSURE_MIN_RATE_EDEFAULT = 100.0;

	/**
	 * The cached value of the '{@link #getBackPressureMinRate() <em>Back Pressure Min Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackPressureMinRate()
	 * @generated
	 * @ordered
	 */
	protected double backPressureMinRate = BACK_PRESSURE_MIN_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackPressureProportional() <em>Back Pressure Proportional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackPressureProportional()
	 * @generated
	 * @ordered
	 */
	protected static final double BACK_PRESSURE_PROPORTIONAL_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getBackPressureProportional() <em>Back Pressure Proportional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackPressureProportional()
	 * @generated
	 * @ordered
	 */
	protected double backPressureProportional = BACK_PRESSURE_PROPORTIONAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackPressureIntegral() <em>Back Pressure Integral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackPressureIntegral()
	 * @generated
	 * @ordered
	 */
	protected static final double BACK_PRESSURE_INTEGRAL_EDEFAULT = 0.2;

	/**
	 * The cached value of the '{@link #getBackPressureIntegral() <em>Back Pressure Integral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackPressureIntegral()
	 * @generated
	 * @ordered
	 */
	protected double backPressureIntegral = BACK_PRESSURE_INTEGRAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackPressureDerived() <em>Back Pressure Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackPressureDerived()
	 * @generated
	 * @ordered
	 */
	protected static final double BACK_PRESSURE_DERIVED_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBackPressureDerived() <em>Back Pressure Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackPressureDerived()
	 * @generated
	 * @ordered
	 */
	protected double backPressureDerived = BACK_PRESSURE_DERIVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getBacklogPolicy() <em>Backlog Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBacklogPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String BACKLOG_POLICY_EDEFAULT = "queue";

	/**
	 * The cached value of the '{@link #getBacklogPolicy() <em>Backlog Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBacklogPolicy()
	 * @generated
	 * @ordered
	 */
	protected String backlogPolicy = BACKLOG_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBacklogLimit() <em>Backlog Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBacklogLimit()
	 * @generated
	 * @ordered
	 */
	protected static final int BACKLOG_LIMIT_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getBacklogLimit() <em>Backlog Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBacklogLimit()
	 * @generated
	 * @ordered
	 */
	protected int backlogLimit = BACKLOG_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #isWriteAheadLog() <em>Write Ahead Log</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWriteAheadLog()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WRITE_AHEAD_LOG_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWriteAheadLog() <em>Write Ahead Log</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWriteAheadLog()
	 * @generated
	 * @ordered
	 */
	protected boolean writeAheadLog = WRITE_AHEAD_LOG_EDEFAULT;

	/**
	 * The default value of the '{@link #getStateStore() <em>State Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateStore()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_STORE_EDEFAULT = "memory";

	/**
	 * The cached value of the '{@link #getStateStore() <em>State Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateStore()
	 * @generated
	 * @ordered
	 */
	protected String stateStore = STATE_STORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStateDirectory() <em>State Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateDirectory()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_DIRECTORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStateDirectory() <em>State Directory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateDirectory()
	 * @generated
	 * @ordered
	 */
	protected String stateDirectory = STATE_DIRECTORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHistoryMegabytes() <em>History Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistoryMegabytes()
	 * @generated
	 * @ordered
	 */
	protected static final int HISTORY_MEGABYTES_EDEFAULT = 64;

	/**
	 * The cached value of the '{@link #getHistoryMegabytes() <em>History Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistoryMegabytes()
	 * @generated
	 * @ordered
	 */
	protected int historyMegabytes = HISTORY_MEGABYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getHistoryBatches() <em>History Batches</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistoryBatches()
	 * @generated
	 * @ordered
	 */
	protected static final int HISTORY_BATCHES_EDEFAULT = 10000;

	/**
	 * The cached value of the '{@link #getHistoryBatches() <em>History Batches</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistoryBatches()
	 * @generated
	 * @ordered
	 */
	protected int historyBatches = HISTORY_BATCHES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> parameters;

	/**
	 * The cached value of the '{@link #getEnvironments() <em>Environments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironments()
	 * @generated
	 * @ordered
	 */
	protected EList<Environment> environments;

	/**
	 * The cached value of the '{@link #getSchemas() <em>Schemas</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemas()
	 * @generated
	 * @ordered
	 */
	protected EList<RecordSchema> schemas;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Node> nodes;

	/**
	 * The cached value of the '{@link #getEdges() <em>Edges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdges()
	 * @generated
	 * @ordered
	 */
	protected EList<Edge> edges;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PipelineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PipelinePackage.Literals.PIPELINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocumentation() {
		return documentation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocumentation(String newDocumentation) {
		String oldDocumentation = documentation;
		documentation = newDocumentation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__DOCUMENTATION, oldDocumentation, documentation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getBatchInterval() {
		return batchInterval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatchInterval(Duration newBatchInterval) {
		Duration oldBatchInterval = batchInterval;
		batchInterval = newBatchInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__BATCH_INTERVAL, oldBatchInterval, batchInterval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCheckpointDirectory() {
		return checkpointDirectory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckpointDirectory(String newCheckpointDirectory) {
		String oldCheckpointDirectory = checkpointDirectory;
		checkpointDirectory = newCheckpointDirectory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__CHECKPOINT_DIRECTORY, oldCheckpointDirectory, checkpointDirectory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getCheckpointInterval() {
		return checkpointInterval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckpointInterval(Duration newCheckpointInterval) {
		Duration oldCheckpointInterval = checkpointInterval;
		checkpointInterval = newCheckpointInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__CHECKPOINT_INTERVAL, oldCheckpointInterval, checkpointInterval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getErrorPolicy() {
		return errorPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErrorPolicy(String newErrorPolicy) {
		String oldErrorPolicy = errorPolicy;
		errorPolicy = newErrorPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__ERROR_POLICY, oldErrorPolicy, errorPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMaxRate() {
		return maxRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxRate(long newMaxRate) {
		long oldMaxRate = maxRate;
		maxRate = newMaxRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__MAX_RATE, oldMaxRate, maxRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBackPressure() {
		return backPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackPressure(boolean newBackPressure) {
		boolean oldBackPressure = backPressure;
		backPressure = newBackPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__BACK_PRESSURE, oldBackPressure, backPressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBackPressureInitialRate() {
		return backPressureInitialRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackPressureInitialRate(long newBackPressureInitialRate) {
		long oldBackPressureInitialRate = backPressureInitialRate;
		backPressureInitialRate = newBackPressureInitialRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__BACK_PRESSURE_INITIAL_RATE, oldBackPressureInitialRate, backPressureInitialRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBackPressureMinRate() {
		return backPressureMinRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackPressureMinRate(double newBackPressureMinRate) {
		double oldBackPressureMinRate = backPressureMinRate;
		backPressureMinRate = newBackPressureMinRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__BACK_PRESSURE_MIN_RATE, oldBackPressureMinRate, backPressureMinRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBackPressureProportional() {
		return backPressureProportional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackPressureProportional(double newBackPressureProportional) {
		double oldBackPressureProportional = backPressureProportional;
		backPressureProportional = newBackPressureProportional;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__BACK_PRESSURE_PROPORTIONAL, oldBackPressureProportional, backPressureProportional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBackPressureIntegral() {
		return backPressureIntegral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackPressureIntegral(double newBackPressureIntegral) {
		double oldBackPressureIntegral = backPressureIntegral;
		backPressureIntegral = newBackPressureIntegral;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__BACK_PRESSURE_INTEGRAL, oldBackPressureIntegral, backPressureIntegral));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBackPressureDerived() {
		return backPressureDerived;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackPressureDerived(double newBackPressureDerived) {
		double oldBackPressureDerived = backPressureDerived;
		backPressureDerived = newBackPressureDerived;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__BACK_PRESSURE_DERIVED, oldBackPressureDerived, backPressureDerived));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBacklogPolicy() {
		return backlogPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBacklogPolicy(String newBacklogPolicy) {
		String oldBacklogPolicy = backlogPolicy;
		backlogPolicy = newBacklogPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__BACKLOG_POLICY, oldBacklogPolicy, backlogPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBacklogLimit() {
		return backlogLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBacklogLimit(int newBacklogLimit) {
		int oldBacklogLimit = backlogLimit;
		backlogLimit = newBacklogLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__BACKLOG_LIMIT, oldBacklogLimit, backlogLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWriteAheadLog() {
		return writeAheadLog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWriteAheadLog(boolean newWriteAheadLog) {
		boolean oldWriteAheadLog = writeAheadLog;
		writeAheadLog = newWriteAheadLog;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__WRITE_AHEAD_LOG, oldWriteAheadLog, writeAheadLog));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStateStore() {
		return stateStore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStateStore(String newStateStore) {
		String oldStateStore = stateStore;
		stateStore = newStateStore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__STATE_STORE, oldStateStore, stateStore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStateDirectory() {
		return stateDirectory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStateDirectory(String newStateDirectory) {
		String oldStateDirectory = stateDirectory;
		stateDirectory = newStateDirectory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__STATE_DIRECTORY, oldStateDirectory, stateDirectory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHistoryMegabytes() {
		return historyMegabytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHistoryMegabytes(int newHistoryMegabytes) {
		int oldHistoryMegabytes = historyMegabytes;
		historyMegabytes = newHistoryMegabytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__HISTORY_MEGABYTES, oldHistoryMegabytes, historyMegabytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHistoryBatches() {
		return historyBatches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHistoryBatches(int newHistoryBatches) {
		int oldHistoryBatches = historyBatches;
		historyBatches = newHistoryBatches;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__HISTORY_BATCHES, oldHistoryBatches, historyBatches));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, PipelinePackage.PIPELINE__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Environment> getEnvironments() {
		if (environments == null) {
			environments = new EObjectContainmentEList<Environment>(Environment.class, this, PipelinePackage.PIPELINE__ENVIRONMENTS);
		}
		return environments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecordSchema> getSchemas() {
		if (schemas == null) {
			schemas = new EObjectContainmentEList<RecordSchema>(RecordSchema.class, this, PipelinePackage.PIPELINE__SCHEMAS);
		}
		return schemas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Node> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<Node>(Node.class, this, PipelinePackage.PIPELINE__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Edge> getEdges() {
		if (edges == null) {
			edges = new EObjectContainmentEList<Edge>(Edge.class, this, PipelinePackage.PIPELINE__EDGES);
		}
		return edges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node findNode(final String id) {
		return PipelineBehavior.findNode(this, id).orElse(null);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Edge findEdge(final String id) {
		return PipelineBehavior.findEdge(this, id).orElse(null);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PipelinePackage.PIPELINE__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case PipelinePackage.PIPELINE__ENVIRONMENTS:
				return ((InternalEList<?>)getEnvironments()).basicRemove(otherEnd, msgs);
			case PipelinePackage.PIPELINE__SCHEMAS:
				return ((InternalEList<?>)getSchemas()).basicRemove(otherEnd, msgs);
			case PipelinePackage.PIPELINE__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case PipelinePackage.PIPELINE__EDGES:
				return ((InternalEList<?>)getEdges()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PipelinePackage.PIPELINE__FORMAT_VERSION:
				return getFormatVersion();
			case PipelinePackage.PIPELINE__NAME:
				return getName();
			case PipelinePackage.PIPELINE__DOCUMENTATION:
				return getDocumentation();
			case PipelinePackage.PIPELINE__BATCH_INTERVAL:
				return getBatchInterval();
			case PipelinePackage.PIPELINE__CHECKPOINT_DIRECTORY:
				return getCheckpointDirectory();
			case PipelinePackage.PIPELINE__CHECKPOINT_INTERVAL:
				return getCheckpointInterval();
			case PipelinePackage.PIPELINE__ERROR_POLICY:
				return getErrorPolicy();
			case PipelinePackage.PIPELINE__MAX_RATE:
				return getMaxRate();
			case PipelinePackage.PIPELINE__BACK_PRESSURE:
				return isBackPressure();
			case PipelinePackage.PIPELINE__BACK_PRESSURE_INITIAL_RATE:
				return getBackPressureInitialRate();
			case PipelinePackage.PIPELINE__BACK_PRESSURE_MIN_RATE:
				return getBackPressureMinRate();
			case PipelinePackage.PIPELINE__BACK_PRESSURE_PROPORTIONAL:
				return getBackPressureProportional();
			case PipelinePackage.PIPELINE__BACK_PRESSURE_INTEGRAL:
				return getBackPressureIntegral();
			case PipelinePackage.PIPELINE__BACK_PRESSURE_DERIVED:
				return getBackPressureDerived();
			case PipelinePackage.PIPELINE__BACKLOG_POLICY:
				return getBacklogPolicy();
			case PipelinePackage.PIPELINE__BACKLOG_LIMIT:
				return getBacklogLimit();
			case PipelinePackage.PIPELINE__WRITE_AHEAD_LOG:
				return isWriteAheadLog();
			case PipelinePackage.PIPELINE__STATE_STORE:
				return getStateStore();
			case PipelinePackage.PIPELINE__STATE_DIRECTORY:
				return getStateDirectory();
			case PipelinePackage.PIPELINE__HISTORY_MEGABYTES:
				return getHistoryMegabytes();
			case PipelinePackage.PIPELINE__HISTORY_BATCHES:
				return getHistoryBatches();
			case PipelinePackage.PIPELINE__PARAMETERS:
				return getParameters();
			case PipelinePackage.PIPELINE__ENVIRONMENTS:
				return getEnvironments();
			case PipelinePackage.PIPELINE__SCHEMAS:
				return getSchemas();
			case PipelinePackage.PIPELINE__NODES:
				return getNodes();
			case PipelinePackage.PIPELINE__EDGES:
				return getEdges();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PipelinePackage.PIPELINE__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case PipelinePackage.PIPELINE__NAME:
				setName((String)newValue);
				return;
			case PipelinePackage.PIPELINE__DOCUMENTATION:
				setDocumentation((String)newValue);
				return;
			case PipelinePackage.PIPELINE__BATCH_INTERVAL:
				setBatchInterval((Duration)newValue);
				return;
			case PipelinePackage.PIPELINE__CHECKPOINT_DIRECTORY:
				setCheckpointDirectory((String)newValue);
				return;
			case PipelinePackage.PIPELINE__CHECKPOINT_INTERVAL:
				setCheckpointInterval((Duration)newValue);
				return;
			case PipelinePackage.PIPELINE__ERROR_POLICY:
				setErrorPolicy((String)newValue);
				return;
			case PipelinePackage.PIPELINE__MAX_RATE:
				setMaxRate((Long)newValue);
				return;
			case PipelinePackage.PIPELINE__BACK_PRESSURE:
				setBackPressure((Boolean)newValue);
				return;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_INITIAL_RATE:
				setBackPressureInitialRate((Long)newValue);
				return;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_MIN_RATE:
				setBackPressureMinRate((Double)newValue);
				return;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_PROPORTIONAL:
				setBackPressureProportional((Double)newValue);
				return;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_INTEGRAL:
				setBackPressureIntegral((Double)newValue);
				return;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_DERIVED:
				setBackPressureDerived((Double)newValue);
				return;
			case PipelinePackage.PIPELINE__BACKLOG_POLICY:
				setBacklogPolicy((String)newValue);
				return;
			case PipelinePackage.PIPELINE__BACKLOG_LIMIT:
				setBacklogLimit((Integer)newValue);
				return;
			case PipelinePackage.PIPELINE__WRITE_AHEAD_LOG:
				setWriteAheadLog((Boolean)newValue);
				return;
			case PipelinePackage.PIPELINE__STATE_STORE:
				setStateStore((String)newValue);
				return;
			case PipelinePackage.PIPELINE__STATE_DIRECTORY:
				setStateDirectory((String)newValue);
				return;
			case PipelinePackage.PIPELINE__HISTORY_MEGABYTES:
				setHistoryMegabytes((Integer)newValue);
				return;
			case PipelinePackage.PIPELINE__HISTORY_BATCHES:
				setHistoryBatches((Integer)newValue);
				return;
			case PipelinePackage.PIPELINE__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends Parameter>)newValue);
				return;
			case PipelinePackage.PIPELINE__ENVIRONMENTS:
				getEnvironments().clear();
				getEnvironments().addAll((Collection<? extends Environment>)newValue);
				return;
			case PipelinePackage.PIPELINE__SCHEMAS:
				getSchemas().clear();
				getSchemas().addAll((Collection<? extends RecordSchema>)newValue);
				return;
			case PipelinePackage.PIPELINE__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends Node>)newValue);
				return;
			case PipelinePackage.PIPELINE__EDGES:
				getEdges().clear();
				getEdges().addAll((Collection<? extends Edge>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PipelinePackage.PIPELINE__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__DOCUMENTATION:
				setDocumentation(DOCUMENTATION_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__BATCH_INTERVAL:
				setBatchInterval(BATCH_INTERVAL_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__CHECKPOINT_DIRECTORY:
				setCheckpointDirectory(CHECKPOINT_DIRECTORY_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__CHECKPOINT_INTERVAL:
				setCheckpointInterval(CHECKPOINT_INTERVAL_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__ERROR_POLICY:
				setErrorPolicy(ERROR_POLICY_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__MAX_RATE:
				setMaxRate(MAX_RATE_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__BACK_PRESSURE:
				setBackPressure(BACK_PRESSURE_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_INITIAL_RATE:
				setBackPressureInitialRate(BACK_PRESSURE_INITIAL_RATE_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_MIN_RATE:
				setBackPressureMinRate(BACK_PRESSURE_MIN_RATE_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_PROPORTIONAL:
				setBackPressureProportional(BACK_PRESSURE_PROPORTIONAL_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_INTEGRAL:
				setBackPressureIntegral(BACK_PRESSURE_INTEGRAL_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_DERIVED:
				setBackPressureDerived(BACK_PRESSURE_DERIVED_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__BACKLOG_POLICY:
				setBacklogPolicy(BACKLOG_POLICY_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__BACKLOG_LIMIT:
				setBacklogLimit(BACKLOG_LIMIT_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__WRITE_AHEAD_LOG:
				setWriteAheadLog(WRITE_AHEAD_LOG_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__STATE_STORE:
				setStateStore(STATE_STORE_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__STATE_DIRECTORY:
				setStateDirectory(STATE_DIRECTORY_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__HISTORY_MEGABYTES:
				setHistoryMegabytes(HISTORY_MEGABYTES_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__HISTORY_BATCHES:
				setHistoryBatches(HISTORY_BATCHES_EDEFAULT);
				return;
			case PipelinePackage.PIPELINE__PARAMETERS:
				getParameters().clear();
				return;
			case PipelinePackage.PIPELINE__ENVIRONMENTS:
				getEnvironments().clear();
				return;
			case PipelinePackage.PIPELINE__SCHEMAS:
				getSchemas().clear();
				return;
			case PipelinePackage.PIPELINE__NODES:
				getNodes().clear();
				return;
			case PipelinePackage.PIPELINE__EDGES:
				getEdges().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PipelinePackage.PIPELINE__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case PipelinePackage.PIPELINE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PipelinePackage.PIPELINE__DOCUMENTATION:
				return DOCUMENTATION_EDEFAULT == null ? documentation != null : !DOCUMENTATION_EDEFAULT.equals(documentation);
			case PipelinePackage.PIPELINE__BATCH_INTERVAL:
				return BATCH_INTERVAL_EDEFAULT == null ? batchInterval != null : !BATCH_INTERVAL_EDEFAULT.equals(batchInterval);
			case PipelinePackage.PIPELINE__CHECKPOINT_DIRECTORY:
				return CHECKPOINT_DIRECTORY_EDEFAULT == null ? checkpointDirectory != null : !CHECKPOINT_DIRECTORY_EDEFAULT.equals(checkpointDirectory);
			case PipelinePackage.PIPELINE__CHECKPOINT_INTERVAL:
				return CHECKPOINT_INTERVAL_EDEFAULT == null ? checkpointInterval != null : !CHECKPOINT_INTERVAL_EDEFAULT.equals(checkpointInterval);
			case PipelinePackage.PIPELINE__ERROR_POLICY:
				return ERROR_POLICY_EDEFAULT == null ? errorPolicy != null : !ERROR_POLICY_EDEFAULT.equals(errorPolicy);
			case PipelinePackage.PIPELINE__MAX_RATE:
				return maxRate != MAX_RATE_EDEFAULT;
			case PipelinePackage.PIPELINE__BACK_PRESSURE:
				return backPressure != BACK_PRESSURE_EDEFAULT;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_INITIAL_RATE:
				return backPressureInitialRate != BACK_PRESSURE_INITIAL_RATE_EDEFAULT;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_MIN_RATE:
				return backPressureMinRate != BACK_PRESSURE_MIN_RATE_EDEFAULT;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_PROPORTIONAL:
				return backPressureProportional != BACK_PRESSURE_PROPORTIONAL_EDEFAULT;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_INTEGRAL:
				return backPressureIntegral != BACK_PRESSURE_INTEGRAL_EDEFAULT;
			case PipelinePackage.PIPELINE__BACK_PRESSURE_DERIVED:
				return backPressureDerived != BACK_PRESSURE_DERIVED_EDEFAULT;
			case PipelinePackage.PIPELINE__BACKLOG_POLICY:
				return BACKLOG_POLICY_EDEFAULT == null ? backlogPolicy != null : !BACKLOG_POLICY_EDEFAULT.equals(backlogPolicy);
			case PipelinePackage.PIPELINE__BACKLOG_LIMIT:
				return backlogLimit != BACKLOG_LIMIT_EDEFAULT;
			case PipelinePackage.PIPELINE__WRITE_AHEAD_LOG:
				return writeAheadLog != WRITE_AHEAD_LOG_EDEFAULT;
			case PipelinePackage.PIPELINE__STATE_STORE:
				return STATE_STORE_EDEFAULT == null ? stateStore != null : !STATE_STORE_EDEFAULT.equals(stateStore);
			case PipelinePackage.PIPELINE__STATE_DIRECTORY:
				return STATE_DIRECTORY_EDEFAULT == null ? stateDirectory != null : !STATE_DIRECTORY_EDEFAULT.equals(stateDirectory);
			case PipelinePackage.PIPELINE__HISTORY_MEGABYTES:
				return historyMegabytes != HISTORY_MEGABYTES_EDEFAULT;
			case PipelinePackage.PIPELINE__HISTORY_BATCHES:
				return historyBatches != HISTORY_BATCHES_EDEFAULT;
			case PipelinePackage.PIPELINE__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case PipelinePackage.PIPELINE__ENVIRONMENTS:
				return environments != null && !environments.isEmpty();
			case PipelinePackage.PIPELINE__SCHEMAS:
				return schemas != null && !schemas.isEmpty();
			case PipelinePackage.PIPELINE__NODES:
				return nodes != null && !nodes.isEmpty();
			case PipelinePackage.PIPELINE__EDGES:
				return edges != null && !edges.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case PipelinePackage.PIPELINE___FIND_NODE__STRING:
				return findNode((String)arguments.get(0));
			case PipelinePackage.PIPELINE___FIND_EDGE__STRING:
				return findEdge((String)arguments.get(0));
		}
		return super.eInvoke(operationID, arguments);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", name: ");
		result.append(name);
		result.append(", documentation: ");
		result.append(documentation);
		result.append(", batchInterval: ");
		result.append(batchInterval);
		result.append(", checkpointDirectory: ");
		result.append(checkpointDirectory);
		result.append(", checkpointInterval: ");
		result.append(checkpointInterval);
		result.append(", errorPolicy: ");
		result.append(errorPolicy);
		result.append(", maxRate: ");
		result.append(maxRate);
		result.append(", backPressure: ");
		result.append(backPressure);
		result.append(", backPressureInitialRate: ");
		result.append(backPressureInitialRate);
		result.append(", backPressureMinRate: ");
		result.append(backPressureMinRate);
		result.append(", backPressureProportional: ");
		result.append(backPressureProportional);
		result.append(", backPressureIntegral: ");
		result.append(backPressureIntegral);
		result.append(", backPressureDerived: ");
		result.append(backPressureDerived);
		result.append(", backlogPolicy: ");
		result.append(backlogPolicy);
		result.append(", backlogLimit: ");
		result.append(backlogLimit);
		result.append(", writeAheadLog: ");
		result.append(writeAheadLog);
		result.append(", stateStore: ");
		result.append(stateStore);
		result.append(", stateDirectory: ");
		result.append(stateDirectory);
		result.append(", historyMegabytes: ");
		result.append(historyMegabytes);
		result.append(", historyBatches: ");
		result.append(historyBatches);
		result.append(')');
		return result.toString();
	}

} //PipelineImpl
