/**
 */
package org.sluice.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.sluice.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.sluice.model.PipelinePackage
 * @generated
 */
public class PipelineSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static PipelinePackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PipelineSwitch() {
		if (modelPackage == null) {
			modelPackage = PipelinePackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case PipelinePackage.EXTENSIBLE: {
				Extensible extensible = (Extensible)theEObject;
				T result = caseExtensible(extensible);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.PIPELINE: {
				Pipeline pipeline = (Pipeline)theEObject;
				T result = casePipeline(pipeline);
				if (result == null) result = caseExtensible(pipeline);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.PARAMETER: {
				Parameter parameter = (Parameter)theEObject;
				T result = caseParameter(parameter);
				if (result == null) result = caseExtensible(parameter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.ENVIRONMENT: {
				Environment environment = (Environment)theEObject;
				T result = caseEnvironment(environment);
				if (result == null) result = caseExtensible(environment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.PARAMETER_VALUE: {
				ParameterValue parameterValue = (ParameterValue)theEObject;
				T result = caseParameterValue(parameterValue);
				if (result == null) result = caseExtensible(parameterValue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.RECORD_SCHEMA: {
				RecordSchema recordSchema = (RecordSchema)theEObject;
				T result = caseRecordSchema(recordSchema);
				if (result == null) result = caseExtensible(recordSchema);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.FIELD: {
				Field field = (Field)theEObject;
				T result = caseField(field);
				if (result == null) result = caseExtensible(field);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.NODE: {
				Node node = (Node)theEObject;
				T result = caseNode(node);
				if (result == null) result = caseExtensible(node);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.SOURCE: {
				Source source = (Source)theEObject;
				T result = caseSource(source);
				if (result == null) result = caseNode(source);
				if (result == null) result = caseExtensible(source);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.OPERATOR: {
				Operator operator = (Operator)theEObject;
				T result = caseOperator(operator);
				if (result == null) result = caseNode(operator);
				if (result == null) result = caseExtensible(operator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.SINK: {
				Sink sink = (Sink)theEObject;
				T result = caseSink(sink);
				if (result == null) result = caseNode(sink);
				if (result == null) result = caseExtensible(sink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.UNKNOWN_NODE: {
				UnknownNode unknownNode = (UnknownNode)theEObject;
				T result = caseUnknownNode(unknownNode);
				if (result == null) result = caseNode(unknownNode);
				if (result == null) result = caseExtensible(unknownNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.EDGE: {
				Edge edge = (Edge)theEObject;
				T result = caseEdge(edge);
				if (result == null) result = caseExtensible(edge);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.SOCKET_TEXT_SOURCE: {
				SocketTextSource socketTextSource = (SocketTextSource)theEObject;
				T result = caseSocketTextSource(socketTextSource);
				if (result == null) result = caseSource(socketTextSource);
				if (result == null) result = caseNode(socketTextSource);
				if (result == null) result = caseExtensible(socketTextSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.TEXT_FILE_SOURCE: {
				TextFileSource textFileSource = (TextFileSource)theEObject;
				T result = caseTextFileSource(textFileSource);
				if (result == null) result = caseSource(textFileSource);
				if (result == null) result = caseNode(textFileSource);
				if (result == null) result = caseExtensible(textFileSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.TEXT_DIRECTORY_SOURCE: {
				TextDirectorySource textDirectorySource = (TextDirectorySource)theEObject;
				T result = caseTextDirectorySource(textDirectorySource);
				if (result == null) result = caseSource(textDirectorySource);
				if (result == null) result = caseNode(textDirectorySource);
				if (result == null) result = caseExtensible(textDirectorySource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.GENERATED_SOURCE: {
				GeneratedSource generatedSource = (GeneratedSource)theEObject;
				T result = caseGeneratedSource(generatedSource);
				if (result == null) result = caseSource(generatedSource);
				if (result == null) result = caseNode(generatedSource);
				if (result == null) result = caseExtensible(generatedSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.BINARY_RECORDS_SOURCE: {
				BinaryRecordsSource binaryRecordsSource = (BinaryRecordsSource)theEObject;
				T result = caseBinaryRecordsSource(binaryRecordsSource);
				if (result == null) result = caseSource(binaryRecordsSource);
				if (result == null) result = caseNode(binaryRecordsSource);
				if (result == null) result = caseExtensible(binaryRecordsSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.GENERATED_KEYS_SOURCE: {
				GeneratedKeysSource generatedKeysSource = (GeneratedKeysSource)theEObject;
				T result = caseGeneratedKeysSource(generatedKeysSource);
				if (result == null) result = caseSource(generatedKeysSource);
				if (result == null) result = caseNode(generatedKeysSource);
				if (result == null) result = caseExtensible(generatedKeysSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.CUSTOM_RECEIVER_SOURCE: {
				CustomReceiverSource customReceiverSource = (CustomReceiverSource)theEObject;
				T result = caseCustomReceiverSource(customReceiverSource);
				if (result == null) result = caseSource(customReceiverSource);
				if (result == null) result = caseNode(customReceiverSource);
				if (result == null) result = caseExtensible(customReceiverSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.CONNECTOR_SOURCE: {
				ConnectorSource connectorSource = (ConnectorSource)theEObject;
				T result = caseConnectorSource(connectorSource);
				if (result == null) result = caseSource(connectorSource);
				if (result == null) result = caseNode(connectorSource);
				if (result == null) result = caseExtensible(connectorSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.MAP_OPERATOR: {
				MapOperator mapOperator = (MapOperator)theEObject;
				T result = caseMapOperator(mapOperator);
				if (result == null) result = caseOperator(mapOperator);
				if (result == null) result = caseNode(mapOperator);
				if (result == null) result = caseExtensible(mapOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.FLAT_MAP_OPERATOR: {
				FlatMapOperator flatMapOperator = (FlatMapOperator)theEObject;
				T result = caseFlatMapOperator(flatMapOperator);
				if (result == null) result = caseOperator(flatMapOperator);
				if (result == null) result = caseNode(flatMapOperator);
				if (result == null) result = caseExtensible(flatMapOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.FILTER_OPERATOR: {
				FilterOperator filterOperator = (FilterOperator)theEObject;
				T result = caseFilterOperator(filterOperator);
				if (result == null) result = caseOperator(filterOperator);
				if (result == null) result = caseNode(filterOperator);
				if (result == null) result = caseExtensible(filterOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.MAP_TO_PAIR_OPERATOR: {
				MapToPairOperator mapToPairOperator = (MapToPairOperator)theEObject;
				T result = caseMapToPairOperator(mapToPairOperator);
				if (result == null) result = caseOperator(mapToPairOperator);
				if (result == null) result = caseNode(mapToPairOperator);
				if (result == null) result = caseExtensible(mapToPairOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.REDUCE_BY_KEY_OPERATOR: {
				ReduceByKeyOperator reduceByKeyOperator = (ReduceByKeyOperator)theEObject;
				T result = caseReduceByKeyOperator(reduceByKeyOperator);
				if (result == null) result = caseOperator(reduceByKeyOperator);
				if (result == null) result = caseNode(reduceByKeyOperator);
				if (result == null) result = caseExtensible(reduceByKeyOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.WINDOW_OPERATOR: {
				WindowOperator windowOperator = (WindowOperator)theEObject;
				T result = caseWindowOperator(windowOperator);
				if (result == null) result = caseOperator(windowOperator);
				if (result == null) result = caseNode(windowOperator);
				if (result == null) result = caseExtensible(windowOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.UPDATE_STATE_BY_KEY_OPERATOR: {
				UpdateStateByKeyOperator updateStateByKeyOperator = (UpdateStateByKeyOperator)theEObject;
				T result = caseUpdateStateByKeyOperator(updateStateByKeyOperator);
				if (result == null) result = caseOperator(updateStateByKeyOperator);
				if (result == null) result = caseNode(updateStateByKeyOperator);
				if (result == null) result = caseExtensible(updateStateByKeyOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.SUB_PIPELINE_NODE: {
				SubPipelineNode subPipelineNode = (SubPipelineNode)theEObject;
				T result = caseSubPipelineNode(subPipelineNode);
				if (result == null) result = caseOperator(subPipelineNode);
				if (result == null) result = caseNode(subPipelineNode);
				if (result == null) result = caseExtensible(subPipelineNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.PIPELINE_INPUT: {
				PipelineInput pipelineInput = (PipelineInput)theEObject;
				T result = casePipelineInput(pipelineInput);
				if (result == null) result = caseSource(pipelineInput);
				if (result == null) result = caseNode(pipelineInput);
				if (result == null) result = caseExtensible(pipelineInput);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.PIPELINE_OUTPUT: {
				PipelineOutput pipelineOutput = (PipelineOutput)theEObject;
				T result = casePipelineOutput(pipelineOutput);
				if (result == null) result = caseSink(pipelineOutput);
				if (result == null) result = caseNode(pipelineOutput);
				if (result == null) result = caseExtensible(pipelineOutput);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.PRINT_SINK: {
				PrintSink printSink = (PrintSink)theEObject;
				T result = casePrintSink(printSink);
				if (result == null) result = caseSink(printSink);
				if (result == null) result = caseNode(printSink);
				if (result == null) result = caseExtensible(printSink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.TEXT_FILES_SINK: {
				TextFilesSink textFilesSink = (TextFilesSink)theEObject;
				T result = caseTextFilesSink(textFilesSink);
				if (result == null) result = caseSink(textFilesSink);
				if (result == null) result = caseNode(textFilesSink);
				if (result == null) result = caseExtensible(textFilesSink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.OBJECT_FILES_SINK: {
				ObjectFilesSink objectFilesSink = (ObjectFilesSink)theEObject;
				T result = caseObjectFilesSink(objectFilesSink);
				if (result == null) result = caseSink(objectFilesSink);
				if (result == null) result = caseNode(objectFilesSink);
				if (result == null) result = caseExtensible(objectFilesSink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.HTTP_SINK: {
				HttpSink httpSink = (HttpSink)theEObject;
				T result = caseHttpSink(httpSink);
				if (result == null) result = caseSink(httpSink);
				if (result == null) result = caseNode(httpSink);
				if (result == null) result = caseExtensible(httpSink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.QUEUE_SOURCE: {
				QueueSource queueSource = (QueueSource)theEObject;
				T result = caseQueueSource(queueSource);
				if (result == null) result = caseSource(queueSource);
				if (result == null) result = caseNode(queueSource);
				if (result == null) result = caseExtensible(queueSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.MAP_VALUES_OPERATOR: {
				MapValuesOperator mapValuesOperator = (MapValuesOperator)theEObject;
				T result = caseMapValuesOperator(mapValuesOperator);
				if (result == null) result = caseOperator(mapValuesOperator);
				if (result == null) result = caseNode(mapValuesOperator);
				if (result == null) result = caseExtensible(mapValuesOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.FLAT_MAP_VALUES_OPERATOR: {
				FlatMapValuesOperator flatMapValuesOperator = (FlatMapValuesOperator)theEObject;
				T result = caseFlatMapValuesOperator(flatMapValuesOperator);
				if (result == null) result = caseOperator(flatMapValuesOperator);
				if (result == null) result = caseNode(flatMapValuesOperator);
				if (result == null) result = caseExtensible(flatMapValuesOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.FLAT_MAP_TO_PAIR_OPERATOR: {
				FlatMapToPairOperator flatMapToPairOperator = (FlatMapToPairOperator)theEObject;
				T result = caseFlatMapToPairOperator(flatMapToPairOperator);
				if (result == null) result = caseOperator(flatMapToPairOperator);
				if (result == null) result = caseNode(flatMapToPairOperator);
				if (result == null) result = caseExtensible(flatMapToPairOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.MAP_PARTITIONS_OPERATOR: {
				MapPartitionsOperator mapPartitionsOperator = (MapPartitionsOperator)theEObject;
				T result = caseMapPartitionsOperator(mapPartitionsOperator);
				if (result == null) result = caseOperator(mapPartitionsOperator);
				if (result == null) result = caseNode(mapPartitionsOperator);
				if (result == null) result = caseExtensible(mapPartitionsOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.KEY_BY_OPERATOR: {
				KeyByOperator keyByOperator = (KeyByOperator)theEObject;
				T result = caseKeyByOperator(keyByOperator);
				if (result == null) result = caseOperator(keyByOperator);
				if (result == null) result = caseNode(keyByOperator);
				if (result == null) result = caseExtensible(keyByOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.UNION_OPERATOR: {
				UnionOperator unionOperator = (UnionOperator)theEObject;
				T result = caseUnionOperator(unionOperator);
				if (result == null) result = caseOperator(unionOperator);
				if (result == null) result = caseNode(unionOperator);
				if (result == null) result = caseExtensible(unionOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.REPARTITION_OPERATOR: {
				RepartitionOperator repartitionOperator = (RepartitionOperator)theEObject;
				T result = caseRepartitionOperator(repartitionOperator);
				if (result == null) result = caseOperator(repartitionOperator);
				if (result == null) result = caseNode(repartitionOperator);
				if (result == null) result = caseExtensible(repartitionOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.GLOM_OPERATOR: {
				GlomOperator glomOperator = (GlomOperator)theEObject;
				T result = caseGlomOperator(glomOperator);
				if (result == null) result = caseOperator(glomOperator);
				if (result == null) result = caseNode(glomOperator);
				if (result == null) result = caseExtensible(glomOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.COUNT_OPERATOR: {
				CountOperator countOperator = (CountOperator)theEObject;
				T result = caseCountOperator(countOperator);
				if (result == null) result = caseOperator(countOperator);
				if (result == null) result = caseNode(countOperator);
				if (result == null) result = caseExtensible(countOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.COUNT_BY_VALUE_OPERATOR: {
				CountByValueOperator countByValueOperator = (CountByValueOperator)theEObject;
				T result = caseCountByValueOperator(countByValueOperator);
				if (result == null) result = caseOperator(countByValueOperator);
				if (result == null) result = caseNode(countByValueOperator);
				if (result == null) result = caseExtensible(countByValueOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.REDUCE_OPERATOR: {
				ReduceOperator reduceOperator = (ReduceOperator)theEObject;
				T result = caseReduceOperator(reduceOperator);
				if (result == null) result = caseOperator(reduceOperator);
				if (result == null) result = caseNode(reduceOperator);
				if (result == null) result = caseExtensible(reduceOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.DISTINCT_OPERATOR: {
				DistinctOperator distinctOperator = (DistinctOperator)theEObject;
				T result = caseDistinctOperator(distinctOperator);
				if (result == null) result = caseOperator(distinctOperator);
				if (result == null) result = caseNode(distinctOperator);
				if (result == null) result = caseExtensible(distinctOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.SORT_OPERATOR: {
				SortOperator sortOperator = (SortOperator)theEObject;
				T result = caseSortOperator(sortOperator);
				if (result == null) result = caseOperator(sortOperator);
				if (result == null) result = caseNode(sortOperator);
				if (result == null) result = caseExtensible(sortOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.TOP_OPERATOR: {
				TopOperator topOperator = (TopOperator)theEObject;
				T result = caseTopOperator(topOperator);
				if (result == null) result = caseOperator(topOperator);
				if (result == null) result = caseNode(topOperator);
				if (result == null) result = caseExtensible(topOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.SQL_OPERATOR: {
				SqlOperator sqlOperator = (SqlOperator)theEObject;
				T result = caseSqlOperator(sqlOperator);
				if (result == null) result = caseOperator(sqlOperator);
				if (result == null) result = caseNode(sqlOperator);
				if (result == null) result = caseExtensible(sqlOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.STATISTIC_OPERATOR: {
				StatisticOperator statisticOperator = (StatisticOperator)theEObject;
				T result = caseStatisticOperator(statisticOperator);
				if (result == null) result = caseOperator(statisticOperator);
				if (result == null) result = caseNode(statisticOperator);
				if (result == null) result = caseExtensible(statisticOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.PARSE_CSV_OPERATOR: {
				ParseCsvOperator parseCsvOperator = (ParseCsvOperator)theEObject;
				T result = caseParseCsvOperator(parseCsvOperator);
				if (result == null) result = caseOperator(parseCsvOperator);
				if (result == null) result = caseNode(parseCsvOperator);
				if (result == null) result = caseExtensible(parseCsvOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.PARSE_JSON_OPERATOR: {
				ParseJsonOperator parseJsonOperator = (ParseJsonOperator)theEObject;
				T result = caseParseJsonOperator(parseJsonOperator);
				if (result == null) result = caseOperator(parseJsonOperator);
				if (result == null) result = caseNode(parseJsonOperator);
				if (result == null) result = caseExtensible(parseJsonOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.PARSE_REGEX_OPERATOR: {
				ParseRegexOperator parseRegexOperator = (ParseRegexOperator)theEObject;
				T result = caseParseRegexOperator(parseRegexOperator);
				if (result == null) result = caseOperator(parseRegexOperator);
				if (result == null) result = caseNode(parseRegexOperator);
				if (result == null) result = caseExtensible(parseRegexOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.PARSE_LOG_OPERATOR: {
				ParseLogOperator parseLogOperator = (ParseLogOperator)theEObject;
				T result = caseParseLogOperator(parseLogOperator);
				if (result == null) result = caseOperator(parseLogOperator);
				if (result == null) result = caseNode(parseLogOperator);
				if (result == null) result = caseExtensible(parseLogOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.SELECT_OPERATOR: {
				SelectOperator selectOperator = (SelectOperator)theEObject;
				T result = caseSelectOperator(selectOperator);
				if (result == null) result = caseOperator(selectOperator);
				if (result == null) result = caseNode(selectOperator);
				if (result == null) result = caseExtensible(selectOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.SAMPLE_OPERATOR: {
				SampleOperator sampleOperator = (SampleOperator)theEObject;
				T result = caseSampleOperator(sampleOperator);
				if (result == null) result = caseOperator(sampleOperator);
				if (result == null) result = caseNode(sampleOperator);
				if (result == null) result = caseExtensible(sampleOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.TRANSFORM_OPERATOR: {
				TransformOperator transformOperator = (TransformOperator)theEObject;
				T result = caseTransformOperator(transformOperator);
				if (result == null) result = caseOperator(transformOperator);
				if (result == null) result = caseNode(transformOperator);
				if (result == null) result = caseExtensible(transformOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.TRANSFORM_TO_PAIR_OPERATOR: {
				TransformToPairOperator transformToPairOperator = (TransformToPairOperator)theEObject;
				T result = caseTransformToPairOperator(transformToPairOperator);
				if (result == null) result = caseOperator(transformToPairOperator);
				if (result == null) result = caseNode(transformToPairOperator);
				if (result == null) result = caseExtensible(transformToPairOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.TRANSFORM_WITH_OPERATOR: {
				TransformWithOperator transformWithOperator = (TransformWithOperator)theEObject;
				T result = caseTransformWithOperator(transformWithOperator);
				if (result == null) result = caseOperator(transformWithOperator);
				if (result == null) result = caseNode(transformWithOperator);
				if (result == null) result = caseExtensible(transformWithOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.TRANSFORM_WITH_TO_PAIR_OPERATOR: {
				TransformWithToPairOperator transformWithToPairOperator = (TransformWithToPairOperator)theEObject;
				T result = caseTransformWithToPairOperator(transformWithToPairOperator);
				if (result == null) result = caseOperator(transformWithToPairOperator);
				if (result == null) result = caseNode(transformWithToPairOperator);
				if (result == null) result = caseExtensible(transformWithToPairOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.CACHE_OPERATOR: {
				CacheOperator cacheOperator = (CacheOperator)theEObject;
				T result = caseCacheOperator(cacheOperator);
				if (result == null) result = caseOperator(cacheOperator);
				if (result == null) result = caseNode(cacheOperator);
				if (result == null) result = caseExtensible(cacheOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.GROUP_BY_KEY_OPERATOR: {
				GroupByKeyOperator groupByKeyOperator = (GroupByKeyOperator)theEObject;
				T result = caseGroupByKeyOperator(groupByKeyOperator);
				if (result == null) result = caseOperator(groupByKeyOperator);
				if (result == null) result = caseNode(groupByKeyOperator);
				if (result == null) result = caseExtensible(groupByKeyOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.COMBINE_BY_KEY_OPERATOR: {
				CombineByKeyOperator combineByKeyOperator = (CombineByKeyOperator)theEObject;
				T result = caseCombineByKeyOperator(combineByKeyOperator);
				if (result == null) result = caseOperator(combineByKeyOperator);
				if (result == null) result = caseNode(combineByKeyOperator);
				if (result == null) result = caseExtensible(combineByKeyOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.JOIN_OPERATOR: {
				JoinOperator joinOperator = (JoinOperator)theEObject;
				T result = caseJoinOperator(joinOperator);
				if (result == null) result = caseOperator(joinOperator);
				if (result == null) result = caseNode(joinOperator);
				if (result == null) result = caseExtensible(joinOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.COGROUP_OPERATOR: {
				CogroupOperator cogroupOperator = (CogroupOperator)theEObject;
				T result = caseCogroupOperator(cogroupOperator);
				if (result == null) result = caseOperator(cogroupOperator);
				if (result == null) result = caseNode(cogroupOperator);
				if (result == null) result = caseExtensible(cogroupOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.COUNT_BY_WINDOW_OPERATOR: {
				CountByWindowOperator countByWindowOperator = (CountByWindowOperator)theEObject;
				T result = caseCountByWindowOperator(countByWindowOperator);
				if (result == null) result = caseOperator(countByWindowOperator);
				if (result == null) result = caseNode(countByWindowOperator);
				if (result == null) result = caseExtensible(countByWindowOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.REDUCE_BY_WINDOW_OPERATOR: {
				ReduceByWindowOperator reduceByWindowOperator = (ReduceByWindowOperator)theEObject;
				T result = caseReduceByWindowOperator(reduceByWindowOperator);
				if (result == null) result = caseOperator(reduceByWindowOperator);
				if (result == null) result = caseNode(reduceByWindowOperator);
				if (result == null) result = caseExtensible(reduceByWindowOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.COUNT_BY_VALUE_AND_WINDOW_OPERATOR: {
				CountByValueAndWindowOperator countByValueAndWindowOperator = (CountByValueAndWindowOperator)theEObject;
				T result = caseCountByValueAndWindowOperator(countByValueAndWindowOperator);
				if (result == null) result = caseOperator(countByValueAndWindowOperator);
				if (result == null) result = caseNode(countByValueAndWindowOperator);
				if (result == null) result = caseExtensible(countByValueAndWindowOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.GROUP_BY_KEY_AND_WINDOW_OPERATOR: {
				GroupByKeyAndWindowOperator groupByKeyAndWindowOperator = (GroupByKeyAndWindowOperator)theEObject;
				T result = caseGroupByKeyAndWindowOperator(groupByKeyAndWindowOperator);
				if (result == null) result = caseOperator(groupByKeyAndWindowOperator);
				if (result == null) result = caseNode(groupByKeyAndWindowOperator);
				if (result == null) result = caseExtensible(groupByKeyAndWindowOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.REDUCE_BY_KEY_AND_WINDOW_OPERATOR: {
				ReduceByKeyAndWindowOperator reduceByKeyAndWindowOperator = (ReduceByKeyAndWindowOperator)theEObject;
				T result = caseReduceByKeyAndWindowOperator(reduceByKeyAndWindowOperator);
				if (result == null) result = caseOperator(reduceByKeyAndWindowOperator);
				if (result == null) result = caseNode(reduceByKeyAndWindowOperator);
				if (result == null) result = caseExtensible(reduceByKeyAndWindowOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.MAP_WITH_STATE_OPERATOR: {
				MapWithStateOperator mapWithStateOperator = (MapWithStateOperator)theEObject;
				T result = caseMapWithStateOperator(mapWithStateOperator);
				if (result == null) result = caseOperator(mapWithStateOperator);
				if (result == null) result = caseNode(mapWithStateOperator);
				if (result == null) result = caseExtensible(mapWithStateOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.TABLE_SINK: {
				TableSink tableSink = (TableSink)theEObject;
				T result = caseTableSink(tableSink);
				if (result == null) result = caseSink(tableSink);
				if (result == null) result = caseNode(tableSink);
				if (result == null) result = caseExtensible(tableSink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.HADOOP_FILES_SINK: {
				HadoopFilesSink hadoopFilesSink = (HadoopFilesSink)theEObject;
				T result = caseHadoopFilesSink(hadoopFilesSink);
				if (result == null) result = caseSink(hadoopFilesSink);
				if (result == null) result = caseNode(hadoopFilesSink);
				if (result == null) result = caseExtensible(hadoopFilesSink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.CONNECTOR_SINK: {
				ConnectorSink connectorSink = (ConnectorSink)theEObject;
				T result = caseConnectorSink(connectorSink);
				if (result == null) result = caseSink(connectorSink);
				if (result == null) result = caseNode(connectorSink);
				if (result == null) result = caseExtensible(connectorSink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.FOREACH_BATCH_SINK: {
				ForeachBatchSink foreachBatchSink = (ForeachBatchSink)theEObject;
				T result = caseForeachBatchSink(foreachBatchSink);
				if (result == null) result = caseSink(foreachBatchSink);
				if (result == null) result = caseNode(foreachBatchSink);
				if (result == null) result = caseExtensible(foreachBatchSink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.EVENT_TIME_WINDOW_OPERATOR: {
				EventTimeWindowOperator eventTimeWindowOperator = (EventTimeWindowOperator)theEObject;
				T result = caseEventTimeWindowOperator(eventTimeWindowOperator);
				if (result == null) result = caseOperator(eventTimeWindowOperator);
				if (result == null) result = caseNode(eventTimeWindowOperator);
				if (result == null) result = caseExtensible(eventTimeWindowOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.SESSIONIZE_OPERATOR: {
				SessionizeOperator sessionizeOperator = (SessionizeOperator)theEObject;
				T result = caseSessionizeOperator(sessionizeOperator);
				if (result == null) result = caseOperator(sessionizeOperator);
				if (result == null) result = caseNode(sessionizeOperator);
				if (result == null) result = caseExtensible(sessionizeOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.JOIN_WITHIN_OPERATOR: {
				JoinWithinOperator joinWithinOperator = (JoinWithinOperator)theEObject;
				T result = caseJoinWithinOperator(joinWithinOperator);
				if (result == null) result = caseOperator(joinWithinOperator);
				if (result == null) result = caseNode(joinWithinOperator);
				if (result == null) result = caseExtensible(joinWithinOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.DEDUPLICATE_OPERATOR: {
				DeduplicateOperator deduplicateOperator = (DeduplicateOperator)theEObject;
				T result = caseDeduplicateOperator(deduplicateOperator);
				if (result == null) result = caseOperator(deduplicateOperator);
				if (result == null) result = caseNode(deduplicateOperator);
				if (result == null) result = caseExtensible(deduplicateOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.PROCESS_OPERATOR: {
				ProcessOperator processOperator = (ProcessOperator)theEObject;
				T result = caseProcessOperator(processOperator);
				if (result == null) result = caseOperator(processOperator);
				if (result == null) result = caseNode(processOperator);
				if (result == null) result = caseExtensible(processOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.RUNNING_STATISTICS_OPERATOR: {
				RunningStatisticsOperator runningStatisticsOperator = (RunningStatisticsOperator)theEObject;
				T result = caseRunningStatisticsOperator(runningStatisticsOperator);
				if (result == null) result = caseOperator(runningStatisticsOperator);
				if (result == null) result = caseNode(runningStatisticsOperator);
				if (result == null) result = caseExtensible(runningStatisticsOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.AGGREGATE_BY_KEY_OPERATOR: {
				AggregateByKeyOperator aggregateByKeyOperator = (AggregateByKeyOperator)theEObject;
				T result = caseAggregateByKeyOperator(aggregateByKeyOperator);
				if (result == null) result = caseOperator(aggregateByKeyOperator);
				if (result == null) result = caseNode(aggregateByKeyOperator);
				if (result == null) result = caseExtensible(aggregateByKeyOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PipelinePackage.STATIC_JOIN_OPERATOR: {
				StaticJoinOperator staticJoinOperator = (StaticJoinOperator)theEObject;
				T result = caseStaticJoinOperator(staticJoinOperator);
				if (result == null) result = caseOperator(staticJoinOperator);
				if (result == null) result = caseNode(staticJoinOperator);
				if (result == null) result = caseExtensible(staticJoinOperator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Extensible</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Extensible</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExtensible(Extensible object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pipeline</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pipeline</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePipeline(Pipeline object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parameter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParameter(Parameter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Environment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Environment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEnvironment(Environment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parameter Value</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parameter Value</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParameterValue(ParameterValue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Record Schema</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Record Schema</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecordSchema(RecordSchema object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Field</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Field</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseField(Field object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNode(Node object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSource(Source object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOperator(Operator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sink</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sink</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSink(Sink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Unknown Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Unknown Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnknownNode(UnknownNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Edge</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Edge</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEdge(Edge object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Socket Text Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Socket Text Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSocketTextSource(SocketTextSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Text File Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Text File Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTextFileSource(TextFileSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Text Directory Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Text Directory Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTextDirectorySource(TextDirectorySource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Generated Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Generated Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGeneratedSource(GeneratedSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Binary Records Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Binary Records Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBinaryRecordsSource(BinaryRecordsSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Generated Keys Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Generated Keys Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGeneratedKeysSource(GeneratedKeysSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Custom Receiver Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Custom Receiver Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCustomReceiverSource(CustomReceiverSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Connector Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Connector Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConnectorSource(ConnectorSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Map Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Map Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMapOperator(MapOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Flat Map Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Flat Map Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFlatMapOperator(FlatMapOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filter Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filter Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilterOperator(FilterOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Map To Pair Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Map To Pair Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMapToPairOperator(MapToPairOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reduce By Key Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reduce By Key Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReduceByKeyOperator(ReduceByKeyOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Window Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWindowOperator(WindowOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Update State By Key Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Update State By Key Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUpdateStateByKeyOperator(UpdateStateByKeyOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sub Pipeline Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sub Pipeline Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSubPipelineNode(SubPipelineNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Input</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Input</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePipelineInput(PipelineInput object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Output</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Output</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePipelineOutput(PipelineOutput object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Print Sink</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Print Sink</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrintSink(PrintSink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Text Files Sink</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Text Files Sink</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTextFilesSink(TextFilesSink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Object Files Sink</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Object Files Sink</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseObjectFilesSink(ObjectFilesSink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Http Sink</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Http Sink</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHttpSink(HttpSink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Queue Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Queue Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQueueSource(QueueSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Map Values Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Map Values Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMapValuesOperator(MapValuesOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Flat Map Values Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Flat Map Values Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFlatMapValuesOperator(FlatMapValuesOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Flat Map To Pair Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Flat Map To Pair Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFlatMapToPairOperator(FlatMapToPairOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Map Partitions Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Map Partitions Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMapPartitionsOperator(MapPartitionsOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Key By Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Key By Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKeyByOperator(KeyByOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Union Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Union Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnionOperator(UnionOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Repartition Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Repartition Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRepartitionOperator(RepartitionOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Glom Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Glom Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGlomOperator(GlomOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Count Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Count Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCountOperator(CountOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Count By Value Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Count By Value Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCountByValueOperator(CountByValueOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reduce Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reduce Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReduceOperator(ReduceOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Distinct Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Distinct Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDistinctOperator(DistinctOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sort Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sort Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSortOperator(SortOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Top Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Top Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTopOperator(TopOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sql Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sql Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSqlOperator(SqlOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Statistic Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Statistic Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStatisticOperator(StatisticOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parse Csv Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parse Csv Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParseCsvOperator(ParseCsvOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parse Json Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parse Json Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParseJsonOperator(ParseJsonOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parse Regex Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parse Regex Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParseRegexOperator(ParseRegexOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parse Log Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parse Log Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParseLogOperator(ParseLogOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Select Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Select Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSelectOperator(SelectOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sample Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sample Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSampleOperator(SampleOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Transform Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Transform Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTransformOperator(TransformOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Transform To Pair Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Transform To Pair Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTransformToPairOperator(TransformToPairOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Transform With Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Transform With Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTransformWithOperator(TransformWithOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Transform With To Pair Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Transform With To Pair Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTransformWithToPairOperator(TransformWithToPairOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cache Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cache Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCacheOperator(CacheOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Group By Key Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Group By Key Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGroupByKeyOperator(GroupByKeyOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Combine By Key Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Combine By Key Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCombineByKeyOperator(CombineByKeyOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Join Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Join Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseJoinOperator(JoinOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cogroup Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cogroup Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCogroupOperator(CogroupOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Count By Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Count By Window Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCountByWindowOperator(CountByWindowOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reduce By Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reduce By Window Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReduceByWindowOperator(ReduceByWindowOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Count By Value And Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Count By Value And Window Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCountByValueAndWindowOperator(CountByValueAndWindowOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Group By Key And Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Group By Key And Window Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGroupByKeyAndWindowOperator(GroupByKeyAndWindowOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reduce By Key And Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reduce By Key And Window Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReduceByKeyAndWindowOperator(ReduceByKeyAndWindowOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Map With State Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Map With State Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMapWithStateOperator(MapWithStateOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Table Sink</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Table Sink</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTableSink(TableSink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hadoop Files Sink</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hadoop Files Sink</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHadoopFilesSink(HadoopFilesSink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Connector Sink</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Connector Sink</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConnectorSink(ConnectorSink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Foreach Batch Sink</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Foreach Batch Sink</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseForeachBatchSink(ForeachBatchSink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Event Time Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Event Time Window Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEventTimeWindowOperator(EventTimeWindowOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sessionize Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sessionize Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSessionizeOperator(SessionizeOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Join Within Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Join Within Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseJoinWithinOperator(JoinWithinOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Deduplicate Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Deduplicate Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeduplicateOperator(DeduplicateOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Process Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Process Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProcessOperator(ProcessOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Running Statistics Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Running Statistics Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRunningStatisticsOperator(RunningStatisticsOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Aggregate By Key Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Aggregate By Key Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAggregateByKeyOperator(AggregateByKeyOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Static Join Operator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Static Join Operator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStaticJoinOperator(StaticJoinOperator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //PipelineSwitch
