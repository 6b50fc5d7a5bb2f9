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
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	PipelinePackage getPipelinePackage();

} //PipelineFactory
