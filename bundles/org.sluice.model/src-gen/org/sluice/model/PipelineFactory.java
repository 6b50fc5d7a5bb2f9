/**
 */
package org.sluice.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.sluice.model.PipelinePackage
 * @generated
 */
public interface PipelineFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PipelineFactory eINSTANCE = org.sluice.model.impl.PipelineFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Pipeline</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pipeline</em>'.
	 * @generated
	 */
	Pipeline createPipeline();

	/**
	 * Returns a new object of class '<em>Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parameter</em>'.
	 * @generated
	 */
	Parameter createParameter();

	/**
	 * Returns a new object of class '<em>Environment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Environment</em>'.
	 * @generated
	 */
	Environment createEnvironment();

	/**
	 * Returns a new object of class '<em>Parameter Value</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parameter Value</em>'.
	 * @generated
	 */
	ParameterValue createParameterValue();

	/**
	 * Returns a new object of class '<em>Record Schema</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Record Schema</em>'.
	 * @generated
	 */
	RecordSchema createRecordSchema();

	/**
	 * Returns a new object of class '<em>Field</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Field</em>'.
	 * @generated
	 */
	Field createField();

	/**
	 * Returns a new object of class '<em>Unknown Node</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Unknown Node</em>'.
	 * @generated
	 */
	UnknownNode createUnknownNode();

	/**
	 * Returns a new object of class '<em>Edge</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Edge</em>'.
	 * @generated
	 */
	Edge createEdge();

	/**
	 * Returns a new object of class '<em>Socket Text Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Socket Text Source</em>'.
	 * @generated
	 */
	SocketTextSource createSocketTextSource();

	/**
	 * Returns a new object of class '<em>Text File Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Text File Source</em>'.
	 * @generated
	 */
	TextFileSource createTextFileSource();

	/**
	 * Returns a new object of class '<em>Text Directory Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Text Directory Source</em>'.
	 * @generated
	 */
	TextDirectorySource createTextDirectorySource();

	/**
	 * Returns a new object of class '<em>Generated Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Generated Source</em>'.
	 * @generated
	 */
	GeneratedSource createGeneratedSource();

	/**
	 * Returns a new object of class '<em>Binary Records Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Binary Records Source</em>'.
	 * @generated
	 */
	BinaryRecordsSource createBinaryRecordsSource();

	/**
	 * Returns a new object of class '<em>Generated Keys Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Generated Keys Source</em>'.
	 * @generated
	 */
	GeneratedKeysSource createGeneratedKeysSource();

	/**
	 * Returns a new object of class '<em>Custom Receiver Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Custom Receiver Source</em>'.
	 * @generated
	 */
	CustomReceiverSource createCustomReceiverSource();

	/**
	 * Returns a new object of class '<em>Connector Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Connector Source</em>'.
	 * @generated
	 */
	ConnectorSource createConnectorSource();

	/**
	 * Returns a new object of class '<em>Map Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Map Operator</em>'.
	 * @generated
	 */
	MapOperator createMapOperator();

	/**
	 * Returns a new object of class '<em>Flat Map Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Flat Map Operator</em>'.
	 * @generated
	 */
	FlatMapOperator createFlatMapOperator();

	/**
	 * Returns a new object of class '<em>Filter Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filter Operator</em>'.
	 * @generated
	 */
	FilterOperator createFilterOperator();

	/**
	 * Returns a new object of class '<em>Map To Pair Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Map To Pair Operator</em>'.
	 * @generated
	 */
	MapToPairOperator createMapToPairOperator();

	/**
	 * Returns a new object of class '<em>Reduce By Key Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reduce By Key Operator</em>'.
	 * @generated
	 */
	ReduceByKeyOperator createReduceByKeyOperator();

	/**
	 * Returns a new object of class '<em>Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Window Operator</em>'.
	 * @generated
	 */
	WindowOperator createWindowOperator();

	/**
	 * Returns a new object of class '<em>Update State By Key Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Update State By Key Operator</em>'.
	 * @generated
	 */
	UpdateStateByKeyOperator createUpdateStateByKeyOperator();

	/**
	 * Returns a new object of class '<em>Sub Pipeline Node</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sub Pipeline Node</em>'.
	 * @generated
	 */
	SubPipelineNode createSubPipelineNode();

	/**
	 * Returns a new object of class '<em>Input</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Input</em>'.
	 * @generated
	 */
	PipelineInput createPipelineInput();

	/**
	 * Returns a new object of class '<em>Output</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Output</em>'.
	 * @generated
	 */
	PipelineOutput createPipelineOutput();

	/**
	 * Returns a new object of class '<em>Print Sink</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Print Sink</em>'.
	 * @generated
	 */
	PrintSink createPrintSink();

	/**
	 * Returns a new object of class '<em>Text Files Sink</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Text Files Sink</em>'.
	 * @generated
	 */
	TextFilesSink createTextFilesSink();

	/**
	 * Returns a new object of class '<em>Object Files Sink</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Object Files Sink</em>'.
	 * @generated
	 */
	ObjectFilesSink createObjectFilesSink();

	/**
	 * Returns a new object of class '<em>Http Sink</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Http Sink</em>'.
	 * @generated
	 */
	HttpSink createHttpSink();

	/**
	 * Returns a new object of class '<em>Queue Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Queue Source</em>'.
	 * @generated
	 */
	QueueSource createQueueSource();

	/**
	 * Returns a new object of class '<em>Map Values Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Map Values Operator</em>'.
	 * @generated
	 */
	MapValuesOperator createMapValuesOperator();

	/**
	 * Returns a new object of class '<em>Flat Map Values Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Flat Map Values Operator</em>'.
	 * @generated
	 */
	FlatMapValuesOperator createFlatMapValuesOperator();

	/**
	 * Returns a new object of class '<em>Flat Map To Pair Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Flat Map To Pair Operator</em>'.
	 * @generated
	 */
	FlatMapToPairOperator createFlatMapToPairOperator();

	/**
	 * Returns a new object of class '<em>Map Partitions Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Map Partitions Operator</em>'.
	 * @generated
	 */
	MapPartitionsOperator createMapPartitionsOperator();

	/**
	 * Returns a new object of class '<em>Key By Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Key By Operator</em>'.
	 * @generated
	 */
	KeyByOperator createKeyByOperator();

	/**
	 * Returns a new object of class '<em>Union Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Union Operator</em>'.
	 * @generated
	 */
	UnionOperator createUnionOperator();

	/**
	 * Returns a new object of class '<em>Repartition Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Repartition Operator</em>'.
	 * @generated
	 */
	RepartitionOperator createRepartitionOperator();

	/**
	 * Returns a new object of class '<em>Glom Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Glom Operator</em>'.
	 * @generated
	 */
	GlomOperator createGlomOperator();

	/**
	 * Returns a new object of class '<em>Count Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Count Operator</em>'.
	 * @generated
	 */
	CountOperator createCountOperator();

	/**
	 * Returns a new object of class '<em>Count By Value Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Count By Value Operator</em>'.
	 * @generated
	 */
	CountByValueOperator createCountByValueOperator();

	/**
	 * Returns a new object of class '<em>Reduce Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reduce Operator</em>'.
	 * @generated
	 */
	ReduceOperator createReduceOperator();

	/**
	 * Returns a new object of class '<em>Distinct Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Distinct Operator</em>'.
	 * @generated
	 */
	DistinctOperator createDistinctOperator();

	/**
	 * Returns a new object of class '<em>Sort Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sort Operator</em>'.
	 * @generated
	 */
	SortOperator createSortOperator();

	/**
	 * Returns a new object of class '<em>Top Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Top Operator</em>'.
	 * @generated
	 */
	TopOperator createTopOperator();

	/**
	 * Returns a new object of class '<em>Sql Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sql Operator</em>'.
	 * @generated
	 */
	SqlOperator createSqlOperator();

	/**
	 * Returns a new object of class '<em>Statistic Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Statistic Operator</em>'.
	 * @generated
	 */
	StatisticOperator createStatisticOperator();

	/**
	 * Returns a new object of class '<em>Parse Csv Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parse Csv Operator</em>'.
	 * @generated
	 */
	ParseCsvOperator createParseCsvOperator();

	/**
	 * Returns a new object of class '<em>Parse Json Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parse Json Operator</em>'.
	 * @generated
	 */
	ParseJsonOperator createParseJsonOperator();

	/**
	 * Returns a new object of class '<em>Parse Regex Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parse Regex Operator</em>'.
	 * @generated
	 */
	ParseRegexOperator createParseRegexOperator();

	/**
	 * Returns a new object of class '<em>Parse Log Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parse Log Operator</em>'.
	 * @generated
	 */
	ParseLogOperator createParseLogOperator();

	/**
	 * Returns a new object of class '<em>Select Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Select Operator</em>'.
	 * @generated
	 */
	SelectOperator createSelectOperator();

	/**
	 * Returns a new object of class '<em>Sample Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sample Operator</em>'.
	 * @generated
	 */
	SampleOperator createSampleOperator();

	/**
	 * Returns a new object of class '<em>Transform Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Transform Operator</em>'.
	 * @generated
	 */
	TransformOperator createTransformOperator();

	/**
	 * Returns a new object of class '<em>Transform To Pair Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Transform To Pair Operator</em>'.
	 * @generated
	 */
	TransformToPairOperator createTransformToPairOperator();

	/**
	 * Returns a new object of class '<em>Transform With Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Transform With Operator</em>'.
	 * @generated
	 */
	TransformWithOperator createTransformWithOperator();

	/**
	 * Returns a new object of class '<em>Transform With To Pair Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Transform With To Pair Operator</em>'.
	 * @generated
	 */
	TransformWithToPairOperator createTransformWithToPairOperator();

	/**
	 * Returns a new object of class '<em>Cache Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cache Operator</em>'.
	 * @generated
	 */
	CacheOperator createCacheOperator();

	/**
	 * Returns a new object of class '<em>Group By Key Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Group By Key Operator</em>'.
	 * @generated
	 */
	GroupByKeyOperator createGroupByKeyOperator();

	/**
	 * Returns a new object of class '<em>Combine By Key Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Combine By Key Operator</em>'.
	 * @generated
	 */
	CombineByKeyOperator createCombineByKeyOperator();

	/**
	 * Returns a new object of class '<em>Join Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Join Operator</em>'.
	 * @generated
	 */
	JoinOperator createJoinOperator();

	/**
	 * Returns a new object of class '<em>Cogroup Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cogroup Operator</em>'.
	 * @generated
	 */
	CogroupOperator createCogroupOperator();

	/**
	 * Returns a new object of class '<em>Count By Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Count By Window Operator</em>'.
	 * @generated
	 */
	CountByWindowOperator createCountByWindowOperator();

	/**
	 * Returns a new object of class '<em>Reduce By Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reduce By Window Operator</em>'.
	 * @generated
	 */
	ReduceByWindowOperator createReduceByWindowOperator();

	/**
	 * Returns a new object of class '<em>Count By Value And Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Count By Value And Window Operator</em>'.
	 * @generated
	 */
	CountByValueAndWindowOperator createCountByValueAndWindowOperator();

	/**
	 * Returns a new object of class '<em>Group By Key And Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Group By Key And Window Operator</em>'.
	 * @generated
	 */
	GroupByKeyAndWindowOperator createGroupByKeyAndWindowOperator();

	/**
	 * Returns a new object of class '<em>Reduce By Key And Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reduce By Key And Window Operator</em>'.
	 * @generated
	 */
	ReduceByKeyAndWindowOperator createReduceByKeyAndWindowOperator();

	/**
	 * Returns a new object of class '<em>Map With State Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Map With State Operator</em>'.
	 * @generated
	 */
	MapWithStateOperator createMapWithStateOperator();

	/**
	 * Returns a new object of class '<em>Table Sink</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Table Sink</em>'.
	 * @generated
	 */
	TableSink createTableSink();

	/**
	 * Returns a new object of class '<em>Hadoop Files Sink</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hadoop Files Sink</em>'.
	 * @generated
	 */
	HadoopFilesSink createHadoopFilesSink();

	/**
	 * Returns a new object of class '<em>Connector Sink</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Connector Sink</em>'.
	 * @generated
	 */
	ConnectorSink createConnectorSink();

	/**
	 * Returns a new object of class '<em>Foreach Batch Sink</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Foreach Batch Sink</em>'.
	 * @generated
	 */
	ForeachBatchSink createForeachBatchSink();

	/**
	 * Returns a new object of class '<em>Event Time Window Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Event Time Window Operator</em>'.
	 * @generated
	 */
	EventTimeWindowOperator createEventTimeWindowOperator();

	/**
	 * Returns a new object of class '<em>Sessionize Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sessionize Operator</em>'.
	 * @generated
	 */
	SessionizeOperator createSessionizeOperator();

	/**
	 * Returns a new object of class '<em>Join Within Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Join Within Operator</em>'.
	 * @generated
	 */
	JoinWithinOperator createJoinWithinOperator();

	/**
	 * Returns a new object of class '<em>Deduplicate Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Deduplicate Operator</em>'.
	 * @generated
	 */
	DeduplicateOperator createDeduplicateOperator();

	/**
	 * Returns a new object of class '<em>Process Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Process Operator</em>'.
	 * @generated
	 */
	ProcessOperator createProcessOperator();

	/**
	 * Returns a new object of class '<em>Running Statistics Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Running Statistics Operator</em>'.
	 * @generated
	 */
	RunningStatisticsOperator createRunningStatisticsOperator();

	/**
	 * Returns a new object of class '<em>Aggregate By Key Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Aggregate By Key Operator</em>'.
	 * @generated
	 */
	AggregateByKeyOperator createAggregateByKeyOperator();

	/**
	 * Returns a new object of class '<em>Static Join Operator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Static Join Operator</em>'.
	 * @generated
	 */
	StaticJoinOperator createStaticJoinOperator();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	PipelinePackage getPipelinePackage();

} //PipelineFactory
