/**
 */
package org.sluice.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.sluice.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.sluice.model.PipelinePackage
 * @generated
 */
public class PipelineAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static PipelinePackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PipelineAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = PipelinePackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PipelineSwitch<Adapter> modelSwitch =
		new PipelineSwitch<Adapter>() {
			@Override
			public Adapter caseExtensible(Extensible object) {
				return createExtensibleAdapter();
			}
			@Override
			public Adapter casePipeline(Pipeline object) {
				return createPipelineAdapter();
			}
			@Override
			public Adapter caseParameter(Parameter object) {
				return createParameterAdapter();
			}
			@Override
			public Adapter caseEnvironment(Environment object) {
				return createEnvironmentAdapter();
			}
			@Override
			public Adapter caseParameterValue(ParameterValue object) {
				return createParameterValueAdapter();
			}
			@Override
			public Adapter caseRecordSchema(RecordSchema object) {
				return createRecordSchemaAdapter();
			}
			@Override
			public Adapter caseField(Field object) {
				return createFieldAdapter();
			}
			@Override
			public Adapter caseNode(Node object) {
				return createNodeAdapter();
			}
			@Override
			public Adapter caseSource(Source object) {
				return createSourceAdapter();
			}
			@Override
			public Adapter caseOperator(Operator object) {
				return createOperatorAdapter();
			}
			@Override
			public Adapter caseSink(Sink object) {
				return createSinkAdapter();
			}
			@Override
			public Adapter caseUnknownNode(UnknownNode object) {
				return createUnknownNodeAdapter();
			}
			@Override
			public Adapter caseEdge(Edge object) {
				return createEdgeAdapter();
			}
			@Override
			public Adapter caseSocketTextSource(SocketTextSource object) {
				return createSocketTextSourceAdapter();
			}
			@Override
			public Adapter caseTextFileSource(TextFileSource object) {
				return createTextFileSourceAdapter();
			}
			@Override
			public Adapter caseTextDirectorySource(TextDirectorySource object) {
				return createTextDirectorySourceAdapter();
			}
			@Override
			public Adapter caseGeneratedSource(GeneratedSource object) {
				return createGeneratedSourceAdapter();
			}
			@Override
			public Adapter caseBinaryRecordsSource(BinaryRecordsSource object) {
				return createBinaryRecordsSourceAdapter();
			}
			@Override
			public Adapter caseGeneratedKeysSource(GeneratedKeysSource object) {
				return createGeneratedKeysSourceAdapter();
			}
			@Override
			public Adapter caseCustomReceiverSource(CustomReceiverSource object) {
				return createCustomReceiverSourceAdapter();
			}
			@Override
			public Adapter caseConnectorSource(ConnectorSource object) {
				return createConnectorSourceAdapter();
			}
			@Override
			public Adapter caseMapOperator(MapOperator object) {
				return createMapOperatorAdapter();
			}
			@Override
			public Adapter caseFlatMapOperator(FlatMapOperator object) {
				return createFlatMapOperatorAdapter();
			}
			@Override
			public Adapter caseFilterOperator(FilterOperator object) {
				return createFilterOperatorAdapter();
			}
			@Override
			public Adapter caseMapToPairOperator(MapToPairOperator object) {
				return createMapToPairOperatorAdapter();
			}
			@Override
			public Adapter caseReduceByKeyOperator(ReduceByKeyOperator object) {
				return createReduceByKeyOperatorAdapter();
			}
			@Override
			public Adapter caseWindowOperator(WindowOperator object) {
				return createWindowOperatorAdapter();
			}
			@Override
			public Adapter caseUpdateStateByKeyOperator(UpdateStateByKeyOperator object) {
				return createUpdateStateByKeyOperatorAdapter();
			}
			@Override
			public Adapter caseSubPipelineNode(SubPipelineNode object) {
				return createSubPipelineNodeAdapter();
			}
			@Override
			public Adapter casePipelineInput(PipelineInput object) {
				return createPipelineInputAdapter();
			}
			@Override
			public Adapter casePipelineOutput(PipelineOutput object) {
				return createPipelineOutputAdapter();
			}
			@Override
			public Adapter casePrintSink(PrintSink object) {
				return createPrintSinkAdapter();
			}
			@Override
			public Adapter caseTextFilesSink(TextFilesSink object) {
				return createTextFilesSinkAdapter();
			}
			@Override
			public Adapter caseObjectFilesSink(ObjectFilesSink object) {
				return createObjectFilesSinkAdapter();
			}
			@Override
			public Adapter caseHttpSink(HttpSink object) {
				return createHttpSinkAdapter();
			}
			@Override
			public Adapter caseQueueSource(QueueSource object) {
				return createQueueSourceAdapter();
			}
			@Override
			public Adapter caseMapValuesOperator(MapValuesOperator object) {
				return createMapValuesOperatorAdapter();
			}
			@Override
			public Adapter caseFlatMapValuesOperator(FlatMapValuesOperator object) {
				return createFlatMapValuesOperatorAdapter();
			}
			@Override
			public Adapter caseFlatMapToPairOperator(FlatMapToPairOperator object) {
				return createFlatMapToPairOperatorAdapter();
			}
			@Override
			public Adapter caseMapPartitionsOperator(MapPartitionsOperator object) {
				return createMapPartitionsOperatorAdapter();
			}
			@Override
			public Adapter caseKeyByOperator(KeyByOperator object) {
				return createKeyByOperatorAdapter();
			}
			@Override
			public Adapter caseUnionOperator(UnionOperator object) {
				return createUnionOperatorAdapter();
			}
			@Override
			public Adapter caseRepartitionOperator(RepartitionOperator object) {
				return createRepartitionOperatorAdapter();
			}
			@Override
			public Adapter caseGlomOperator(GlomOperator object) {
				return createGlomOperatorAdapter();
			}
			@Override
			public Adapter caseCountOperator(CountOperator object) {
				return createCountOperatorAdapter();
			}
			@Override
			public Adapter caseCountByValueOperator(CountByValueOperator object) {
				return createCountByValueOperatorAdapter();
			}
			@Override
			public Adapter caseReduceOperator(ReduceOperator object) {
				return createReduceOperatorAdapter();
			}
			@Override
			public Adapter caseDistinctOperator(DistinctOperator object) {
				return createDistinctOperatorAdapter();
			}
			@Override
			public Adapter caseSortOperator(SortOperator object) {
				return createSortOperatorAdapter();
			}
			@Override
			public Adapter caseTopOperator(TopOperator object) {
				return createTopOperatorAdapter();
			}
			@Override
			public Adapter caseSqlOperator(SqlOperator object) {
				return createSqlOperatorAdapter();
			}
			@Override
			public Adapter caseStatisticOperator(StatisticOperator object) {
				return createStatisticOperatorAdapter();
			}
			@Override
			public Adapter caseParseCsvOperator(ParseCsvOperator object) {
				return createParseCsvOperatorAdapter();
			}
			@Override
			public Adapter caseParseJsonOperator(ParseJsonOperator object) {
				return createParseJsonOperatorAdapter();
			}
			@Override
			public Adapter caseParseRegexOperator(ParseRegexOperator object) {
				return createParseRegexOperatorAdapter();
			}
			@Override
			public Adapter caseParseLogOperator(ParseLogOperator object) {
				return createParseLogOperatorAdapter();
			}
			@Override
			public Adapter caseSelectOperator(SelectOperator object) {
				return createSelectOperatorAdapter();
			}
			@Override
			public Adapter caseSampleOperator(SampleOperator object) {
				return createSampleOperatorAdapter();
			}
			@Override
			public Adapter caseTransformOperator(TransformOperator object) {
				return createTransformOperatorAdapter();
			}
			@Override
			public Adapter caseTransformToPairOperator(TransformToPairOperator object) {
				return createTransformToPairOperatorAdapter();
			}
			@Override
			public Adapter caseTransformWithOperator(TransformWithOperator object) {
				return createTransformWithOperatorAdapter();
			}
			@Override
			public Adapter caseTransformWithToPairOperator(TransformWithToPairOperator object) {
				return createTransformWithToPairOperatorAdapter();
			}
			@Override
			public Adapter caseCacheOperator(CacheOperator object) {
				return createCacheOperatorAdapter();
			}
			@Override
			public Adapter caseGroupByKeyOperator(GroupByKeyOperator object) {
				return createGroupByKeyOperatorAdapter();
			}
			@Override
			public Adapter caseCombineByKeyOperator(CombineByKeyOperator object) {
				return createCombineByKeyOperatorAdapter();
			}
			@Override
			public Adapter caseJoinOperator(JoinOperator object) {
				return createJoinOperatorAdapter();
			}
			@Override
			public Adapter caseCogroupOperator(CogroupOperator object) {
				return createCogroupOperatorAdapter();
			}
			@Override
			public Adapter caseCountByWindowOperator(CountByWindowOperator object) {
				return createCountByWindowOperatorAdapter();
			}
			@Override
			public Adapter caseReduceByWindowOperator(ReduceByWindowOperator object) {
				return createReduceByWindowOperatorAdapter();
			}
			@Override
			public Adapter caseCountByValueAndWindowOperator(CountByValueAndWindowOperator object) {
				return createCountByValueAndWindowOperatorAdapter();
			}
			@Override
			public Adapter caseGroupByKeyAndWindowOperator(GroupByKeyAndWindowOperator object) {
				return createGroupByKeyAndWindowOperatorAdapter();
			}
			@Override
			public Adapter caseReduceByKeyAndWindowOperator(ReduceByKeyAndWindowOperator object) {
				return createReduceByKeyAndWindowOperatorAdapter();
			}
			@Override
			public Adapter caseMapWithStateOperator(MapWithStateOperator object) {
				return createMapWithStateOperatorAdapter();
			}
			@Override
			public Adapter caseTableSink(TableSink object) {
				return createTableSinkAdapter();
			}
			@Override
			public Adapter caseHadoopFilesSink(HadoopFilesSink object) {
				return createHadoopFilesSinkAdapter();
			}
			@Override
			public Adapter caseConnectorSink(ConnectorSink object) {
				return createConnectorSinkAdapter();
			}
			@Override
			public Adapter caseForeachBatchSink(ForeachBatchSink object) {
				return createForeachBatchSinkAdapter();
			}
			@Override
			public Adapter caseEventTimeWindowOperator(EventTimeWindowOperator object) {
				return createEventTimeWindowOperatorAdapter();
			}
			@Override
			public Adapter caseSessionizeOperator(SessionizeOperator object) {
				return createSessionizeOperatorAdapter();
			}
			@Override
			public Adapter caseJoinWithinOperator(JoinWithinOperator object) {
				return createJoinWithinOperatorAdapter();
			}
			@Override
			public Adapter caseDeduplicateOperator(DeduplicateOperator object) {
				return createDeduplicateOperatorAdapter();
			}
			@Override
			public Adapter caseProcessOperator(ProcessOperator object) {
				return createProcessOperatorAdapter();
			}
			@Override
			public Adapter caseRunningStatisticsOperator(RunningStatisticsOperator object) {
				return createRunningStatisticsOperatorAdapter();
			}
			@Override
			public Adapter caseAggregateByKeyOperator(AggregateByKeyOperator object) {
				return createAggregateByKeyOperatorAdapter();
			}
			@Override
			public Adapter caseStaticJoinOperator(StaticJoinOperator object) {
				return createStaticJoinOperatorAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.Extensible <em>Extensible</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.Extensible
	 * @generated
	 */
	public Adapter createExtensibleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.Pipeline <em>Pipeline</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.Pipeline
	 * @generated
	 */
	public Adapter createPipelineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.Parameter
	 * @generated
	 */
	public Adapter createParameterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.Environment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.Environment
	 * @generated
	 */
	public Adapter createEnvironmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ParameterValue <em>Parameter Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ParameterValue
	 * @generated
	 */
	public Adapter createParameterValueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.RecordSchema <em>Record Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.RecordSchema
	 * @generated
	 */
	public Adapter createRecordSchemaAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.Field <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.Field
	 * @generated
	 */
	public Adapter createFieldAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.Node
	 * @generated
	 */
	public Adapter createNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.Source
	 * @generated
	 */
	public Adapter createSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.Operator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.Operator
	 * @generated
	 */
	public Adapter createOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.Sink <em>Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.Sink
	 * @generated
	 */
	public Adapter createSinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.UnknownNode <em>Unknown Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.UnknownNode
	 * @generated
	 */
	public Adapter createUnknownNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.Edge <em>Edge</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.Edge
	 * @generated
	 */
	public Adapter createEdgeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.SocketTextSource <em>Socket Text Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.SocketTextSource
	 * @generated
	 */
	public Adapter createSocketTextSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.TextFileSource <em>Text File Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.TextFileSource
	 * @generated
	 */
	public Adapter createTextFileSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.TextDirectorySource <em>Text Directory Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.TextDirectorySource
	 * @generated
	 */
	public Adapter createTextDirectorySourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.GeneratedSource <em>Generated Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.GeneratedSource
	 * @generated
	 */
	public Adapter createGeneratedSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.BinaryRecordsSource <em>Binary Records Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.BinaryRecordsSource
	 * @generated
	 */
	public Adapter createBinaryRecordsSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.GeneratedKeysSource <em>Generated Keys Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.GeneratedKeysSource
	 * @generated
	 */
	public Adapter createGeneratedKeysSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.CustomReceiverSource <em>Custom Receiver Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.CustomReceiverSource
	 * @generated
	 */
	public Adapter createCustomReceiverSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ConnectorSource <em>Connector Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ConnectorSource
	 * @generated
	 */
	public Adapter createConnectorSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.MapOperator <em>Map Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.MapOperator
	 * @generated
	 */
	public Adapter createMapOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.FlatMapOperator <em>Flat Map Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.FlatMapOperator
	 * @generated
	 */
	public Adapter createFlatMapOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.FilterOperator <em>Filter Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.FilterOperator
	 * @generated
	 */
	public Adapter createFilterOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.MapToPairOperator <em>Map To Pair Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.MapToPairOperator
	 * @generated
	 */
	public Adapter createMapToPairOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ReduceByKeyOperator <em>Reduce By Key Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ReduceByKeyOperator
	 * @generated
	 */
	public Adapter createReduceByKeyOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.WindowOperator <em>Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.WindowOperator
	 * @generated
	 */
	public Adapter createWindowOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.UpdateStateByKeyOperator <em>Update State By Key Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.UpdateStateByKeyOperator
	 * @generated
	 */
	public Adapter createUpdateStateByKeyOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.SubPipelineNode <em>Sub Pipeline Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.SubPipelineNode
	 * @generated
	 */
	public Adapter createSubPipelineNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.PipelineInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.PipelineInput
	 * @generated
	 */
	public Adapter createPipelineInputAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.PipelineOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.PipelineOutput
	 * @generated
	 */
	public Adapter createPipelineOutputAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.PrintSink <em>Print Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.PrintSink
	 * @generated
	 */
	public Adapter createPrintSinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.TextFilesSink <em>Text Files Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.TextFilesSink
	 * @generated
	 */
	public Adapter createTextFilesSinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ObjectFilesSink <em>Object Files Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ObjectFilesSink
	 * @generated
	 */
	public Adapter createObjectFilesSinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.HttpSink <em>Http Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.HttpSink
	 * @generated
	 */
	public Adapter createHttpSinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.QueueSource <em>Queue Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.QueueSource
	 * @generated
	 */
	public Adapter createQueueSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.MapValuesOperator <em>Map Values Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.MapValuesOperator
	 * @generated
	 */
	public Adapter createMapValuesOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.FlatMapValuesOperator <em>Flat Map Values Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.FlatMapValuesOperator
	 * @generated
	 */
	public Adapter createFlatMapValuesOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.FlatMapToPairOperator <em>Flat Map To Pair Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.FlatMapToPairOperator
	 * @generated
	 */
	public Adapter createFlatMapToPairOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.MapPartitionsOperator <em>Map Partitions Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.MapPartitionsOperator
	 * @generated
	 */
	public Adapter createMapPartitionsOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.KeyByOperator <em>Key By Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.KeyByOperator
	 * @generated
	 */
	public Adapter createKeyByOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.UnionOperator <em>Union Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.UnionOperator
	 * @generated
	 */
	public Adapter createUnionOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.RepartitionOperator <em>Repartition Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.RepartitionOperator
	 * @generated
	 */
	public Adapter createRepartitionOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.GlomOperator <em>Glom Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.GlomOperator
	 * @generated
	 */
	public Adapter createGlomOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.CountOperator <em>Count Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.CountOperator
	 * @generated
	 */
	public Adapter createCountOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.CountByValueOperator <em>Count By Value Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.CountByValueOperator
	 * @generated
	 */
	public Adapter createCountByValueOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ReduceOperator <em>Reduce Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ReduceOperator
	 * @generated
	 */
	public Adapter createReduceOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.DistinctOperator <em>Distinct Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.DistinctOperator
	 * @generated
	 */
	public Adapter createDistinctOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.SortOperator <em>Sort Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.SortOperator
	 * @generated
	 */
	public Adapter createSortOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.TopOperator <em>Top Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.TopOperator
	 * @generated
	 */
	public Adapter createTopOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.SqlOperator <em>Sql Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.SqlOperator
	 * @generated
	 */
	public Adapter createSqlOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.StatisticOperator <em>Statistic Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.StatisticOperator
	 * @generated
	 */
	public Adapter createStatisticOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ParseCsvOperator <em>Parse Csv Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ParseCsvOperator
	 * @generated
	 */
	public Adapter createParseCsvOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ParseJsonOperator <em>Parse Json Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ParseJsonOperator
	 * @generated
	 */
	public Adapter createParseJsonOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ParseRegexOperator <em>Parse Regex Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ParseRegexOperator
	 * @generated
	 */
	public Adapter createParseRegexOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ParseLogOperator <em>Parse Log Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ParseLogOperator
	 * @generated
	 */
	public Adapter createParseLogOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.SelectOperator <em>Select Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.SelectOperator
	 * @generated
	 */
	public Adapter createSelectOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.SampleOperator <em>Sample Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.SampleOperator
	 * @generated
	 */
	public Adapter createSampleOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.TransformOperator <em>Transform Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.TransformOperator
	 * @generated
	 */
	public Adapter createTransformOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.TransformToPairOperator <em>Transform To Pair Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.TransformToPairOperator
	 * @generated
	 */
	public Adapter createTransformToPairOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.TransformWithOperator <em>Transform With Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.TransformWithOperator
	 * @generated
	 */
	public Adapter createTransformWithOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.TransformWithToPairOperator <em>Transform With To Pair Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.TransformWithToPairOperator
	 * @generated
	 */
	public Adapter createTransformWithToPairOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.CacheOperator <em>Cache Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.CacheOperator
	 * @generated
	 */
	public Adapter createCacheOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.GroupByKeyOperator <em>Group By Key Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.GroupByKeyOperator
	 * @generated
	 */
	public Adapter createGroupByKeyOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.CombineByKeyOperator <em>Combine By Key Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.CombineByKeyOperator
	 * @generated
	 */
	public Adapter createCombineByKeyOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.JoinOperator <em>Join Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.JoinOperator
	 * @generated
	 */
	public Adapter createJoinOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.CogroupOperator <em>Cogroup Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.CogroupOperator
	 * @generated
	 */
	public Adapter createCogroupOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.CountByWindowOperator <em>Count By Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.CountByWindowOperator
	 * @generated
	 */
	public Adapter createCountByWindowOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ReduceByWindowOperator <em>Reduce By Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ReduceByWindowOperator
	 * @generated
	 */
	public Adapter createReduceByWindowOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.CountByValueAndWindowOperator <em>Count By Value And Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.CountByValueAndWindowOperator
	 * @generated
	 */
	public Adapter createCountByValueAndWindowOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.GroupByKeyAndWindowOperator <em>Group By Key And Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.GroupByKeyAndWindowOperator
	 * @generated
	 */
	public Adapter createGroupByKeyAndWindowOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ReduceByKeyAndWindowOperator <em>Reduce By Key And Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ReduceByKeyAndWindowOperator
	 * @generated
	 */
	public Adapter createReduceByKeyAndWindowOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.MapWithStateOperator <em>Map With State Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.MapWithStateOperator
	 * @generated
	 */
	public Adapter createMapWithStateOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.TableSink <em>Table Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.TableSink
	 * @generated
	 */
	public Adapter createTableSinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.HadoopFilesSink <em>Hadoop Files Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.HadoopFilesSink
	 * @generated
	 */
	public Adapter createHadoopFilesSinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ConnectorSink <em>Connector Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ConnectorSink
	 * @generated
	 */
	public Adapter createConnectorSinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ForeachBatchSink <em>Foreach Batch Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ForeachBatchSink
	 * @generated
	 */
	public Adapter createForeachBatchSinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.EventTimeWindowOperator <em>Event Time Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.EventTimeWindowOperator
	 * @generated
	 */
	public Adapter createEventTimeWindowOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.SessionizeOperator <em>Sessionize Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.SessionizeOperator
	 * @generated
	 */
	public Adapter createSessionizeOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.JoinWithinOperator <em>Join Within Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.JoinWithinOperator
	 * @generated
	 */
	public Adapter createJoinWithinOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.DeduplicateOperator <em>Deduplicate Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.DeduplicateOperator
	 * @generated
	 */
	public Adapter createDeduplicateOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.ProcessOperator <em>Process Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.ProcessOperator
	 * @generated
	 */
	public Adapter createProcessOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.RunningStatisticsOperator <em>Running Statistics Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.RunningStatisticsOperator
	 * @generated
	 */
	public Adapter createRunningStatisticsOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.AggregateByKeyOperator <em>Aggregate By Key Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.AggregateByKeyOperator
	 * @generated
	 */
	public Adapter createAggregateByKeyOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.sluice.model.StaticJoinOperator <em>Static Join Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.sluice.model.StaticJoinOperator
	 * @generated
	 */
	public Adapter createStaticJoinOperatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //PipelineAdapterFactory
