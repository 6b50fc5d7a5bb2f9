/**
 */
package org.sluice.model.impl;

import java.time.Duration;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.sluice.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PipelineFactoryImpl extends EFactoryImpl implements PipelineFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PipelineFactory init() {
		try {
			PipelineFactory thePipelineFactory = (PipelineFactory)EPackage.Registry.INSTANCE.getEFactory(PipelinePackage.eNS_URI);
			if (thePipelineFactory != null) {
				return thePipelineFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PipelineFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PipelineFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PipelinePackage.PIPELINE: return createPipeline();
			case PipelinePackage.PARAMETER: return createParameter();
			case PipelinePackage.ENVIRONMENT: return createEnvironment();
			case PipelinePackage.PARAMETER_VALUE: return createParameterValue();
			case PipelinePackage.RECORD_SCHEMA: return createRecordSchema();
			case PipelinePackage.FIELD: return createField();
			case PipelinePackage.UNKNOWN_NODE: return createUnknownNode();
			case PipelinePackage.EDGE: return createEdge();
			case PipelinePackage.SOCKET_TEXT_SOURCE: return createSocketTextSource();
			case PipelinePackage.TEXT_FILE_SOURCE: return createTextFileSource();
			case PipelinePackage.TEXT_DIRECTORY_SOURCE: return createTextDirectorySource();
			case PipelinePackage.GENERATED_SOURCE: return createGeneratedSource();
			case PipelinePackage.BINARY_RECORDS_SOURCE: return createBinaryRecordsSource();
			case PipelinePackage.GENERATED_KEYS_SOURCE: return createGeneratedKeysSource();
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE: return createCustomReceiverSource();
			case PipelinePackage.CONNECTOR_SOURCE: return createConnectorSource();
			case PipelinePackage.MAP_OPERATOR: return createMapOperator();
			case PipelinePackage.FLAT_MAP_OPERATOR: return createFlatMapOperator();
			case PipelinePackage.FILTER_OPERATOR: return createFilterOperator();
			case PipelinePackage.MAP_TO_PAIR_OPERATOR: return createMapToPairOperator();
			case PipelinePackage.REDUCE_BY_KEY_OPERATOR: return createReduceByKeyOperator();
			case PipelinePackage.WINDOW_OPERATOR: return createWindowOperator();
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR: return createUpdateStateByKeyOperator();
			case PipelinePackage.SUB_PIPELINE_NODE: return createSubPipelineNode();
			case PipelinePackage.PIPELINE_INPUT: return createPipelineInput();
			case PipelinePackage.PIPELINE_OUTPUT: return createPipelineOutput();
			case PipelinePackage.PRINT_SINK: return createPrintSink();
			case PipelinePackage.TEXT_FILES_SINK: return createTextFilesSink();
			case PipelinePackage.OBJECT_FILES_SINK: return createObjectFilesSink();
			case PipelinePackage.HTTP_SINK: return createHttpSink();
			case PipelinePackage.QUEUE_SOURCE: return createQueueSource();
			case PipelinePackage.MAP_VALUES_OPERATOR: return createMapValuesOperator();
			case PipelinePackage.FLAT_MAP_VALUES_OPERATOR: return createFlatMapValuesOperator();
			case PipelinePackage.FLAT_MAP_TO_PAIR_OPERATOR: return createFlatMapToPairOperator();
			case PipelinePackage.MAP_PARTITIONS_OPERATOR: return createMapPartitionsOperator();
			case PipelinePackage.KEY_BY_OPERATOR: return createKeyByOperator();
			case PipelinePackage.UNION_OPERATOR: return createUnionOperator();
			case PipelinePackage.REPARTITION_OPERATOR: return createRepartitionOperator();
			case PipelinePackage.GLOM_OPERATOR: return createGlomOperator();
			case PipelinePackage.COUNT_OPERATOR: return createCountOperator();
			case PipelinePackage.COUNT_BY_VALUE_OPERATOR: return createCountByValueOperator();
			case PipelinePackage.REDUCE_OPERATOR: return createReduceOperator();
			case PipelinePackage.DISTINCT_OPERATOR: return createDistinctOperator();
			case PipelinePackage.SORT_OPERATOR: return createSortOperator();
			case PipelinePackage.TOP_OPERATOR: return createTopOperator();
			case PipelinePackage.SQL_OPERATOR: return createSqlOperator();
			case PipelinePackage.STATISTIC_OPERATOR: return createStatisticOperator();
			case PipelinePackage.PARSE_CSV_OPERATOR: return createParseCsvOperator();
			case PipelinePackage.PARSE_JSON_OPERATOR: return createParseJsonOperator();
			case PipelinePackage.PARSE_REGEX_OPERATOR: return createParseRegexOperator();
			case PipelinePackage.PARSE_LOG_OPERATOR: return createParseLogOperator();
			case PipelinePackage.SELECT_OPERATOR: return createSelectOperator();
			case PipelinePackage.SAMPLE_OPERATOR: return createSampleOperator();
			case PipelinePackage.TRANSFORM_OPERATOR: return createTransformOperator();
			case PipelinePackage.TRANSFORM_TO_PAIR_OPERATOR: return createTransformToPairOperator();
			case PipelinePackage.TRANSFORM_WITH_OPERATOR: return createTransformWithOperator();
			case PipelinePackage.TRANSFORM_WITH_TO_PAIR_OPERATOR: return createTransformWithToPairOperator();
			case PipelinePackage.CACHE_OPERATOR: return createCacheOperator();
			case PipelinePackage.GROUP_BY_KEY_OPERATOR: return createGroupByKeyOperator();
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR: return createCombineByKeyOperator();
			case PipelinePackage.JOIN_OPERATOR: return createJoinOperator();
			case PipelinePackage.COGROUP_OPERATOR: return createCogroupOperator();
			case PipelinePackage.COUNT_BY_WINDOW_OPERATOR: return createCountByWindowOperator();
			case PipelinePackage.REDUCE_BY_WINDOW_OPERATOR: return createReduceByWindowOperator();
			case PipelinePackage.COUNT_BY_VALUE_AND_WINDOW_OPERATOR: return createCountByValueAndWindowOperator();
			case PipelinePackage.GROUP_BY_KEY_AND_WINDOW_OPERATOR: return createGroupByKeyAndWindowOperator();
			case PipelinePackage.REDUCE_BY_KEY_AND_WINDOW_OPERATOR: return createReduceByKeyAndWindowOperator();
			case PipelinePackage.MAP_WITH_STATE_OPERATOR: return createMapWithStateOperator();
			case PipelinePackage.TABLE_SINK: return createTableSink();
			case PipelinePackage.HADOOP_FILES_SINK: return createHadoopFilesSink();
			case PipelinePackage.CONNECTOR_SINK: return createConnectorSink();
			case PipelinePackage.FOREACH_BATCH_SINK: return createForeachBatchSink();
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR: return createEventTimeWindowOperator();
			case PipelinePackage.SESSIONIZE_OPERATOR: return createSessionizeOperator();
			case PipelinePackage.JOIN_WITHIN_OPERATOR: return createJoinWithinOperator();
			case PipelinePackage.DEDUPLICATE_OPERATOR: return createDeduplicateOperator();
			case PipelinePackage.PROCESS_OPERATOR: return createProcessOperator();
			case PipelinePackage.RUNNING_STATISTICS_OPERATOR: return createRunningStatisticsOperator();
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR: return createAggregateByKeyOperator();
			case PipelinePackage.STATIC_JOIN_OPERATOR: return createStaticJoinOperator();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PipelinePackage.PARAMETER_TYPE:
				return createParameterTypeFromString(eDataType, initialValue);
			case PipelinePackage.DURATION:
				return createDurationFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PipelinePackage.PARAMETER_TYPE:
				return convertParameterTypeToString(eDataType, instanceValue);
			case PipelinePackage.DURATION:
				return convertDurationToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pipeline createPipeline() {
		PipelineImpl pipeline = new PipelineImpl();
		return pipeline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parameter createParameter() {
		ParameterImpl parameter = new ParameterImpl();
		return parameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Environment createEnvironment() {
		EnvironmentImpl environment = new EnvironmentImpl();
		return environment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParameterValue createParameterValue() {
		ParameterValueImpl parameterValue = new ParameterValueImpl();
		return parameterValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordSchema createRecordSchema() {
		RecordSchemaImpl recordSchema = new RecordSchemaImpl();
		return recordSchema;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Field createField() {
		FieldImpl field = new FieldImpl();
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnknownNode createUnknownNode() {
		UnknownNodeImpl unknownNode = new UnknownNodeImpl();
		return unknownNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Edge createEdge() {
		EdgeImpl edge = new EdgeImpl();
		return edge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SocketTextSource createSocketTextSource() {
		SocketTextSourceImpl socketTextSource = new SocketTextSourceImpl();
		return socketTextSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextFileSource createTextFileSource() {
		TextFileSourceImpl textFileSource = new TextFileSourceImpl();
		return textFileSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextDirectorySource createTextDirectorySource() {
		TextDirectorySourceImpl textDirectorySource = new TextDirectorySourceImpl();
		return textDirectorySource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GeneratedSource createGeneratedSource() {
		GeneratedSourceImpl generatedSource = new GeneratedSourceImpl();
		return generatedSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BinaryRecordsSource createBinaryRecordsSource() {
		BinaryRecordsSourceImpl binaryRecordsSource = new BinaryRecordsSourceImpl();
		return binaryRecordsSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GeneratedKeysSource createGeneratedKeysSource() {
		GeneratedKeysSourceImpl generatedKeysSource = new GeneratedKeysSourceImpl();
		return generatedKeysSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomReceiverSource createCustomReceiverSource() {
		CustomReceiverSourceImpl customReceiverSource = new CustomReceiverSourceImpl();
		return customReceiverSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectorSource createConnectorSource() {
		ConnectorSourceImpl connectorSource = new ConnectorSourceImpl();
		return connectorSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapOperator createMapOperator() {
		MapOperatorImpl mapOperator = new MapOperatorImpl();
		return mapOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FlatMapOperator createFlatMapOperator() {
		FlatMapOperatorImpl flatMapOperator = new FlatMapOperatorImpl();
		return flatMapOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilterOperator createFilterOperator() {
		FilterOperatorImpl filterOperator = new FilterOperatorImpl();
		return filterOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapToPairOperator createMapToPairOperator() {
		MapToPairOperatorImpl mapToPairOperator = new MapToPairOperatorImpl();
		return mapToPairOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReduceByKeyOperator createReduceByKeyOperator() {
		ReduceByKeyOperatorImpl reduceByKeyOperator = new ReduceByKeyOperatorImpl();
		return reduceByKeyOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowOperator createWindowOperator() {
		WindowOperatorImpl windowOperator = new WindowOperatorImpl();
		return windowOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UpdateStateByKeyOperator createUpdateStateByKeyOperator() {
		UpdateStateByKeyOperatorImpl updateStateByKeyOperator = new UpdateStateByKeyOperatorImpl();
		return updateStateByKeyOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SubPipelineNode createSubPipelineNode() {
		SubPipelineNodeImpl subPipelineNode = new SubPipelineNodeImpl();
		return subPipelineNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PipelineInput createPipelineInput() {
		PipelineInputImpl pipelineInput = new PipelineInputImpl();
		return pipelineInput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PipelineOutput createPipelineOutput() {
		PipelineOutputImpl pipelineOutput = new PipelineOutputImpl();
		return pipelineOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrintSink createPrintSink() {
		PrintSinkImpl printSink = new PrintSinkImpl();
		return printSink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextFilesSink createTextFilesSink() {
		TextFilesSinkImpl textFilesSink = new TextFilesSinkImpl();
		return textFilesSink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObjectFilesSink createObjectFilesSink() {
		ObjectFilesSinkImpl objectFilesSink = new ObjectFilesSinkImpl();
		return objectFilesSink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HttpSink createHttpSink() {
		HttpSinkImpl httpSink = new HttpSinkImpl();
		return httpSink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QueueSource createQueueSource() {
		QueueSourceImpl queueSource = new QueueSourceImpl();
		return queueSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapValuesOperator createMapValuesOperator() {
		MapValuesOperatorImpl mapValuesOperator = new MapValuesOperatorImpl();
		return mapValuesOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FlatMapValuesOperator createFlatMapValuesOperator() {
		FlatMapValuesOperatorImpl flatMapValuesOperator = new FlatMapValuesOperatorImpl();
		return flatMapValuesOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FlatMapToPairOperator createFlatMapToPairOperator() {
		FlatMapToPairOperatorImpl flatMapToPairOperator = new FlatMapToPairOperatorImpl();
		return flatMapToPairOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapPartitionsOperator createMapPartitionsOperator() {
		MapPartitionsOperatorImpl mapPartitionsOperator = new MapPartitionsOperatorImpl();
		return mapPartitionsOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyByOperator createKeyByOperator() {
		KeyByOperatorImpl keyByOperator = new KeyByOperatorImpl();
		return keyByOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnionOperator createUnionOperator() {
		UnionOperatorImpl unionOperator = new UnionOperatorImpl();
		return unionOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RepartitionOperator createRepartitionOperator() {
		RepartitionOperatorImpl repartitionOperator = new RepartitionOperatorImpl();
		return repartitionOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GlomOperator createGlomOperator() {
		GlomOperatorImpl glomOperator = new GlomOperatorImpl();
		return glomOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountOperator createCountOperator() {
		CountOperatorImpl countOperator = new CountOperatorImpl();
		return countOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountByValueOperator createCountByValueOperator() {
		CountByValueOperatorImpl countByValueOperator = new CountByValueOperatorImpl();
		return countByValueOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReduceOperator createReduceOperator() {
		ReduceOperatorImpl reduceOperator = new ReduceOperatorImpl();
		return reduceOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DistinctOperator createDistinctOperator() {
		DistinctOperatorImpl distinctOperator = new DistinctOperatorImpl();
		return distinctOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SortOperator createSortOperator() {
		SortOperatorImpl sortOperator = new SortOperatorImpl();
		return sortOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TopOperator createTopOperator() {
		TopOperatorImpl topOperator = new TopOperatorImpl();
		return topOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SqlOperator createSqlOperator() {
		SqlOperatorImpl sqlOperator = new SqlOperatorImpl();
		return sqlOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatisticOperator createStatisticOperator() {
		StatisticOperatorImpl statisticOperator = new StatisticOperatorImpl();
		return statisticOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParseCsvOperator createParseCsvOperator() {
		ParseCsvOperatorImpl parseCsvOperator = new ParseCsvOperatorImpl();
		return parseCsvOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParseJsonOperator createParseJsonOperator() {
		ParseJsonOperatorImpl parseJsonOperator = new ParseJsonOperatorImpl();
		return parseJsonOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParseRegexOperator createParseRegexOperator() {
		ParseRegexOperatorImpl parseRegexOperator = new ParseRegexOperatorImpl();
		return parseRegexOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParseLogOperator createParseLogOperator() {
		ParseLogOperatorImpl parseLogOperator = new ParseLogOperatorImpl();
		return parseLogOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SelectOperator createSelectOperator() {
		SelectOperatorImpl selectOperator = new SelectOperatorImpl();
		return selectOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampleOperator createSampleOperator() {
		SampleOperatorImpl sampleOperator = new SampleOperatorImpl();
		return sampleOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransformOperator createTransformOperator() {
		TransformOperatorImpl transformOperator = new TransformOperatorImpl();
		return transformOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransformToPairOperator createTransformToPairOperator() {
		TransformToPairOperatorImpl transformToPairOperator = new TransformToPairOperatorImpl();
		return transformToPairOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransformWithOperator createTransformWithOperator() {
		TransformWithOperatorImpl transformWithOperator = new TransformWithOperatorImpl();
		return transformWithOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransformWithToPairOperator createTransformWithToPairOperator() {
		TransformWithToPairOperatorImpl transformWithToPairOperator = new TransformWithToPairOperatorImpl();
		return transformWithToPairOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CacheOperator createCacheOperator() {
		CacheOperatorImpl cacheOperator = new CacheOperatorImpl();
		return cacheOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GroupByKeyOperator createGroupByKeyOperator() {
		GroupByKeyOperatorImpl groupByKeyOperator = new GroupByKeyOperatorImpl();
		return groupByKeyOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CombineByKeyOperator createCombineByKeyOperator() {
		CombineByKeyOperatorImpl combineByKeyOperator = new CombineByKeyOperatorImpl();
		return combineByKeyOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JoinOperator createJoinOperator() {
		JoinOperatorImpl joinOperator = new JoinOperatorImpl();
		return joinOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CogroupOperator createCogroupOperator() {
		CogroupOperatorImpl cogroupOperator = new CogroupOperatorImpl();
		return cogroupOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountByWindowOperator createCountByWindowOperator() {
		CountByWindowOperatorImpl countByWindowOperator = new CountByWindowOperatorImpl();
		return countByWindowOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReduceByWindowOperator createReduceByWindowOperator() {
		ReduceByWindowOperatorImpl reduceByWindowOperator = new ReduceByWindowOperatorImpl();
		return reduceByWindowOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountByValueAndWindowOperator createCountByValueAndWindowOperator() {
		CountByValueAndWindowOperatorImpl countByValueAndWindowOperator = new CountByValueAndWindowOperatorImpl();
		return countByValueAndWindowOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GroupByKeyAndWindowOperator createGroupByKeyAndWindowOperator() {
		GroupByKeyAndWindowOperatorImpl groupByKeyAndWindowOperator = new GroupByKeyAndWindowOperatorImpl();
		return groupByKeyAndWindowOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReduceByKeyAndWindowOperator createReduceByKeyAndWindowOperator() {
		ReduceByKeyAndWindowOperatorImpl reduceByKeyAndWindowOperator = new ReduceByKeyAndWindowOperatorImpl();
		return reduceByKeyAndWindowOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MapWithStateOperator createMapWithStateOperator() {
		MapWithStateOperatorImpl mapWithStateOperator = new MapWithStateOperatorImpl();
		return mapWithStateOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TableSink createTableSink() {
		TableSinkImpl tableSink = new TableSinkImpl();
		return tableSink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HadoopFilesSink createHadoopFilesSink() {
		HadoopFilesSinkImpl hadoopFilesSink = new HadoopFilesSinkImpl();
		return hadoopFilesSink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectorSink createConnectorSink() {
		ConnectorSinkImpl connectorSink = new ConnectorSinkImpl();
		return connectorSink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ForeachBatchSink createForeachBatchSink() {
		ForeachBatchSinkImpl foreachBatchSink = new ForeachBatchSinkImpl();
		return foreachBatchSink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventTimeWindowOperator createEventTimeWindowOperator() {
		EventTimeWindowOperatorImpl eventTimeWindowOperator = new EventTimeWindowOperatorImpl();
		return eventTimeWindowOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionizeOperator createSessionizeOperator() {
		SessionizeOperatorImpl sessionizeOperator = new SessionizeOperatorImpl();
		return sessionizeOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JoinWithinOperator createJoinWithinOperator() {
		JoinWithinOperatorImpl joinWithinOperator = new JoinWithinOperatorImpl();
		return joinWithinOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeduplicateOperator createDeduplicateOperator() {
		DeduplicateOperatorImpl deduplicateOperator = new DeduplicateOperatorImpl();
		return deduplicateOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessOperator createProcessOperator() {
		ProcessOperatorImpl processOperator = new ProcessOperatorImpl();
		return processOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunningStatisticsOperator createRunningStatisticsOperator() {
		RunningStatisticsOperatorImpl runningStatisticsOperator = new RunningStatisticsOperatorImpl();
		return runningStatisticsOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AggregateByKeyOperator createAggregateByKeyOperator() {
		AggregateByKeyOperatorImpl aggregateByKeyOperator = new AggregateByKeyOperatorImpl();
		return aggregateByKeyOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StaticJoinOperator createStaticJoinOperator() {
		StaticJoinOperatorImpl staticJoinOperator = new StaticJoinOperatorImpl();
		return staticJoinOperator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ParameterType createParameterTypeFromString(EDataType eDataType, String initialValue) {
		ParameterType result = ParameterType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertParameterTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDuration(final String it) {
		return DurationText.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDurationFromString(EDataType eDataType, String initialValue) {
		return createDuration(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDuration(final Duration it) {
		return DurationText.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDurationToString(EDataType eDataType, Object instanceValue) {
		return convertDuration((Duration)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PipelinePackage getPipelinePackage() {
		return (PipelinePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PipelinePackage getPackage() {
		return PipelinePackage.eINSTANCE;
	}

} //PipelineFactoryImpl
