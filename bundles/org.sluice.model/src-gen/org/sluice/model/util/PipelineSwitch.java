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
