/**
 */
package org.sluice.model.impl;

import java.time.Duration;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.sluice.model.AggregateByKeyOperator;
import org.sluice.model.BinaryRecordsSource;
import org.sluice.model.CacheOperator;
import org.sluice.model.CogroupOperator;
import org.sluice.model.CombineByKeyOperator;
import org.sluice.model.ConnectorSink;
import org.sluice.model.ConnectorSource;
import org.sluice.model.CountByValueAndWindowOperator;
import org.sluice.model.CountByValueOperator;
import org.sluice.model.CountByWindowOperator;
import org.sluice.model.CountOperator;
import org.sluice.model.CustomReceiverSource;
import org.sluice.model.DeduplicateOperator;
import org.sluice.model.DistinctOperator;
import org.sluice.model.Edge;
import org.sluice.model.Environment;
import org.sluice.model.EventTimeWindowOperator;
import org.sluice.model.Extensible;
import org.sluice.model.Extension;
import org.sluice.model.Field;
import org.sluice.model.FilterOperator;
import org.sluice.model.FlatMapOperator;
import org.sluice.model.FlatMapToPairOperator;
import org.sluice.model.FlatMapValuesOperator;
import org.sluice.model.ForeachBatchSink;
import org.sluice.model.GeneratedKeysSource;
import org.sluice.model.GeneratedSource;
import org.sluice.model.GlomOperator;
import org.sluice.model.GroupByKeyAndWindowOperator;
import org.sluice.model.GroupByKeyOperator;
import org.sluice.model.HadoopFilesSink;
import org.sluice.model.HttpSink;
import org.sluice.model.JoinOperator;
import org.sluice.model.JoinWithinOperator;
import org.sluice.model.KeyByOperator;
import org.sluice.model.MapOperator;
import org.sluice.model.MapPartitionsOperator;
import org.sluice.model.MapToPairOperator;
import org.sluice.model.MapValuesOperator;
import org.sluice.model.MapWithStateOperator;
import org.sluice.model.Node;
import org.sluice.model.ObjectFilesSink;
import org.sluice.model.Operator;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterType;
import org.sluice.model.ParameterValue;
import org.sluice.model.ParseCsvOperator;
import org.sluice.model.ParseJsonOperator;
import org.sluice.model.ParseLogOperator;
import org.sluice.model.ParseRegexOperator;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelineInput;
import org.sluice.model.PipelineOutput;
import org.sluice.model.PipelinePackage;
import org.sluice.model.PrintSink;
import org.sluice.model.ProcessOperator;
import org.sluice.model.QueueSource;
import org.sluice.model.RecordSchema;
import org.sluice.model.ReduceByKeyAndWindowOperator;
import org.sluice.model.ReduceByKeyOperator;
import org.sluice.model.ReduceByWindowOperator;
import org.sluice.model.ReduceOperator;
import org.sluice.model.RepartitionOperator;
import org.sluice.model.RunningStatisticsOperator;
import org.sluice.model.SampleOperator;
import org.sluice.model.SelectOperator;
import org.sluice.model.SessionizeOperator;
import org.sluice.model.Sink;
import org.sluice.model.SocketTextSource;
import org.sluice.model.SortOperator;
import org.sluice.model.Source;
import org.sluice.model.SqlOperator;
import org.sluice.model.StaticJoinOperator;
import org.sluice.model.StatisticOperator;
import org.sluice.model.SubPipelineNode;
import org.sluice.model.TableSink;
import org.sluice.model.TextDirectorySource;
import org.sluice.model.TextFileSource;
import org.sluice.model.TextFilesSink;
import org.sluice.model.TopOperator;
import org.sluice.model.TransformOperator;
import org.sluice.model.TransformToPairOperator;
import org.sluice.model.TransformWithOperator;
import org.sluice.model.TransformWithToPairOperator;
import org.sluice.model.UnionOperator;
import org.sluice.model.UnknownNode;
import org.sluice.model.UpdateStateByKeyOperator;
import org.sluice.model.WindowOperator;

import org.sluice.model.layout.LayoutPackage;

import org.sluice.model.layout.impl.LayoutPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PipelinePackageImpl extends EPackageImpl implements PipelinePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass extensibleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pipelineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parameterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass environmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parameterValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recordSchemaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass operatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unknownNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass edgeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass socketTextSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textFileSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textDirectorySourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass generatedSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass binaryRecordsSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass generatedKeysSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass customReceiverSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass connectorSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass flatMapOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filterOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapToPairOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reduceByKeyOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass windowOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass updateStateByKeyOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass subPipelineNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pipelineInputEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pipelineOutputEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass printSinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textFilesSinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass objectFilesSinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass httpSinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass queueSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapValuesOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass flatMapValuesOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass flatMapToPairOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapPartitionsOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass keyByOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unionOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass repartitionOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass glomOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countByValueOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reduceOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass distinctOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sortOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass topOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sqlOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass statisticOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parseCsvOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parseJsonOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parseRegexOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parseLogOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass selectOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sampleOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transformOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transformToPairOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transformWithOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transformWithToPairOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cacheOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupByKeyOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass combineByKeyOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass joinOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cogroupOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countByWindowOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reduceByWindowOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countByValueAndWindowOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupByKeyAndWindowOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reduceByKeyAndWindowOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mapWithStateOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableSinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hadoopFilesSinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass connectorSinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass foreachBatchSinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventTimeWindowOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sessionizeOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass joinWithinOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deduplicateOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass processOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass runningStatisticsOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass aggregateByKeyOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass staticJoinOperatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum parameterTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType durationEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType extensionEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.sluice.model.PipelinePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PipelinePackageImpl() {
		super(eNS_URI, PipelineFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PipelinePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PipelinePackage init() {
		if (isInited) return (PipelinePackage)EPackage.Registry.INSTANCE.getEPackage(PipelinePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPipelinePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PipelinePackageImpl thePipelinePackage = registeredPipelinePackage instanceof PipelinePackageImpl ? (PipelinePackageImpl)registeredPipelinePackage : new PipelinePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LayoutPackage.eNS_URI);
		LayoutPackageImpl theLayoutPackage = (LayoutPackageImpl)(registeredPackage instanceof LayoutPackageImpl ? registeredPackage : LayoutPackage.eINSTANCE);

		// Create package meta-data objects
		thePipelinePackage.createPackageContents();
		theLayoutPackage.createPackageContents();

		// Initialize created meta-data
		thePipelinePackage.initializePackageContents();
		theLayoutPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePipelinePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PipelinePackage.eNS_URI, thePipelinePackage);
		return thePipelinePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExtensible() {
		return extensibleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtensible_Extensions() {
		return (EAttribute)extensibleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPipeline() {
		return pipelineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_FormatVersion() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_Name() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_Documentation() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_BatchInterval() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_CheckpointDirectory() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_CheckpointInterval() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_ErrorPolicy() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_MaxRate() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_BackPressure() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_BackPressureInitialRate() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_BackPressureMinRate() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_BackPressureProportional() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_BackPressureIntegral() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_BackPressureDerived() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_BacklogPolicy() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_BacklogLimit() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_WriteAheadLog() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_StateStore() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_StateDirectory() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_HistoryMegabytes() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_HistoryBatches() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPipeline_Parameters() {
		return (EReference)pipelineEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPipeline_Environments() {
		return (EReference)pipelineEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPipeline_Schemas() {
		return (EReference)pipelineEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPipeline_Nodes() {
		return (EReference)pipelineEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPipeline_Edges() {
		return (EReference)pipelineEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getPipeline__FindNode__String() {
		return pipelineEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getPipeline__FindEdge__String() {
		return pipelineEClass.getEOperations().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParameter() {
		return parameterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Name() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Type() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_DefaultValue() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Documentation() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Secret() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEnvironment() {
		return environmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnvironment_Name() {
		return (EAttribute)environmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnvironment_Documentation() {
		return (EAttribute)environmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnvironment_Values() {
		return (EReference)environmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParameterValue() {
		return parameterValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameterValue_Name() {
		return (EAttribute)parameterValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameterValue_Value() {
		return (EAttribute)parameterValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecordSchema() {
		return recordSchemaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecordSchema_Name() {
		return (EAttribute)recordSchemaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecordSchema_Documentation() {
		return (EAttribute)recordSchemaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecordSchema_Fields() {
		return (EReference)recordSchemaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getField() {
		return fieldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getField_Name() {
		return (EAttribute)fieldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getField_Type() {
		return (EAttribute)fieldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getField_Documentation() {
		return (EAttribute)fieldEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNode() {
		return nodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Id() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Name() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Documentation() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_ErrorPolicy() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_CommentedOut() {
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getNode__Incoming() {
		return nodeEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getNode__Outgoing() {
		return nodeEClass.getEOperations().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSource() {
		return sourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOperator() {
		return operatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSink() {
		return sinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnknownNode() {
		return unknownNodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnknownNode_TypeName() {
		return (EAttribute)unknownNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnknownNode_Raw() {
		return (EAttribute)unknownNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEdge() {
		return edgeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdge_Id() {
		return (EAttribute)edgeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdge_Source() {
		return (EReference)edgeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEdge_Target() {
		return (EReference)edgeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdge_SourcePort() {
		return (EAttribute)edgeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdge_TargetPort() {
		return (EAttribute)edgeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSocketTextSource() {
		return socketTextSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSocketTextSource_Host() {
		return (EAttribute)socketTextSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSocketTextSource_Port() {
		return (EAttribute)socketTextSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSocketTextSource_MaxRate() {
		return (EAttribute)socketTextSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTextFileSource() {
		return textFileSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextFileSource_File() {
		return (EAttribute)textFileSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextFileSource_LinesPerBatch() {
		return (EAttribute)textFileSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextFileSource_Follow() {
		return (EAttribute)textFileSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextFileSource_MaxRate() {
		return (EAttribute)textFileSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTextDirectorySource() {
		return textDirectorySourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextDirectorySource_Directory() {
		return (EAttribute)textDirectorySourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextDirectorySource_Filter() {
		return (EAttribute)textDirectorySourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextDirectorySource_NewFilesOnly() {
		return (EAttribute)textDirectorySourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextDirectorySource_Recursive() {
		return (EAttribute)textDirectorySourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextDirectorySource_MaxRate() {
		return (EAttribute)textDirectorySourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGeneratedSource() {
		return generatedSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGeneratedSource_Function() {
		return (EAttribute)generatedSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGeneratedSource_RecordsPerBatch() {
		return (EAttribute)generatedSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGeneratedSource_Seed() {
		return (EAttribute)generatedSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBinaryRecordsSource() {
		return binaryRecordsSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBinaryRecordsSource_Directory() {
		return (EAttribute)binaryRecordsSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBinaryRecordsSource_RecordLength() {
		return (EAttribute)binaryRecordsSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBinaryRecordsSource_MaxRate() {
		return (EAttribute)binaryRecordsSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGeneratedKeysSource() {
		return generatedKeysSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGeneratedKeysSource_Keys() {
		return (EAttribute)generatedKeysSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGeneratedKeysSource_Distribution() {
		return (EAttribute)generatedKeysSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGeneratedKeysSource_Skew() {
		return (EAttribute)generatedKeysSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGeneratedKeysSource_RecordsPerBatch() {
		return (EAttribute)generatedKeysSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGeneratedKeysSource_Seed() {
		return (EAttribute)generatedKeysSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCustomReceiverSource() {
		return customReceiverSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomReceiverSource_Receiver() {
		return (EAttribute)customReceiverSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomReceiverSource_RecordType() {
		return (EAttribute)customReceiverSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomReceiverSource_MaxRate() {
		return (EAttribute)customReceiverSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConnectorSource() {
		return connectorSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnectorSource_Connector() {
		return (EAttribute)connectorSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnectorSource_RecordType() {
		return (EAttribute)connectorSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnectorSource_MaxRate() {
		return (EAttribute)connectorSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapOperator() {
		return mapOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapOperator_Function() {
		return (EAttribute)mapOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFlatMapOperator() {
		return flatMapOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlatMapOperator_Function() {
		return (EAttribute)flatMapOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilterOperator() {
		return filterOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilterOperator_Function() {
		return (EAttribute)filterOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapToPairOperator() {
		return mapToPairOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapToPairOperator_Function() {
		return (EAttribute)mapToPairOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReduceByKeyOperator() {
		return reduceByKeyOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReduceByKeyOperator_Function() {
		return (EAttribute)reduceByKeyOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWindowOperator() {
		return windowOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowOperator_WindowDuration() {
		return (EAttribute)windowOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWindowOperator_SlideDuration() {
		return (EAttribute)windowOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUpdateStateByKeyOperator() {
		return updateStateByKeyOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUpdateStateByKeyOperator_Function() {
		return (EAttribute)updateStateByKeyOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUpdateStateByKeyOperator_StateType() {
		return (EAttribute)updateStateByKeyOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUpdateStateByKeyOperator_InitialStateFile() {
		return (EAttribute)updateStateByKeyOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUpdateStateByKeyOperator_InitialState() {
		return (EAttribute)updateStateByKeyOperatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUpdateStateByKeyOperator_Partitions() {
		return (EAttribute)updateStateByKeyOperatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubPipelineNode() {
		return subPipelineNodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubPipelineNode_File() {
		return (EAttribute)subPipelineNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubPipelineNode_Parameters() {
		return (EAttribute)subPipelineNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubPipelineNode_Inputs() {
		return (EAttribute)subPipelineNodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubPipelineNode_Outputs() {
		return (EAttribute)subPipelineNodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPipelineInput() {
		return pipelineInputEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipelineInput_RecordType() {
		return (EAttribute)pipelineInputEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipelineInput_Shape() {
		return (EAttribute)pipelineInputEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPipelineOutput() {
		return pipelineOutputEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrintSink() {
		return printSinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrintSink_Count() {
		return (EAttribute)printSinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTextFilesSink() {
		return textFilesSinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextFilesSink_Prefix() {
		return (EAttribute)textFilesSinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextFilesSink_Suffix() {
		return (EAttribute)textFilesSinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextFilesSink_SkipEmpty() {
		return (EAttribute)textFilesSinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObjectFilesSink() {
		return objectFilesSinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectFilesSink_Prefix() {
		return (EAttribute)objectFilesSinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectFilesSink_Suffix() {
		return (EAttribute)objectFilesSinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHttpSink() {
		return httpSinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpSink_Url() {
		return (EAttribute)httpSinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpSink_Format() {
		return (EAttribute)httpSinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpSink_Timeout() {
		return (EAttribute)httpSinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHttpSink_SkipEmpty() {
		return (EAttribute)httpSinkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQueueSource() {
		return queueSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueSource_Batches() {
		return (EAttribute)queueSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueSource_RecordType() {
		return (EAttribute)queueSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapValuesOperator() {
		return mapValuesOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapValuesOperator_Function() {
		return (EAttribute)mapValuesOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFlatMapValuesOperator() {
		return flatMapValuesOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlatMapValuesOperator_Function() {
		return (EAttribute)flatMapValuesOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFlatMapToPairOperator() {
		return flatMapToPairOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlatMapToPairOperator_Function() {
		return (EAttribute)flatMapToPairOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapPartitionsOperator() {
		return mapPartitionsOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapPartitionsOperator_Function() {
		return (EAttribute)mapPartitionsOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKeyByOperator() {
		return keyByOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKeyByOperator_Function() {
		return (EAttribute)keyByOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnionOperator() {
		return unionOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRepartitionOperator() {
		return repartitionOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepartitionOperator_Partitions() {
		return (EAttribute)repartitionOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGlomOperator() {
		return glomOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCountOperator() {
		return countOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCountByValueOperator() {
		return countByValueOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReduceOperator() {
		return reduceOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReduceOperator_Function() {
		return (EAttribute)reduceOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDistinctOperator() {
		return distinctOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSortOperator() {
		return sortOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSortOperator_Function() {
		return (EAttribute)sortOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSortOperator_Ascending() {
		return (EAttribute)sortOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTopOperator() {
		return topOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTopOperator_Function() {
		return (EAttribute)topOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTopOperator_Count() {
		return (EAttribute)topOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSqlOperator() {
		return sqlOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSqlOperator_Query() {
		return (EAttribute)sqlOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSqlOperator_RecordType() {
		return (EAttribute)sqlOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSqlOperator_ResultType() {
		return (EAttribute)sqlOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStatisticOperator() {
		return statisticOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatisticOperator_Field() {
		return (EAttribute)statisticOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatisticOperator_Statistic() {
		return (EAttribute)statisticOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParseCsvOperator() {
		return parseCsvOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParseCsvOperator_RecordType() {
		return (EAttribute)parseCsvOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParseCsvOperator_Separator() {
		return (EAttribute)parseCsvOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParseCsvOperator_Quote() {
		return (EAttribute)parseCsvOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParseCsvOperator_Trim() {
		return (EAttribute)parseCsvOperatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParseJsonOperator() {
		return parseJsonOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParseJsonOperator_RecordType() {
		return (EAttribute)parseJsonOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParseRegexOperator() {
		return parseRegexOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParseRegexOperator_RecordType() {
		return (EAttribute)parseRegexOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParseRegexOperator_Regex() {
		return (EAttribute)parseRegexOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParseLogOperator() {
		return parseLogOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParseLogOperator_RecordType() {
		return (EAttribute)parseLogOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParseLogOperator_Format() {
		return (EAttribute)parseLogOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSelectOperator() {
		return selectOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelectOperator_ResultType() {
		return (EAttribute)selectOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSelectOperator_Fields() {
		return (EAttribute)selectOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSampleOperator() {
		return sampleOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleOperator_Fraction() {
		return (EAttribute)sampleOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleOperator_WithReplacement() {
		return (EAttribute)sampleOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleOperator_Seed() {
		return (EAttribute)sampleOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransformOperator() {
		return transformOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransformOperator_Function() {
		return (EAttribute)transformOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransformToPairOperator() {
		return transformToPairOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransformToPairOperator_Function() {
		return (EAttribute)transformToPairOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransformWithOperator() {
		return transformWithOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransformWithOperator_Function() {
		return (EAttribute)transformWithOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransformWithToPairOperator() {
		return transformWithToPairOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransformWithToPairOperator_Function() {
		return (EAttribute)transformWithToPairOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCacheOperator() {
		return cacheOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCacheOperator_Level() {
		return (EAttribute)cacheOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGroupByKeyOperator() {
		return groupByKeyOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCombineByKeyOperator() {
		return combineByKeyOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCombineByKeyOperator_CreateCombiner() {
		return (EAttribute)combineByKeyOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCombineByKeyOperator_MergeValue() {
		return (EAttribute)combineByKeyOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCombineByKeyOperator_MergeCombiners() {
		return (EAttribute)combineByKeyOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCombineByKeyOperator_CombinerType() {
		return (EAttribute)combineByKeyOperatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJoinOperator() {
		return joinOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoinOperator_Kind() {
		return (EAttribute)joinOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCogroupOperator() {
		return cogroupOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCountByWindowOperator() {
		return countByWindowOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountByWindowOperator_WindowDuration() {
		return (EAttribute)countByWindowOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountByWindowOperator_SlideDuration() {
		return (EAttribute)countByWindowOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReduceByWindowOperator() {
		return reduceByWindowOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReduceByWindowOperator_Function() {
		return (EAttribute)reduceByWindowOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReduceByWindowOperator_InverseFunction() {
		return (EAttribute)reduceByWindowOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReduceByWindowOperator_WindowDuration() {
		return (EAttribute)reduceByWindowOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReduceByWindowOperator_SlideDuration() {
		return (EAttribute)reduceByWindowOperatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCountByValueAndWindowOperator() {
		return countByValueAndWindowOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountByValueAndWindowOperator_WindowDuration() {
		return (EAttribute)countByValueAndWindowOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountByValueAndWindowOperator_SlideDuration() {
		return (EAttribute)countByValueAndWindowOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGroupByKeyAndWindowOperator() {
		return groupByKeyAndWindowOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupByKeyAndWindowOperator_WindowDuration() {
		return (EAttribute)groupByKeyAndWindowOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupByKeyAndWindowOperator_SlideDuration() {
		return (EAttribute)groupByKeyAndWindowOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReduceByKeyAndWindowOperator() {
		return reduceByKeyAndWindowOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReduceByKeyAndWindowOperator_Function() {
		return (EAttribute)reduceByKeyAndWindowOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReduceByKeyAndWindowOperator_InverseFunction() {
		return (EAttribute)reduceByKeyAndWindowOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReduceByKeyAndWindowOperator_WindowDuration() {
		return (EAttribute)reduceByKeyAndWindowOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReduceByKeyAndWindowOperator_SlideDuration() {
		return (EAttribute)reduceByKeyAndWindowOperatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReduceByKeyAndWindowOperator_Filter() {
		return (EAttribute)reduceByKeyAndWindowOperatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMapWithStateOperator() {
		return mapWithStateOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapWithStateOperator_Function() {
		return (EAttribute)mapWithStateOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapWithStateOperator_StateType() {
		return (EAttribute)mapWithStateOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapWithStateOperator_MappedType() {
		return (EAttribute)mapWithStateOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapWithStateOperator_Timeout() {
		return (EAttribute)mapWithStateOperatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapWithStateOperator_InitialStateFile() {
		return (EAttribute)mapWithStateOperatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapWithStateOperator_InitialState() {
		return (EAttribute)mapWithStateOperatorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMapWithStateOperator_Partitions() {
		return (EAttribute)mapWithStateOperatorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTableSink() {
		return tableSinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableSink_Keep() {
		return (EAttribute)tableSinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableSink_Columns() {
		return (EAttribute)tableSinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableSink_MaxRows() {
		return (EAttribute)tableSinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHadoopFilesSink() {
		return hadoopFilesSinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHadoopFilesSink_Prefix() {
		return (EAttribute)hadoopFilesSinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHadoopFilesSink_Suffix() {
		return (EAttribute)hadoopFilesSinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConnectorSink() {
		return connectorSinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConnectorSink_Connector() {
		return (EAttribute)connectorSinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getForeachBatchSink() {
		return foreachBatchSinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForeachBatchSink_Function() {
		return (EAttribute)foreachBatchSinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEventTimeWindowOperator() {
		return eventTimeWindowOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventTimeWindowOperator_Timestamp() {
		return (EAttribute)eventTimeWindowOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventTimeWindowOperator_OutOfOrderness() {
		return (EAttribute)eventTimeWindowOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventTimeWindowOperator_Kind() {
		return (EAttribute)eventTimeWindowOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventTimeWindowOperator_Size() {
		return (EAttribute)eventTimeWindowOperatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventTimeWindowOperator_Slide() {
		return (EAttribute)eventTimeWindowOperatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventTimeWindowOperator_Gap() {
		return (EAttribute)eventTimeWindowOperatorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventTimeWindowOperator_AllowedLateness() {
		return (EAttribute)eventTimeWindowOperatorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventTimeWindowOperator_Result() {
		return (EAttribute)eventTimeWindowOperatorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEventTimeWindowOperator_Function() {
		return (EAttribute)eventTimeWindowOperatorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSessionizeOperator() {
		return sessionizeOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSessionizeOperator_Timestamp() {
		return (EAttribute)sessionizeOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSessionizeOperator_OutOfOrderness() {
		return (EAttribute)sessionizeOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSessionizeOperator_Gap() {
		return (EAttribute)sessionizeOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSessionizeOperator_AllowedLateness() {
		return (EAttribute)sessionizeOperatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJoinWithinOperator() {
		return joinWithinOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoinWithinOperator_Kind() {
		return (EAttribute)joinWithinOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoinWithinOperator_LeftTimestamp() {
		return (EAttribute)joinWithinOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoinWithinOperator_RightTimestamp() {
		return (EAttribute)joinWithinOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoinWithinOperator_OutOfOrderness() {
		return (EAttribute)joinWithinOperatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoinWithinOperator_Before() {
		return (EAttribute)joinWithinOperatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJoinWithinOperator_After() {
		return (EAttribute)joinWithinOperatorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeduplicateOperator() {
		return deduplicateOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeduplicateOperator_Key() {
		return (EAttribute)deduplicateOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeduplicateOperator_Within() {
		return (EAttribute)deduplicateOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeduplicateOperator_Timestamp() {
		return (EAttribute)deduplicateOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeduplicateOperator_OutOfOrderness() {
		return (EAttribute)deduplicateOperatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProcessOperator() {
		return processOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessOperator_Function() {
		return (EAttribute)processOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessOperator_OnTimer() {
		return (EAttribute)processOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessOperator_ResultType() {
		return (EAttribute)processOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessOperator_Timestamp() {
		return (EAttribute)processOperatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessOperator_OutOfOrderness() {
		return (EAttribute)processOperatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRunningStatisticsOperator() {
		return runningStatisticsOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunningStatisticsOperator_Value() {
		return (EAttribute)runningStatisticsOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAggregateByKeyOperator() {
		return aggregateByKeyOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAggregateByKeyOperator_Zero() {
		return (EAttribute)aggregateByKeyOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAggregateByKeyOperator_Add() {
		return (EAttribute)aggregateByKeyOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAggregateByKeyOperator_Merge() {
		return (EAttribute)aggregateByKeyOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAggregateByKeyOperator_ResultType() {
		return (EAttribute)aggregateByKeyOperatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStaticJoinOperator() {
		return staticJoinOperatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaticJoinOperator_File() {
		return (EAttribute)staticJoinOperatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaticJoinOperator_Row() {
		return (EAttribute)staticJoinOperatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStaticJoinOperator_Kind() {
		return (EAttribute)staticJoinOperatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getParameterType() {
		return parameterTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDuration() {
		return durationEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getExtension() {
		return extensionEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PipelineFactory getPipelineFactory() {
		return (PipelineFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		extensibleEClass = createEClass(EXTENSIBLE);
		createEAttribute(extensibleEClass, EXTENSIBLE__EXTENSIONS);

		pipelineEClass = createEClass(PIPELINE);
		createEAttribute(pipelineEClass, PIPELINE__FORMAT_VERSION);
		createEAttribute(pipelineEClass, PIPELINE__NAME);
		createEAttribute(pipelineEClass, PIPELINE__DOCUMENTATION);
		createEAttribute(pipelineEClass, PIPELINE__BATCH_INTERVAL);
		createEAttribute(pipelineEClass, PIPELINE__CHECKPOINT_DIRECTORY);
		createEAttribute(pipelineEClass, PIPELINE__CHECKPOINT_INTERVAL);
		createEAttribute(pipelineEClass, PIPELINE__ERROR_POLICY);
		createEAttribute(pipelineEClass, PIPELINE__MAX_RATE);
		createEAttribute(pipelineEClass, PIPELINE__BACK_PRESSURE);
		createEAttribute(pipelineEClass, PIPELINE__BACK_PRESSURE_INITIAL_RATE);
		createEAttribute(pipelineEClass, PIPELINE__BACK_PRESSURE_MIN_RATE);
		createEAttribute(pipelineEClass, PIPELINE__BACK_PRESSURE_PROPORTIONAL);
		createEAttribute(pipelineEClass, PIPELINE__BACK_PRESSURE_INTEGRAL);
		createEAttribute(pipelineEClass, PIPELINE__BACK_PRESSURE_DERIVED);
		createEAttribute(pipelineEClass, PIPELINE__BACKLOG_POLICY);
		createEAttribute(pipelineEClass, PIPELINE__BACKLOG_LIMIT);
		createEAttribute(pipelineEClass, PIPELINE__WRITE_AHEAD_LOG);
		createEAttribute(pipelineEClass, PIPELINE__STATE_STORE);
		createEAttribute(pipelineEClass, PIPELINE__STATE_DIRECTORY);
		createEAttribute(pipelineEClass, PIPELINE__HISTORY_MEGABYTES);
		createEAttribute(pipelineEClass, PIPELINE__HISTORY_BATCHES);
		createEReference(pipelineEClass, PIPELINE__PARAMETERS);
		createEReference(pipelineEClass, PIPELINE__ENVIRONMENTS);
		createEReference(pipelineEClass, PIPELINE__SCHEMAS);
		createEReference(pipelineEClass, PIPELINE__NODES);
		createEReference(pipelineEClass, PIPELINE__EDGES);
		createEOperation(pipelineEClass, PIPELINE___FIND_NODE__STRING);
		createEOperation(pipelineEClass, PIPELINE___FIND_EDGE__STRING);

		parameterEClass = createEClass(PARAMETER);
		createEAttribute(parameterEClass, PARAMETER__NAME);
		createEAttribute(parameterEClass, PARAMETER__TYPE);
		createEAttribute(parameterEClass, PARAMETER__DEFAULT_VALUE);
		createEAttribute(parameterEClass, PARAMETER__DOCUMENTATION);
		createEAttribute(parameterEClass, PARAMETER__SECRET);

		environmentEClass = createEClass(ENVIRONMENT);
		createEAttribute(environmentEClass, ENVIRONMENT__NAME);
		createEAttribute(environmentEClass, ENVIRONMENT__DOCUMENTATION);
		createEReference(environmentEClass, ENVIRONMENT__VALUES);

		parameterValueEClass = createEClass(PARAMETER_VALUE);
		createEAttribute(parameterValueEClass, PARAMETER_VALUE__NAME);
		createEAttribute(parameterValueEClass, PARAMETER_VALUE__VALUE);

		recordSchemaEClass = createEClass(RECORD_SCHEMA);
		createEAttribute(recordSchemaEClass, RECORD_SCHEMA__NAME);
		createEAttribute(recordSchemaEClass, RECORD_SCHEMA__DOCUMENTATION);
		createEReference(recordSchemaEClass, RECORD_SCHEMA__FIELDS);

		fieldEClass = createEClass(FIELD);
		createEAttribute(fieldEClass, FIELD__NAME);
		createEAttribute(fieldEClass, FIELD__TYPE);
		createEAttribute(fieldEClass, FIELD__DOCUMENTATION);

		nodeEClass = createEClass(NODE);
		createEAttribute(nodeEClass, NODE__ID);
		createEAttribute(nodeEClass, NODE__NAME);
		createEAttribute(nodeEClass, NODE__DOCUMENTATION);
		createEAttribute(nodeEClass, NODE__ERROR_POLICY);
		createEAttribute(nodeEClass, NODE__COMMENTED_OUT);
		createEOperation(nodeEClass, NODE___INCOMING);
		createEOperation(nodeEClass, NODE___OUTGOING);

		sourceEClass = createEClass(SOURCE);

		operatorEClass = createEClass(OPERATOR);

		sinkEClass = createEClass(SINK);

		unknownNodeEClass = createEClass(UNKNOWN_NODE);
		createEAttribute(unknownNodeEClass, UNKNOWN_NODE__TYPE_NAME);
		createEAttribute(unknownNodeEClass, UNKNOWN_NODE__RAW);

		edgeEClass = createEClass(EDGE);
		createEAttribute(edgeEClass, EDGE__ID);
		createEReference(edgeEClass, EDGE__SOURCE);
		createEReference(edgeEClass, EDGE__TARGET);
		createEAttribute(edgeEClass, EDGE__SOURCE_PORT);
		createEAttribute(edgeEClass, EDGE__TARGET_PORT);

		socketTextSourceEClass = createEClass(SOCKET_TEXT_SOURCE);
		createEAttribute(socketTextSourceEClass, SOCKET_TEXT_SOURCE__HOST);
		createEAttribute(socketTextSourceEClass, SOCKET_TEXT_SOURCE__PORT);
		createEAttribute(socketTextSourceEClass, SOCKET_TEXT_SOURCE__MAX_RATE);

		textFileSourceEClass = createEClass(TEXT_FILE_SOURCE);
		createEAttribute(textFileSourceEClass, TEXT_FILE_SOURCE__FILE);
		createEAttribute(textFileSourceEClass, TEXT_FILE_SOURCE__LINES_PER_BATCH);
		createEAttribute(textFileSourceEClass, TEXT_FILE_SOURCE__FOLLOW);
		createEAttribute(textFileSourceEClass, TEXT_FILE_SOURCE__MAX_RATE);

		textDirectorySourceEClass = createEClass(TEXT_DIRECTORY_SOURCE);
		createEAttribute(textDirectorySourceEClass, TEXT_DIRECTORY_SOURCE__DIRECTORY);
		createEAttribute(textDirectorySourceEClass, TEXT_DIRECTORY_SOURCE__FILTER);
		createEAttribute(textDirectorySourceEClass, TEXT_DIRECTORY_SOURCE__NEW_FILES_ONLY);
		createEAttribute(textDirectorySourceEClass, TEXT_DIRECTORY_SOURCE__RECURSIVE);
		createEAttribute(textDirectorySourceEClass, TEXT_DIRECTORY_SOURCE__MAX_RATE);

		generatedSourceEClass = createEClass(GENERATED_SOURCE);
		createEAttribute(generatedSourceEClass, GENERATED_SOURCE__FUNCTION);
		createEAttribute(generatedSourceEClass, GENERATED_SOURCE__RECORDS_PER_BATCH);
		createEAttribute(generatedSourceEClass, GENERATED_SOURCE__SEED);

		binaryRecordsSourceEClass = createEClass(BINARY_RECORDS_SOURCE);
		createEAttribute(binaryRecordsSourceEClass, BINARY_RECORDS_SOURCE__DIRECTORY);
		createEAttribute(binaryRecordsSourceEClass, BINARY_RECORDS_SOURCE__RECORD_LENGTH);
		createEAttribute(binaryRecordsSourceEClass, BINARY_RECORDS_SOURCE__MAX_RATE);

		generatedKeysSourceEClass = createEClass(GENERATED_KEYS_SOURCE);
		createEAttribute(generatedKeysSourceEClass, GENERATED_KEYS_SOURCE__KEYS);
		createEAttribute(generatedKeysSourceEClass, GENERATED_KEYS_SOURCE__DISTRIBUTION);
		createEAttribute(generatedKeysSourceEClass, GENERATED_KEYS_SOURCE__SKEW);
		createEAttribute(generatedKeysSourceEClass, GENERATED_KEYS_SOURCE__RECORDS_PER_BATCH);
		createEAttribute(generatedKeysSourceEClass, GENERATED_KEYS_SOURCE__SEED);

		customReceiverSourceEClass = createEClass(CUSTOM_RECEIVER_SOURCE);
		createEAttribute(customReceiverSourceEClass, CUSTOM_RECEIVER_SOURCE__RECEIVER);
		createEAttribute(customReceiverSourceEClass, CUSTOM_RECEIVER_SOURCE__RECORD_TYPE);
		createEAttribute(customReceiverSourceEClass, CUSTOM_RECEIVER_SOURCE__MAX_RATE);

		connectorSourceEClass = createEClass(CONNECTOR_SOURCE);
		createEAttribute(connectorSourceEClass, CONNECTOR_SOURCE__CONNECTOR);
		createEAttribute(connectorSourceEClass, CONNECTOR_SOURCE__RECORD_TYPE);
		createEAttribute(connectorSourceEClass, CONNECTOR_SOURCE__MAX_RATE);

		mapOperatorEClass = createEClass(MAP_OPERATOR);
		createEAttribute(mapOperatorEClass, MAP_OPERATOR__FUNCTION);

		flatMapOperatorEClass = createEClass(FLAT_MAP_OPERATOR);
		createEAttribute(flatMapOperatorEClass, FLAT_MAP_OPERATOR__FUNCTION);

		filterOperatorEClass = createEClass(FILTER_OPERATOR);
		createEAttribute(filterOperatorEClass, FILTER_OPERATOR__FUNCTION);

		mapToPairOperatorEClass = createEClass(MAP_TO_PAIR_OPERATOR);
		createEAttribute(mapToPairOperatorEClass, MAP_TO_PAIR_OPERATOR__FUNCTION);

		reduceByKeyOperatorEClass = createEClass(REDUCE_BY_KEY_OPERATOR);
		createEAttribute(reduceByKeyOperatorEClass, REDUCE_BY_KEY_OPERATOR__FUNCTION);

		windowOperatorEClass = createEClass(WINDOW_OPERATOR);
		createEAttribute(windowOperatorEClass, WINDOW_OPERATOR__WINDOW_DURATION);
		createEAttribute(windowOperatorEClass, WINDOW_OPERATOR__SLIDE_DURATION);

		updateStateByKeyOperatorEClass = createEClass(UPDATE_STATE_BY_KEY_OPERATOR);
		createEAttribute(updateStateByKeyOperatorEClass, UPDATE_STATE_BY_KEY_OPERATOR__FUNCTION);
		createEAttribute(updateStateByKeyOperatorEClass, UPDATE_STATE_BY_KEY_OPERATOR__STATE_TYPE);
		createEAttribute(updateStateByKeyOperatorEClass, UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE_FILE);
		createEAttribute(updateStateByKeyOperatorEClass, UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE);
		createEAttribute(updateStateByKeyOperatorEClass, UPDATE_STATE_BY_KEY_OPERATOR__PARTITIONS);

		subPipelineNodeEClass = createEClass(SUB_PIPELINE_NODE);
		createEAttribute(subPipelineNodeEClass, SUB_PIPELINE_NODE__FILE);
		createEAttribute(subPipelineNodeEClass, SUB_PIPELINE_NODE__PARAMETERS);
		createEAttribute(subPipelineNodeEClass, SUB_PIPELINE_NODE__INPUTS);
		createEAttribute(subPipelineNodeEClass, SUB_PIPELINE_NODE__OUTPUTS);

		pipelineInputEClass = createEClass(PIPELINE_INPUT);
		createEAttribute(pipelineInputEClass, PIPELINE_INPUT__RECORD_TYPE);
		createEAttribute(pipelineInputEClass, PIPELINE_INPUT__SHAPE);

		pipelineOutputEClass = createEClass(PIPELINE_OUTPUT);

		printSinkEClass = createEClass(PRINT_SINK);
		createEAttribute(printSinkEClass, PRINT_SINK__COUNT);

		textFilesSinkEClass = createEClass(TEXT_FILES_SINK);
		createEAttribute(textFilesSinkEClass, TEXT_FILES_SINK__PREFIX);
		createEAttribute(textFilesSinkEClass, TEXT_FILES_SINK__SUFFIX);
		createEAttribute(textFilesSinkEClass, TEXT_FILES_SINK__SKIP_EMPTY);

		objectFilesSinkEClass = createEClass(OBJECT_FILES_SINK);
		createEAttribute(objectFilesSinkEClass, OBJECT_FILES_SINK__PREFIX);
		createEAttribute(objectFilesSinkEClass, OBJECT_FILES_SINK__SUFFIX);

		httpSinkEClass = createEClass(HTTP_SINK);
		createEAttribute(httpSinkEClass, HTTP_SINK__URL);
		createEAttribute(httpSinkEClass, HTTP_SINK__FORMAT);
		createEAttribute(httpSinkEClass, HTTP_SINK__TIMEOUT);
		createEAttribute(httpSinkEClass, HTTP_SINK__SKIP_EMPTY);

		queueSourceEClass = createEClass(QUEUE_SOURCE);
		createEAttribute(queueSourceEClass, QUEUE_SOURCE__BATCHES);
		createEAttribute(queueSourceEClass, QUEUE_SOURCE__RECORD_TYPE);

		mapValuesOperatorEClass = createEClass(MAP_VALUES_OPERATOR);
		createEAttribute(mapValuesOperatorEClass, MAP_VALUES_OPERATOR__FUNCTION);

		flatMapValuesOperatorEClass = createEClass(FLAT_MAP_VALUES_OPERATOR);
		createEAttribute(flatMapValuesOperatorEClass, FLAT_MAP_VALUES_OPERATOR__FUNCTION);

		flatMapToPairOperatorEClass = createEClass(FLAT_MAP_TO_PAIR_OPERATOR);
		createEAttribute(flatMapToPairOperatorEClass, FLAT_MAP_TO_PAIR_OPERATOR__FUNCTION);

		mapPartitionsOperatorEClass = createEClass(MAP_PARTITIONS_OPERATOR);
		createEAttribute(mapPartitionsOperatorEClass, MAP_PARTITIONS_OPERATOR__FUNCTION);

		keyByOperatorEClass = createEClass(KEY_BY_OPERATOR);
		createEAttribute(keyByOperatorEClass, KEY_BY_OPERATOR__FUNCTION);

		unionOperatorEClass = createEClass(UNION_OPERATOR);

		repartitionOperatorEClass = createEClass(REPARTITION_OPERATOR);
		createEAttribute(repartitionOperatorEClass, REPARTITION_OPERATOR__PARTITIONS);

		glomOperatorEClass = createEClass(GLOM_OPERATOR);

		countOperatorEClass = createEClass(COUNT_OPERATOR);

		countByValueOperatorEClass = createEClass(COUNT_BY_VALUE_OPERATOR);

		reduceOperatorEClass = createEClass(REDUCE_OPERATOR);
		createEAttribute(reduceOperatorEClass, REDUCE_OPERATOR__FUNCTION);

		distinctOperatorEClass = createEClass(DISTINCT_OPERATOR);

		sortOperatorEClass = createEClass(SORT_OPERATOR);
		createEAttribute(sortOperatorEClass, SORT_OPERATOR__FUNCTION);
		createEAttribute(sortOperatorEClass, SORT_OPERATOR__ASCENDING);

		topOperatorEClass = createEClass(TOP_OPERATOR);
		createEAttribute(topOperatorEClass, TOP_OPERATOR__FUNCTION);
		createEAttribute(topOperatorEClass, TOP_OPERATOR__COUNT);

		sqlOperatorEClass = createEClass(SQL_OPERATOR);
		createEAttribute(sqlOperatorEClass, SQL_OPERATOR__QUERY);
		createEAttribute(sqlOperatorEClass, SQL_OPERATOR__RECORD_TYPE);
		createEAttribute(sqlOperatorEClass, SQL_OPERATOR__RESULT_TYPE);

		statisticOperatorEClass = createEClass(STATISTIC_OPERATOR);
		createEAttribute(statisticOperatorEClass, STATISTIC_OPERATOR__FIELD);
		createEAttribute(statisticOperatorEClass, STATISTIC_OPERATOR__STATISTIC);

		parseCsvOperatorEClass = createEClass(PARSE_CSV_OPERATOR);
		createEAttribute(parseCsvOperatorEClass, PARSE_CSV_OPERATOR__RECORD_TYPE);
		createEAttribute(parseCsvOperatorEClass, PARSE_CSV_OPERATOR__SEPARATOR);
		createEAttribute(parseCsvOperatorEClass, PARSE_CSV_OPERATOR__QUOTE);
		createEAttribute(parseCsvOperatorEClass, PARSE_CSV_OPERATOR__TRIM);

		parseJsonOperatorEClass = createEClass(PARSE_JSON_OPERATOR);
		createEAttribute(parseJsonOperatorEClass, PARSE_JSON_OPERATOR__RECORD_TYPE);

		parseRegexOperatorEClass = createEClass(PARSE_REGEX_OPERATOR);
		createEAttribute(parseRegexOperatorEClass, PARSE_REGEX_OPERATOR__RECORD_TYPE);
		createEAttribute(parseRegexOperatorEClass, PARSE_REGEX_OPERATOR__REGEX);

		parseLogOperatorEClass = createEClass(PARSE_LOG_OPERATOR);
		createEAttribute(parseLogOperatorEClass, PARSE_LOG_OPERATOR__RECORD_TYPE);
		createEAttribute(parseLogOperatorEClass, PARSE_LOG_OPERATOR__FORMAT);

		selectOperatorEClass = createEClass(SELECT_OPERATOR);
		createEAttribute(selectOperatorEClass, SELECT_OPERATOR__RESULT_TYPE);
		createEAttribute(selectOperatorEClass, SELECT_OPERATOR__FIELDS);

		sampleOperatorEClass = createEClass(SAMPLE_OPERATOR);
		createEAttribute(sampleOperatorEClass, SAMPLE_OPERATOR__FRACTION);
		createEAttribute(sampleOperatorEClass, SAMPLE_OPERATOR__WITH_REPLACEMENT);
		createEAttribute(sampleOperatorEClass, SAMPLE_OPERATOR__SEED);

		transformOperatorEClass = createEClass(TRANSFORM_OPERATOR);
		createEAttribute(transformOperatorEClass, TRANSFORM_OPERATOR__FUNCTION);

		transformToPairOperatorEClass = createEClass(TRANSFORM_TO_PAIR_OPERATOR);
		createEAttribute(transformToPairOperatorEClass, TRANSFORM_TO_PAIR_OPERATOR__FUNCTION);

		transformWithOperatorEClass = createEClass(TRANSFORM_WITH_OPERATOR);
		createEAttribute(transformWithOperatorEClass, TRANSFORM_WITH_OPERATOR__FUNCTION);

		transformWithToPairOperatorEClass = createEClass(TRANSFORM_WITH_TO_PAIR_OPERATOR);
		createEAttribute(transformWithToPairOperatorEClass, TRANSFORM_WITH_TO_PAIR_OPERATOR__FUNCTION);

		cacheOperatorEClass = createEClass(CACHE_OPERATOR);
		createEAttribute(cacheOperatorEClass, CACHE_OPERATOR__LEVEL);

		groupByKeyOperatorEClass = createEClass(GROUP_BY_KEY_OPERATOR);

		combineByKeyOperatorEClass = createEClass(COMBINE_BY_KEY_OPERATOR);
		createEAttribute(combineByKeyOperatorEClass, COMBINE_BY_KEY_OPERATOR__CREATE_COMBINER);
		createEAttribute(combineByKeyOperatorEClass, COMBINE_BY_KEY_OPERATOR__MERGE_VALUE);
		createEAttribute(combineByKeyOperatorEClass, COMBINE_BY_KEY_OPERATOR__MERGE_COMBINERS);
		createEAttribute(combineByKeyOperatorEClass, COMBINE_BY_KEY_OPERATOR__COMBINER_TYPE);

		joinOperatorEClass = createEClass(JOIN_OPERATOR);
		createEAttribute(joinOperatorEClass, JOIN_OPERATOR__KIND);

		cogroupOperatorEClass = createEClass(COGROUP_OPERATOR);

		countByWindowOperatorEClass = createEClass(COUNT_BY_WINDOW_OPERATOR);
		createEAttribute(countByWindowOperatorEClass, COUNT_BY_WINDOW_OPERATOR__WINDOW_DURATION);
		createEAttribute(countByWindowOperatorEClass, COUNT_BY_WINDOW_OPERATOR__SLIDE_DURATION);

		reduceByWindowOperatorEClass = createEClass(REDUCE_BY_WINDOW_OPERATOR);
		createEAttribute(reduceByWindowOperatorEClass, REDUCE_BY_WINDOW_OPERATOR__FUNCTION);
		createEAttribute(reduceByWindowOperatorEClass, REDUCE_BY_WINDOW_OPERATOR__INVERSE_FUNCTION);
		createEAttribute(reduceByWindowOperatorEClass, REDUCE_BY_WINDOW_OPERATOR__WINDOW_DURATION);
		createEAttribute(reduceByWindowOperatorEClass, REDUCE_BY_WINDOW_OPERATOR__SLIDE_DURATION);

		countByValueAndWindowOperatorEClass = createEClass(COUNT_BY_VALUE_AND_WINDOW_OPERATOR);
		createEAttribute(countByValueAndWindowOperatorEClass, COUNT_BY_VALUE_AND_WINDOW_OPERATOR__WINDOW_DURATION);
		createEAttribute(countByValueAndWindowOperatorEClass, COUNT_BY_VALUE_AND_WINDOW_OPERATOR__SLIDE_DURATION);

		groupByKeyAndWindowOperatorEClass = createEClass(GROUP_BY_KEY_AND_WINDOW_OPERATOR);
		createEAttribute(groupByKeyAndWindowOperatorEClass, GROUP_BY_KEY_AND_WINDOW_OPERATOR__WINDOW_DURATION);
		createEAttribute(groupByKeyAndWindowOperatorEClass, GROUP_BY_KEY_AND_WINDOW_OPERATOR__SLIDE_DURATION);

		reduceByKeyAndWindowOperatorEClass = createEClass(REDUCE_BY_KEY_AND_WINDOW_OPERATOR);
		createEAttribute(reduceByKeyAndWindowOperatorEClass, REDUCE_BY_KEY_AND_WINDOW_OPERATOR__FUNCTION);
		createEAttribute(reduceByKeyAndWindowOperatorEClass, REDUCE_BY_KEY_AND_WINDOW_OPERATOR__INVERSE_FUNCTION);
		createEAttribute(reduceByKeyAndWindowOperatorEClass, REDUCE_BY_KEY_AND_WINDOW_OPERATOR__WINDOW_DURATION);
		createEAttribute(reduceByKeyAndWindowOperatorEClass, REDUCE_BY_KEY_AND_WINDOW_OPERATOR__SLIDE_DURATION);
		createEAttribute(reduceByKeyAndWindowOperatorEClass, REDUCE_BY_KEY_AND_WINDOW_OPERATOR__FILTER);

		mapWithStateOperatorEClass = createEClass(MAP_WITH_STATE_OPERATOR);
		createEAttribute(mapWithStateOperatorEClass, MAP_WITH_STATE_OPERATOR__FUNCTION);
		createEAttribute(mapWithStateOperatorEClass, MAP_WITH_STATE_OPERATOR__STATE_TYPE);
		createEAttribute(mapWithStateOperatorEClass, MAP_WITH_STATE_OPERATOR__MAPPED_TYPE);
		createEAttribute(mapWithStateOperatorEClass, MAP_WITH_STATE_OPERATOR__TIMEOUT);
		createEAttribute(mapWithStateOperatorEClass, MAP_WITH_STATE_OPERATOR__INITIAL_STATE_FILE);
		createEAttribute(mapWithStateOperatorEClass, MAP_WITH_STATE_OPERATOR__INITIAL_STATE);
		createEAttribute(mapWithStateOperatorEClass, MAP_WITH_STATE_OPERATOR__PARTITIONS);

		tableSinkEClass = createEClass(TABLE_SINK);
		createEAttribute(tableSinkEClass, TABLE_SINK__KEEP);
		createEAttribute(tableSinkEClass, TABLE_SINK__COLUMNS);
		createEAttribute(tableSinkEClass, TABLE_SINK__MAX_ROWS);

		hadoopFilesSinkEClass = createEClass(HADOOP_FILES_SINK);
		createEAttribute(hadoopFilesSinkEClass, HADOOP_FILES_SINK__PREFIX);
		createEAttribute(hadoopFilesSinkEClass, HADOOP_FILES_SINK__SUFFIX);

		connectorSinkEClass = createEClass(CONNECTOR_SINK);
		createEAttribute(connectorSinkEClass, CONNECTOR_SINK__CONNECTOR);

		foreachBatchSinkEClass = createEClass(FOREACH_BATCH_SINK);
		createEAttribute(foreachBatchSinkEClass, FOREACH_BATCH_SINK__FUNCTION);

		eventTimeWindowOperatorEClass = createEClass(EVENT_TIME_WINDOW_OPERATOR);
		createEAttribute(eventTimeWindowOperatorEClass, EVENT_TIME_WINDOW_OPERATOR__TIMESTAMP);
		createEAttribute(eventTimeWindowOperatorEClass, EVENT_TIME_WINDOW_OPERATOR__OUT_OF_ORDERNESS);
		createEAttribute(eventTimeWindowOperatorEClass, EVENT_TIME_WINDOW_OPERATOR__KIND);
		createEAttribute(eventTimeWindowOperatorEClass, EVENT_TIME_WINDOW_OPERATOR__SIZE);
		createEAttribute(eventTimeWindowOperatorEClass, EVENT_TIME_WINDOW_OPERATOR__SLIDE);
		createEAttribute(eventTimeWindowOperatorEClass, EVENT_TIME_WINDOW_OPERATOR__GAP);
		createEAttribute(eventTimeWindowOperatorEClass, EVENT_TIME_WINDOW_OPERATOR__ALLOWED_LATENESS);
		createEAttribute(eventTimeWindowOperatorEClass, EVENT_TIME_WINDOW_OPERATOR__RESULT);
		createEAttribute(eventTimeWindowOperatorEClass, EVENT_TIME_WINDOW_OPERATOR__FUNCTION);

		sessionizeOperatorEClass = createEClass(SESSIONIZE_OPERATOR);
		createEAttribute(sessionizeOperatorEClass, SESSIONIZE_OPERATOR__TIMESTAMP);
		createEAttribute(sessionizeOperatorEClass, SESSIONIZE_OPERATOR__OUT_OF_ORDERNESS);
		createEAttribute(sessionizeOperatorEClass, SESSIONIZE_OPERATOR__GAP);
		createEAttribute(sessionizeOperatorEClass, SESSIONIZE_OPERATOR__ALLOWED_LATENESS);

		joinWithinOperatorEClass = createEClass(JOIN_WITHIN_OPERATOR);
		createEAttribute(joinWithinOperatorEClass, JOIN_WITHIN_OPERATOR__KIND);
		createEAttribute(joinWithinOperatorEClass, JOIN_WITHIN_OPERATOR__LEFT_TIMESTAMP);
		createEAttribute(joinWithinOperatorEClass, JOIN_WITHIN_OPERATOR__RIGHT_TIMESTAMP);
		createEAttribute(joinWithinOperatorEClass, JOIN_WITHIN_OPERATOR__OUT_OF_ORDERNESS);
		createEAttribute(joinWithinOperatorEClass, JOIN_WITHIN_OPERATOR__BEFORE);
		createEAttribute(joinWithinOperatorEClass, JOIN_WITHIN_OPERATOR__AFTER);

		deduplicateOperatorEClass = createEClass(DEDUPLICATE_OPERATOR);
		createEAttribute(deduplicateOperatorEClass, DEDUPLICATE_OPERATOR__KEY);
		createEAttribute(deduplicateOperatorEClass, DEDUPLICATE_OPERATOR__WITHIN);
		createEAttribute(deduplicateOperatorEClass, DEDUPLICATE_OPERATOR__TIMESTAMP);
		createEAttribute(deduplicateOperatorEClass, DEDUPLICATE_OPERATOR__OUT_OF_ORDERNESS);

		processOperatorEClass = createEClass(PROCESS_OPERATOR);
		createEAttribute(processOperatorEClass, PROCESS_OPERATOR__FUNCTION);
		createEAttribute(processOperatorEClass, PROCESS_OPERATOR__ON_TIMER);
		createEAttribute(processOperatorEClass, PROCESS_OPERATOR__RESULT_TYPE);
		createEAttribute(processOperatorEClass, PROCESS_OPERATOR__TIMESTAMP);
		createEAttribute(processOperatorEClass, PROCESS_OPERATOR__OUT_OF_ORDERNESS);

		runningStatisticsOperatorEClass = createEClass(RUNNING_STATISTICS_OPERATOR);
		createEAttribute(runningStatisticsOperatorEClass, RUNNING_STATISTICS_OPERATOR__VALUE);

		aggregateByKeyOperatorEClass = createEClass(AGGREGATE_BY_KEY_OPERATOR);
		createEAttribute(aggregateByKeyOperatorEClass, AGGREGATE_BY_KEY_OPERATOR__ZERO);
		createEAttribute(aggregateByKeyOperatorEClass, AGGREGATE_BY_KEY_OPERATOR__ADD);
		createEAttribute(aggregateByKeyOperatorEClass, AGGREGATE_BY_KEY_OPERATOR__MERGE);
		createEAttribute(aggregateByKeyOperatorEClass, AGGREGATE_BY_KEY_OPERATOR__RESULT_TYPE);

		staticJoinOperatorEClass = createEClass(STATIC_JOIN_OPERATOR);
		createEAttribute(staticJoinOperatorEClass, STATIC_JOIN_OPERATOR__FILE);
		createEAttribute(staticJoinOperatorEClass, STATIC_JOIN_OPERATOR__ROW);
		createEAttribute(staticJoinOperatorEClass, STATIC_JOIN_OPERATOR__KIND);

		// Create enums
		parameterTypeEEnum = createEEnum(PARAMETER_TYPE);

		// Create data types
		durationEDataType = createEDataType(DURATION);
		extensionEDataType = createEDataType(EXTENSION);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		pipelineEClass.getESuperTypes().add(this.getExtensible());
		parameterEClass.getESuperTypes().add(this.getExtensible());
		environmentEClass.getESuperTypes().add(this.getExtensible());
		parameterValueEClass.getESuperTypes().add(this.getExtensible());
		recordSchemaEClass.getESuperTypes().add(this.getExtensible());
		fieldEClass.getESuperTypes().add(this.getExtensible());
		nodeEClass.getESuperTypes().add(this.getExtensible());
		sourceEClass.getESuperTypes().add(this.getNode());
		operatorEClass.getESuperTypes().add(this.getNode());
		sinkEClass.getESuperTypes().add(this.getNode());
		unknownNodeEClass.getESuperTypes().add(this.getNode());
		edgeEClass.getESuperTypes().add(this.getExtensible());
		socketTextSourceEClass.getESuperTypes().add(this.getSource());
		textFileSourceEClass.getESuperTypes().add(this.getSource());
		textDirectorySourceEClass.getESuperTypes().add(this.getSource());
		generatedSourceEClass.getESuperTypes().add(this.getSource());
		binaryRecordsSourceEClass.getESuperTypes().add(this.getSource());
		generatedKeysSourceEClass.getESuperTypes().add(this.getSource());
		customReceiverSourceEClass.getESuperTypes().add(this.getSource());
		connectorSourceEClass.getESuperTypes().add(this.getSource());
		mapOperatorEClass.getESuperTypes().add(this.getOperator());
		flatMapOperatorEClass.getESuperTypes().add(this.getOperator());
		filterOperatorEClass.getESuperTypes().add(this.getOperator());
		mapToPairOperatorEClass.getESuperTypes().add(this.getOperator());
		reduceByKeyOperatorEClass.getESuperTypes().add(this.getOperator());
		windowOperatorEClass.getESuperTypes().add(this.getOperator());
		updateStateByKeyOperatorEClass.getESuperTypes().add(this.getOperator());
		subPipelineNodeEClass.getESuperTypes().add(this.getOperator());
		pipelineInputEClass.getESuperTypes().add(this.getSource());
		pipelineOutputEClass.getESuperTypes().add(this.getSink());
		printSinkEClass.getESuperTypes().add(this.getSink());
		textFilesSinkEClass.getESuperTypes().add(this.getSink());
		objectFilesSinkEClass.getESuperTypes().add(this.getSink());
		httpSinkEClass.getESuperTypes().add(this.getSink());
		queueSourceEClass.getESuperTypes().add(this.getSource());
		mapValuesOperatorEClass.getESuperTypes().add(this.getOperator());
		flatMapValuesOperatorEClass.getESuperTypes().add(this.getOperator());
		flatMapToPairOperatorEClass.getESuperTypes().add(this.getOperator());
		mapPartitionsOperatorEClass.getESuperTypes().add(this.getOperator());
		keyByOperatorEClass.getESuperTypes().add(this.getOperator());
		unionOperatorEClass.getESuperTypes().add(this.getOperator());
		repartitionOperatorEClass.getESuperTypes().add(this.getOperator());
		glomOperatorEClass.getESuperTypes().add(this.getOperator());
		countOperatorEClass.getESuperTypes().add(this.getOperator());
		countByValueOperatorEClass.getESuperTypes().add(this.getOperator());
		reduceOperatorEClass.getESuperTypes().add(this.getOperator());
		distinctOperatorEClass.getESuperTypes().add(this.getOperator());
		sortOperatorEClass.getESuperTypes().add(this.getOperator());
		topOperatorEClass.getESuperTypes().add(this.getOperator());
		sqlOperatorEClass.getESuperTypes().add(this.getOperator());
		statisticOperatorEClass.getESuperTypes().add(this.getOperator());
		parseCsvOperatorEClass.getESuperTypes().add(this.getOperator());
		parseJsonOperatorEClass.getESuperTypes().add(this.getOperator());
		parseRegexOperatorEClass.getESuperTypes().add(this.getOperator());
		parseLogOperatorEClass.getESuperTypes().add(this.getOperator());
		selectOperatorEClass.getESuperTypes().add(this.getOperator());
		sampleOperatorEClass.getESuperTypes().add(this.getOperator());
		transformOperatorEClass.getESuperTypes().add(this.getOperator());
		transformToPairOperatorEClass.getESuperTypes().add(this.getOperator());
		transformWithOperatorEClass.getESuperTypes().add(this.getOperator());
		transformWithToPairOperatorEClass.getESuperTypes().add(this.getOperator());
		cacheOperatorEClass.getESuperTypes().add(this.getOperator());
		groupByKeyOperatorEClass.getESuperTypes().add(this.getOperator());
		combineByKeyOperatorEClass.getESuperTypes().add(this.getOperator());
		joinOperatorEClass.getESuperTypes().add(this.getOperator());
		cogroupOperatorEClass.getESuperTypes().add(this.getOperator());
		countByWindowOperatorEClass.getESuperTypes().add(this.getOperator());
		reduceByWindowOperatorEClass.getESuperTypes().add(this.getOperator());
		countByValueAndWindowOperatorEClass.getESuperTypes().add(this.getOperator());
		groupByKeyAndWindowOperatorEClass.getESuperTypes().add(this.getOperator());
		reduceByKeyAndWindowOperatorEClass.getESuperTypes().add(this.getOperator());
		mapWithStateOperatorEClass.getESuperTypes().add(this.getOperator());
		tableSinkEClass.getESuperTypes().add(this.getSink());
		hadoopFilesSinkEClass.getESuperTypes().add(this.getSink());
		connectorSinkEClass.getESuperTypes().add(this.getSink());
		foreachBatchSinkEClass.getESuperTypes().add(this.getSink());
		eventTimeWindowOperatorEClass.getESuperTypes().add(this.getOperator());
		sessionizeOperatorEClass.getESuperTypes().add(this.getOperator());
		joinWithinOperatorEClass.getESuperTypes().add(this.getOperator());
		deduplicateOperatorEClass.getESuperTypes().add(this.getOperator());
		processOperatorEClass.getESuperTypes().add(this.getOperator());
		runningStatisticsOperatorEClass.getESuperTypes().add(this.getOperator());
		aggregateByKeyOperatorEClass.getESuperTypes().add(this.getOperator());
		staticJoinOperatorEClass.getESuperTypes().add(this.getOperator());

		// Initialize classes, features, and operations; add parameters
		initEClass(extensibleEClass, Extensible.class, "Extensible", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExtensible_Extensions(), this.getExtension(), "extensions", null, 0, -1, Extensible.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pipelineEClass, Pipeline.class, "Pipeline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPipeline_FormatVersion(), ecorePackage.getEInt(), "formatVersion", "1", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_Name(), ecorePackage.getEString(), "name", null, 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_Documentation(), ecorePackage.getEString(), "documentation", null, 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_BatchInterval(), this.getDuration(), "batchInterval", "1 s", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_CheckpointDirectory(), ecorePackage.getEString(), "checkpointDirectory", null, 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_CheckpointInterval(), this.getDuration(), "checkpointInterval", null, 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_ErrorPolicy(), ecorePackage.getEString(), "errorPolicy", null, 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_MaxRate(), ecorePackage.getELong(), "maxRate", "0", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_BackPressure(), ecorePackage.getEBoolean(), "backPressure", "false", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_BackPressureInitialRate(), ecorePackage.getELong(), "backPressureInitialRate", "0", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_BackPressureMinRate(), ecorePackage.getEDouble(), "backPressureMinRate", "100.0", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_BackPressureProportional(), ecorePackage.getEDouble(), "backPressureProportional", "1.0", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_BackPressureIntegral(), ecorePackage.getEDouble(), "backPressureIntegral", "0.2", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_BackPressureDerived(), ecorePackage.getEDouble(), "backPressureDerived", "0.0", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_BacklogPolicy(), ecorePackage.getEString(), "backlogPolicy", "queue", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_BacklogLimit(), ecorePackage.getEInt(), "backlogLimit", "10", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_WriteAheadLog(), ecorePackage.getEBoolean(), "writeAheadLog", "false", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_StateStore(), ecorePackage.getEString(), "stateStore", "memory", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_StateDirectory(), ecorePackage.getEString(), "stateDirectory", null, 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_HistoryMegabytes(), ecorePackage.getEInt(), "historyMegabytes", "64", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipeline_HistoryBatches(), ecorePackage.getEInt(), "historyBatches", "10000", 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPipeline_Parameters(), this.getParameter(), null, "parameters", null, 0, -1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPipeline_Environments(), this.getEnvironment(), null, "environments", null, 0, -1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPipeline_Schemas(), this.getRecordSchema(), null, "schemas", null, 0, -1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPipeline_Nodes(), this.getNode(), null, "nodes", null, 0, -1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPipeline_Edges(), this.getEdge(), null, "edges", null, 0, -1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		EOperation op = initEOperation(getPipeline__FindNode__String(), this.getNode(), "findNode", 0, 1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, ecorePackage.getEString(), "id", 0, 1, IS_UNIQUE, IS_ORDERED);

		op = initEOperation(getPipeline__FindEdge__String(), this.getEdge(), "findEdge", 0, 1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, ecorePackage.getEString(), "id", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(parameterEClass, Parameter.class, "Parameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParameter_Name(), ecorePackage.getEString(), "name", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Type(), this.getParameterType(), "type", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_DefaultValue(), ecorePackage.getEString(), "defaultValue", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Documentation(), ecorePackage.getEString(), "documentation", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Secret(), ecorePackage.getEBoolean(), "secret", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(environmentEClass, Environment.class, "Environment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEnvironment_Name(), ecorePackage.getEString(), "name", null, 0, 1, Environment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEnvironment_Documentation(), ecorePackage.getEString(), "documentation", null, 0, 1, Environment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEnvironment_Values(), this.getParameterValue(), null, "values", null, 0, -1, Environment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parameterValueEClass, ParameterValue.class, "ParameterValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParameterValue_Name(), ecorePackage.getEString(), "name", null, 0, 1, ParameterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameterValue_Value(), ecorePackage.getEString(), "value", null, 0, 1, ParameterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recordSchemaEClass, RecordSchema.class, "RecordSchema", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecordSchema_Name(), ecorePackage.getEString(), "name", null, 0, 1, RecordSchema.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecordSchema_Documentation(), ecorePackage.getEString(), "documentation", null, 0, 1, RecordSchema.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecordSchema_Fields(), this.getField(), null, "fields", null, 0, -1, RecordSchema.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldEClass, Field.class, "Field", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getField_Name(), ecorePackage.getEString(), "name", null, 0, 1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getField_Type(), ecorePackage.getEString(), "type", null, 0, 1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getField_Documentation(), ecorePackage.getEString(), "documentation", null, 0, 1, Field.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nodeEClass, Node.class, "Node", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNode_Id(), ecorePackage.getEString(), "id", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Name(), ecorePackage.getEString(), "name", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Documentation(), ecorePackage.getEString(), "documentation", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_ErrorPolicy(), ecorePackage.getEString(), "errorPolicy", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_CommentedOut(), ecorePackage.getEBoolean(), "commentedOut", "false", 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getNode__Incoming(), this.getEdge(), "incoming", 0, -1, IS_UNIQUE, IS_ORDERED);

		initEOperation(getNode__Outgoing(), this.getEdge(), "outgoing", 0, -1, IS_UNIQUE, IS_ORDERED);

		initEClass(sourceEClass, Source.class, "Source", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(operatorEClass, Operator.class, "Operator", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(sinkEClass, Sink.class, "Sink", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(unknownNodeEClass, UnknownNode.class, "UnknownNode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUnknownNode_TypeName(), ecorePackage.getEString(), "typeName", null, 0, 1, UnknownNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnknownNode_Raw(), ecorePackage.getEString(), "raw", null, 0, 1, UnknownNode.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(edgeEClass, Edge.class, "Edge", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEdge_Id(), ecorePackage.getEString(), "id", null, 0, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdge_Source(), this.getNode(), null, "source", null, 0, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEdge_Target(), this.getNode(), null, "target", null, 0, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdge_SourcePort(), ecorePackage.getEString(), "sourcePort", "out", 0, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdge_TargetPort(), ecorePackage.getEString(), "targetPort", "in", 0, 1, Edge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(socketTextSourceEClass, SocketTextSource.class, "SocketTextSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSocketTextSource_Host(), ecorePackage.getEString(), "host", "localhost", 0, 1, SocketTextSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSocketTextSource_Port(), ecorePackage.getEInt(), "port", "9999", 0, 1, SocketTextSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSocketTextSource_MaxRate(), ecorePackage.getELong(), "maxRate", "0", 0, 1, SocketTextSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(textFileSourceEClass, TextFileSource.class, "TextFileSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTextFileSource_File(), ecorePackage.getEString(), "file", null, 0, 1, TextFileSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextFileSource_LinesPerBatch(), ecorePackage.getELong(), "linesPerBatch", "0", 0, 1, TextFileSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextFileSource_Follow(), ecorePackage.getEBoolean(), "follow", "true", 0, 1, TextFileSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextFileSource_MaxRate(), ecorePackage.getELong(), "maxRate", "0", 0, 1, TextFileSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(textDirectorySourceEClass, TextDirectorySource.class, "TextDirectorySource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTextDirectorySource_Directory(), ecorePackage.getEString(), "directory", null, 0, 1, TextDirectorySource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextDirectorySource_Filter(), ecorePackage.getEString(), "filter", "*", 0, 1, TextDirectorySource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextDirectorySource_NewFilesOnly(), ecorePackage.getEBoolean(), "newFilesOnly", "true", 0, 1, TextDirectorySource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextDirectorySource_Recursive(), ecorePackage.getEBoolean(), "recursive", "false", 0, 1, TextDirectorySource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextDirectorySource_MaxRate(), ecorePackage.getELong(), "maxRate", "0", 0, 1, TextDirectorySource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(generatedSourceEClass, GeneratedSource.class, "GeneratedSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGeneratedSource_Function(), ecorePackage.getEString(), "function", null, 0, 1, GeneratedSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGeneratedSource_RecordsPerBatch(), ecorePackage.getELong(), "recordsPerBatch", "100", 0, 1, GeneratedSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGeneratedSource_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, GeneratedSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(binaryRecordsSourceEClass, BinaryRecordsSource.class, "BinaryRecordsSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBinaryRecordsSource_Directory(), ecorePackage.getEString(), "directory", null, 0, 1, BinaryRecordsSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBinaryRecordsSource_RecordLength(), ecorePackage.getEInt(), "recordLength", "8", 0, 1, BinaryRecordsSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBinaryRecordsSource_MaxRate(), ecorePackage.getELong(), "maxRate", "0", 0, 1, BinaryRecordsSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(generatedKeysSourceEClass, GeneratedKeysSource.class, "GeneratedKeysSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGeneratedKeysSource_Keys(), ecorePackage.getEInt(), "keys", "1000", 0, 1, GeneratedKeysSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGeneratedKeysSource_Distribution(), ecorePackage.getEString(), "distribution", "uniform", 0, 1, GeneratedKeysSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGeneratedKeysSource_Skew(), ecorePackage.getEDouble(), "skew", "1", 0, 1, GeneratedKeysSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGeneratedKeysSource_RecordsPerBatch(), ecorePackage.getELong(), "recordsPerBatch", "100", 0, 1, GeneratedKeysSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGeneratedKeysSource_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, GeneratedKeysSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(customReceiverSourceEClass, CustomReceiverSource.class, "CustomReceiverSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCustomReceiverSource_Receiver(), ecorePackage.getEString(), "receiver", null, 0, 1, CustomReceiverSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomReceiverSource_RecordType(), ecorePackage.getEString(), "recordType", "String", 0, 1, CustomReceiverSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomReceiverSource_MaxRate(), ecorePackage.getELong(), "maxRate", "0", 0, 1, CustomReceiverSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(connectorSourceEClass, ConnectorSource.class, "ConnectorSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConnectorSource_Connector(), ecorePackage.getEString(), "connector", null, 0, 1, ConnectorSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnectorSource_RecordType(), ecorePackage.getEString(), "recordType", "String", 0, 1, ConnectorSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConnectorSource_MaxRate(), ecorePackage.getELong(), "maxRate", "0", 0, 1, ConnectorSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mapOperatorEClass, MapOperator.class, "MapOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMapOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, MapOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(flatMapOperatorEClass, FlatMapOperator.class, "FlatMapOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFlatMapOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, FlatMapOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filterOperatorEClass, FilterOperator.class, "FilterOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilterOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, FilterOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mapToPairOperatorEClass, MapToPairOperator.class, "MapToPairOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMapToPairOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, MapToPairOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reduceByKeyOperatorEClass, ReduceByKeyOperator.class, "ReduceByKeyOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReduceByKeyOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, ReduceByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(windowOperatorEClass, WindowOperator.class, "WindowOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWindowOperator_WindowDuration(), this.getDuration(), "windowDuration", null, 0, 1, WindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWindowOperator_SlideDuration(), this.getDuration(), "slideDuration", null, 0, 1, WindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(updateStateByKeyOperatorEClass, UpdateStateByKeyOperator.class, "UpdateStateByKeyOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUpdateStateByKeyOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, UpdateStateByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUpdateStateByKeyOperator_StateType(), ecorePackage.getEString(), "stateType", "Long", 0, 1, UpdateStateByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUpdateStateByKeyOperator_InitialStateFile(), ecorePackage.getEString(), "initialStateFile", null, 0, 1, UpdateStateByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUpdateStateByKeyOperator_InitialState(), ecorePackage.getEString(), "initialState", null, 0, 1, UpdateStateByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUpdateStateByKeyOperator_Partitions(), ecorePackage.getEInt(), "partitions", "0", 0, 1, UpdateStateByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(subPipelineNodeEClass, SubPipelineNode.class, "SubPipelineNode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSubPipelineNode_File(), ecorePackage.getEString(), "file", null, 0, 1, SubPipelineNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubPipelineNode_Parameters(), ecorePackage.getEString(), "parameters", null, 0, 1, SubPipelineNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubPipelineNode_Inputs(), ecorePackage.getEString(), "inputs", "in", 0, 1, SubPipelineNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubPipelineNode_Outputs(), ecorePackage.getEString(), "outputs", "out", 0, 1, SubPipelineNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pipelineInputEClass, PipelineInput.class, "PipelineInput", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPipelineInput_RecordType(), ecorePackage.getEString(), "recordType", null, 0, 1, PipelineInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPipelineInput_Shape(), ecorePackage.getEString(), "shape", "records", 0, 1, PipelineInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pipelineOutputEClass, PipelineOutput.class, "PipelineOutput", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(printSinkEClass, PrintSink.class, "PrintSink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPrintSink_Count(), ecorePackage.getEInt(), "count", "10", 0, 1, PrintSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(textFilesSinkEClass, TextFilesSink.class, "TextFilesSink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTextFilesSink_Prefix(), ecorePackage.getEString(), "prefix", null, 0, 1, TextFilesSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextFilesSink_Suffix(), ecorePackage.getEString(), "suffix", "", 0, 1, TextFilesSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextFilesSink_SkipEmpty(), ecorePackage.getEBoolean(), "skipEmpty", "false", 0, 1, TextFilesSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(objectFilesSinkEClass, ObjectFilesSink.class, "ObjectFilesSink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObjectFilesSink_Prefix(), ecorePackage.getEString(), "prefix", null, 0, 1, ObjectFilesSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjectFilesSink_Suffix(), ecorePackage.getEString(), "suffix", "", 0, 1, ObjectFilesSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(httpSinkEClass, HttpSink.class, "HttpSink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHttpSink_Url(), ecorePackage.getEString(), "url", null, 0, 1, HttpSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHttpSink_Format(), ecorePackage.getEString(), "format", "ARRAY", 0, 1, HttpSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHttpSink_Timeout(), this.getDuration(), "timeout", "10 s", 0, 1, HttpSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHttpSink_SkipEmpty(), ecorePackage.getEBoolean(), "skipEmpty", "false", 0, 1, HttpSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(queueSourceEClass, QueueSource.class, "QueueSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQueueSource_Batches(), ecorePackage.getEString(), "batches", null, 0, 1, QueueSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueSource_RecordType(), ecorePackage.getEString(), "recordType", "String", 0, 1, QueueSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mapValuesOperatorEClass, MapValuesOperator.class, "MapValuesOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMapValuesOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, MapValuesOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(flatMapValuesOperatorEClass, FlatMapValuesOperator.class, "FlatMapValuesOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFlatMapValuesOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, FlatMapValuesOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(flatMapToPairOperatorEClass, FlatMapToPairOperator.class, "FlatMapToPairOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFlatMapToPairOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, FlatMapToPairOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mapPartitionsOperatorEClass, MapPartitionsOperator.class, "MapPartitionsOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMapPartitionsOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, MapPartitionsOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(keyByOperatorEClass, KeyByOperator.class, "KeyByOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKeyByOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, KeyByOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(unionOperatorEClass, UnionOperator.class, "UnionOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(repartitionOperatorEClass, RepartitionOperator.class, "RepartitionOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRepartitionOperator_Partitions(), ecorePackage.getEInt(), "partitions", "2", 0, 1, RepartitionOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(glomOperatorEClass, GlomOperator.class, "GlomOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(countOperatorEClass, CountOperator.class, "CountOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(countByValueOperatorEClass, CountByValueOperator.class, "CountByValueOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(reduceOperatorEClass, ReduceOperator.class, "ReduceOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReduceOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, ReduceOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(distinctOperatorEClass, DistinctOperator.class, "DistinctOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(sortOperatorEClass, SortOperator.class, "SortOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSortOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, SortOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSortOperator_Ascending(), ecorePackage.getEBoolean(), "ascending", "true", 0, 1, SortOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(topOperatorEClass, TopOperator.class, "TopOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTopOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, TopOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTopOperator_Count(), ecorePackage.getEInt(), "count", "10", 0, 1, TopOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sqlOperatorEClass, SqlOperator.class, "SqlOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSqlOperator_Query(), ecorePackage.getEString(), "query", null, 0, 1, SqlOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSqlOperator_RecordType(), ecorePackage.getEString(), "recordType", "String", 0, 1, SqlOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSqlOperator_ResultType(), ecorePackage.getEString(), "resultType", "Long", 0, 1, SqlOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(statisticOperatorEClass, StatisticOperator.class, "StatisticOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStatisticOperator_Field(), ecorePackage.getEString(), "field", null, 0, 1, StatisticOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatisticOperator_Statistic(), ecorePackage.getEString(), "statistic", "mean", 0, 1, StatisticOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parseCsvOperatorEClass, ParseCsvOperator.class, "ParseCsvOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParseCsvOperator_RecordType(), ecorePackage.getEString(), "recordType", null, 0, 1, ParseCsvOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParseCsvOperator_Separator(), ecorePackage.getEString(), "separator", ",", 0, 1, ParseCsvOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParseCsvOperator_Quote(), ecorePackage.getEString(), "quote", "\"", 0, 1, ParseCsvOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParseCsvOperator_Trim(), ecorePackage.getEBoolean(), "trim", "true", 0, 1, ParseCsvOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parseJsonOperatorEClass, ParseJsonOperator.class, "ParseJsonOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParseJsonOperator_RecordType(), ecorePackage.getEString(), "recordType", null, 0, 1, ParseJsonOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parseRegexOperatorEClass, ParseRegexOperator.class, "ParseRegexOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParseRegexOperator_RecordType(), ecorePackage.getEString(), "recordType", null, 0, 1, ParseRegexOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParseRegexOperator_Regex(), ecorePackage.getEString(), "regex", null, 0, 1, ParseRegexOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parseLogOperatorEClass, ParseLogOperator.class, "ParseLogOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParseLogOperator_RecordType(), ecorePackage.getEString(), "recordType", null, 0, 1, ParseLogOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParseLogOperator_Format(), ecorePackage.getEString(), "format", "COMBINED", 0, 1, ParseLogOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(selectOperatorEClass, SelectOperator.class, "SelectOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSelectOperator_ResultType(), ecorePackage.getEString(), "resultType", null, 0, 1, SelectOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSelectOperator_Fields(), ecorePackage.getEString(), "fields", null, 0, 1, SelectOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sampleOperatorEClass, SampleOperator.class, "SampleOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSampleOperator_Fraction(), ecorePackage.getEDouble(), "fraction", "0.1", 0, 1, SampleOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleOperator_WithReplacement(), ecorePackage.getEBoolean(), "withReplacement", "false", 0, 1, SampleOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleOperator_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, SampleOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transformOperatorEClass, TransformOperator.class, "TransformOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTransformOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, TransformOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transformToPairOperatorEClass, TransformToPairOperator.class, "TransformToPairOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTransformToPairOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, TransformToPairOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transformWithOperatorEClass, TransformWithOperator.class, "TransformWithOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTransformWithOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, TransformWithOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transformWithToPairOperatorEClass, TransformWithToPairOperator.class, "TransformWithToPairOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTransformWithToPairOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, TransformWithToPairOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cacheOperatorEClass, CacheOperator.class, "CacheOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCacheOperator_Level(), ecorePackage.getEString(), "level", "MEMORY_ONLY", 0, 1, CacheOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(groupByKeyOperatorEClass, GroupByKeyOperator.class, "GroupByKeyOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(combineByKeyOperatorEClass, CombineByKeyOperator.class, "CombineByKeyOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCombineByKeyOperator_CreateCombiner(), ecorePackage.getEString(), "createCombiner", null, 0, 1, CombineByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCombineByKeyOperator_MergeValue(), ecorePackage.getEString(), "mergeValue", null, 0, 1, CombineByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCombineByKeyOperator_MergeCombiners(), ecorePackage.getEString(), "mergeCombiners", null, 0, 1, CombineByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCombineByKeyOperator_CombinerType(), ecorePackage.getEString(), "combinerType", null, 0, 1, CombineByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(joinOperatorEClass, JoinOperator.class, "JoinOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getJoinOperator_Kind(), ecorePackage.getEString(), "kind", "join", 0, 1, JoinOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cogroupOperatorEClass, CogroupOperator.class, "CogroupOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(countByWindowOperatorEClass, CountByWindowOperator.class, "CountByWindowOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCountByWindowOperator_WindowDuration(), this.getDuration(), "windowDuration", null, 0, 1, CountByWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountByWindowOperator_SlideDuration(), this.getDuration(), "slideDuration", null, 0, 1, CountByWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reduceByWindowOperatorEClass, ReduceByWindowOperator.class, "ReduceByWindowOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReduceByWindowOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, ReduceByWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReduceByWindowOperator_InverseFunction(), ecorePackage.getEString(), "inverseFunction", null, 0, 1, ReduceByWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReduceByWindowOperator_WindowDuration(), this.getDuration(), "windowDuration", null, 0, 1, ReduceByWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReduceByWindowOperator_SlideDuration(), this.getDuration(), "slideDuration", null, 0, 1, ReduceByWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(countByValueAndWindowOperatorEClass, CountByValueAndWindowOperator.class, "CountByValueAndWindowOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCountByValueAndWindowOperator_WindowDuration(), this.getDuration(), "windowDuration", null, 0, 1, CountByValueAndWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountByValueAndWindowOperator_SlideDuration(), this.getDuration(), "slideDuration", null, 0, 1, CountByValueAndWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(groupByKeyAndWindowOperatorEClass, GroupByKeyAndWindowOperator.class, "GroupByKeyAndWindowOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGroupByKeyAndWindowOperator_WindowDuration(), this.getDuration(), "windowDuration", null, 0, 1, GroupByKeyAndWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroupByKeyAndWindowOperator_SlideDuration(), this.getDuration(), "slideDuration", null, 0, 1, GroupByKeyAndWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reduceByKeyAndWindowOperatorEClass, ReduceByKeyAndWindowOperator.class, "ReduceByKeyAndWindowOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReduceByKeyAndWindowOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, ReduceByKeyAndWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReduceByKeyAndWindowOperator_InverseFunction(), ecorePackage.getEString(), "inverseFunction", null, 0, 1, ReduceByKeyAndWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReduceByKeyAndWindowOperator_WindowDuration(), this.getDuration(), "windowDuration", null, 0, 1, ReduceByKeyAndWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReduceByKeyAndWindowOperator_SlideDuration(), this.getDuration(), "slideDuration", null, 0, 1, ReduceByKeyAndWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReduceByKeyAndWindowOperator_Filter(), ecorePackage.getEString(), "filter", null, 0, 1, ReduceByKeyAndWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mapWithStateOperatorEClass, MapWithStateOperator.class, "MapWithStateOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMapWithStateOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, MapWithStateOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapWithStateOperator_StateType(), ecorePackage.getEString(), "stateType", "Long", 0, 1, MapWithStateOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapWithStateOperator_MappedType(), ecorePackage.getEString(), "mappedType", "String", 0, 1, MapWithStateOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapWithStateOperator_Timeout(), this.getDuration(), "timeout", null, 0, 1, MapWithStateOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapWithStateOperator_InitialStateFile(), ecorePackage.getEString(), "initialStateFile", null, 0, 1, MapWithStateOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapWithStateOperator_InitialState(), ecorePackage.getEString(), "initialState", null, 0, 1, MapWithStateOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMapWithStateOperator_Partitions(), ecorePackage.getEInt(), "partitions", "0", 0, 1, MapWithStateOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tableSinkEClass, TableSink.class, "TableSink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTableSink_Keep(), ecorePackage.getEString(), "keep", "KEYS", 0, 1, TableSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableSink_Columns(), ecorePackage.getEString(), "columns", null, 0, 1, TableSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableSink_MaxRows(), ecorePackage.getEInt(), "maxRows", "100", 0, 1, TableSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hadoopFilesSinkEClass, HadoopFilesSink.class, "HadoopFilesSink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHadoopFilesSink_Prefix(), ecorePackage.getEString(), "prefix", null, 0, 1, HadoopFilesSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHadoopFilesSink_Suffix(), ecorePackage.getEString(), "suffix", null, 0, 1, HadoopFilesSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(connectorSinkEClass, ConnectorSink.class, "ConnectorSink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConnectorSink_Connector(), ecorePackage.getEString(), "connector", null, 0, 1, ConnectorSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(foreachBatchSinkEClass, ForeachBatchSink.class, "ForeachBatchSink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getForeachBatchSink_Function(), ecorePackage.getEString(), "function", null, 0, 1, ForeachBatchSink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(eventTimeWindowOperatorEClass, EventTimeWindowOperator.class, "EventTimeWindowOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEventTimeWindowOperator_Timestamp(), ecorePackage.getEString(), "timestamp", null, 0, 1, EventTimeWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventTimeWindowOperator_OutOfOrderness(), this.getDuration(), "outOfOrderness", "0 s", 0, 1, EventTimeWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventTimeWindowOperator_Kind(), ecorePackage.getEString(), "kind", "tumbling", 0, 1, EventTimeWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventTimeWindowOperator_Size(), this.getDuration(), "size", null, 0, 1, EventTimeWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventTimeWindowOperator_Slide(), this.getDuration(), "slide", null, 0, 1, EventTimeWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventTimeWindowOperator_Gap(), this.getDuration(), "gap", null, 0, 1, EventTimeWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventTimeWindowOperator_AllowedLateness(), this.getDuration(), "allowedLateness", null, 0, 1, EventTimeWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventTimeWindowOperator_Result(), ecorePackage.getEString(), "result", "reduce", 0, 1, EventTimeWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEventTimeWindowOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, EventTimeWindowOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sessionizeOperatorEClass, SessionizeOperator.class, "SessionizeOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSessionizeOperator_Timestamp(), ecorePackage.getEString(), "timestamp", null, 0, 1, SessionizeOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSessionizeOperator_OutOfOrderness(), this.getDuration(), "outOfOrderness", "0 s", 0, 1, SessionizeOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSessionizeOperator_Gap(), this.getDuration(), "gap", null, 0, 1, SessionizeOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSessionizeOperator_AllowedLateness(), this.getDuration(), "allowedLateness", null, 0, 1, SessionizeOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(joinWithinOperatorEClass, JoinWithinOperator.class, "JoinWithinOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getJoinWithinOperator_Kind(), ecorePackage.getEString(), "kind", "join", 0, 1, JoinWithinOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJoinWithinOperator_LeftTimestamp(), ecorePackage.getEString(), "leftTimestamp", null, 0, 1, JoinWithinOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJoinWithinOperator_RightTimestamp(), ecorePackage.getEString(), "rightTimestamp", null, 0, 1, JoinWithinOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJoinWithinOperator_OutOfOrderness(), this.getDuration(), "outOfOrderness", "0 s", 0, 1, JoinWithinOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJoinWithinOperator_Before(), this.getDuration(), "before", "0 s", 0, 1, JoinWithinOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJoinWithinOperator_After(), this.getDuration(), "after", null, 0, 1, JoinWithinOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deduplicateOperatorEClass, DeduplicateOperator.class, "DeduplicateOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeduplicateOperator_Key(), ecorePackage.getEString(), "key", null, 0, 1, DeduplicateOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeduplicateOperator_Within(), this.getDuration(), "within", null, 0, 1, DeduplicateOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeduplicateOperator_Timestamp(), ecorePackage.getEString(), "timestamp", null, 0, 1, DeduplicateOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeduplicateOperator_OutOfOrderness(), this.getDuration(), "outOfOrderness", "0 s", 0, 1, DeduplicateOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(processOperatorEClass, ProcessOperator.class, "ProcessOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProcessOperator_Function(), ecorePackage.getEString(), "function", null, 0, 1, ProcessOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcessOperator_OnTimer(), ecorePackage.getEString(), "onTimer", null, 0, 1, ProcessOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcessOperator_ResultType(), ecorePackage.getEString(), "resultType", "String", 0, 1, ProcessOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcessOperator_Timestamp(), ecorePackage.getEString(), "timestamp", null, 0, 1, ProcessOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcessOperator_OutOfOrderness(), this.getDuration(), "outOfOrderness", "0 s", 0, 1, ProcessOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(runningStatisticsOperatorEClass, RunningStatisticsOperator.class, "RunningStatisticsOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRunningStatisticsOperator_Value(), ecorePackage.getEString(), "value", null, 0, 1, RunningStatisticsOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(aggregateByKeyOperatorEClass, AggregateByKeyOperator.class, "AggregateByKeyOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAggregateByKeyOperator_Zero(), ecorePackage.getEString(), "zero", null, 0, 1, AggregateByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAggregateByKeyOperator_Add(), ecorePackage.getEString(), "add", null, 0, 1, AggregateByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAggregateByKeyOperator_Merge(), ecorePackage.getEString(), "merge", null, 0, 1, AggregateByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAggregateByKeyOperator_ResultType(), ecorePackage.getEString(), "resultType", "Integer", 0, 1, AggregateByKeyOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(staticJoinOperatorEClass, StaticJoinOperator.class, "StaticJoinOperator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStaticJoinOperator_File(), ecorePackage.getEString(), "file", null, 0, 1, StaticJoinOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaticJoinOperator_Row(), ecorePackage.getEString(), "row", null, 0, 1, StaticJoinOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStaticJoinOperator_Kind(), ecorePackage.getEString(), "kind", "join", 0, 1, StaticJoinOperator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(parameterTypeEEnum, ParameterType.class, "ParameterType");
		addEEnumLiteral(parameterTypeEEnum, ParameterType.STRING);
		addEEnumLiteral(parameterTypeEEnum, ParameterType.INT);
		addEEnumLiteral(parameterTypeEEnum, ParameterType.LONG);
		addEEnumLiteral(parameterTypeEEnum, ParameterType.DOUBLE);
		addEEnumLiteral(parameterTypeEEnum, ParameterType.BOOLEAN);
		addEEnumLiteral(parameterTypeEEnum, ParameterType.DURATION);

		// Initialize data types
		initEDataType(durationEDataType, Duration.class, "Duration", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(extensionEDataType, Extension.class, "Extension", !IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

} //PipelinePackageImpl
