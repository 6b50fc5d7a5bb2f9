/**
 */
package org.sluice.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A pipeline: the graph of nodes and edges that one .dstream file holds.
 * <!-- end-model-doc -->
 * @see org.sluice.model.PipelineFactory
 * @model kind="package"
 * @generated
 */
public interface PipelinePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.sluice.org/pipeline";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "sluice";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PipelinePackage eINSTANCE = org.sluice.model.impl.PipelinePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ExtensibleImpl <em>Extensible</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ExtensibleImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getExtensible()
	 * @generated
	 */
	int EXTENSIBLE = 0;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSIBLE__EXTENSIONS = 0;

	/**
	 * The number of structural features of the '<em>Extensible</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSIBLE_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Extensible</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSIBLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.PipelineImpl <em>Pipeline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.PipelineImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getPipeline()
	 * @generated
	 */
	int PIPELINE = 1;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__EXTENSIONS = EXTENSIBLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__FORMAT_VERSION = EXTENSIBLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__NAME = EXTENSIBLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__DOCUMENTATION = EXTENSIBLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Batch Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__BATCH_INTERVAL = EXTENSIBLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Checkpoint Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__CHECKPOINT_DIRECTORY = EXTENSIBLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Checkpoint Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__CHECKPOINT_INTERVAL = EXTENSIBLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__PARAMETERS = EXTENSIBLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Schemas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__SCHEMAS = EXTENSIBLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__NODES = EXTENSIBLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Edges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__EDGES = EXTENSIBLE_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Pipeline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 10;

	/**
	 * The operation id for the '<em>Find Node</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE___FIND_NODE__STRING = EXTENSIBLE_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Find Edge</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE___FIND_EDGE__STRING = EXTENSIBLE_OPERATION_COUNT + 1;

	/**
	 * The number of operations of the '<em>Pipeline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_OPERATION_COUNT = EXTENSIBLE_OPERATION_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ParameterImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 2;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__EXTENSIONS = EXTENSIBLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__NAME = EXTENSIBLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__TYPE = EXTENSIBLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__DEFAULT_VALUE = EXTENSIBLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__DOCUMENTATION = EXTENSIBLE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_OPERATION_COUNT = EXTENSIBLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.RecordSchemaImpl <em>Record Schema</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.RecordSchemaImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getRecordSchema()
	 * @generated
	 */
	int RECORD_SCHEMA = 3;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_SCHEMA__EXTENSIONS = EXTENSIBLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_SCHEMA__NAME = EXTENSIBLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_SCHEMA__DOCUMENTATION = EXTENSIBLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_SCHEMA__FIELDS = EXTENSIBLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Record Schema</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_SCHEMA_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Record Schema</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_SCHEMA_OPERATION_COUNT = EXTENSIBLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.FieldImpl <em>Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.FieldImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getField()
	 * @generated
	 */
	int FIELD = 4;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__EXTENSIONS = EXTENSIBLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__NAME = EXTENSIBLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__TYPE = EXTENSIBLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__DOCUMENTATION = EXTENSIBLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_OPERATION_COUNT = EXTENSIBLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.NodeImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getNode()
	 * @generated
	 */
	int NODE = 5;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__EXTENSIONS = EXTENSIBLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ID = EXTENSIBLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = EXTENSIBLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__DOCUMENTATION = EXTENSIBLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE___INCOMING = EXTENSIBLE_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE___OUTGOING = EXTENSIBLE_OPERATION_COUNT + 1;

	/**
	 * The number of operations of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_OPERATION_COUNT = EXTENSIBLE_OPERATION_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.SourceImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 6;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__EXTENSIONS = NODE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = NODE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE___INCOMING = NODE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE___OUTGOING = NODE___OUTGOING;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.OperatorImpl <em>Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.OperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getOperator()
	 * @generated
	 */
	int OPERATOR = 7;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__EXTENSIONS = NODE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The number of structural features of the '<em>Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR_FEATURE_COUNT = NODE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR___INCOMING = NODE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR___OUTGOING = NODE___OUTGOING;

	/**
	 * The number of operations of the '<em>Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR_OPERATION_COUNT = NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.SinkImpl <em>Sink</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.SinkImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getSink()
	 * @generated
	 */
	int SINK = 8;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK__EXTENSIONS = NODE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The number of structural features of the '<em>Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_FEATURE_COUNT = NODE_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK___INCOMING = NODE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK___OUTGOING = NODE___OUTGOING;

	/**
	 * The number of operations of the '<em>Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_OPERATION_COUNT = NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.UnknownNodeImpl <em>Unknown Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.UnknownNodeImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getUnknownNode()
	 * @generated
	 */
	int UNKNOWN_NODE = 9;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_NODE__EXTENSIONS = NODE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_NODE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_NODE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_NODE__DOCUMENTATION = NODE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Type Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_NODE__TYPE_NAME = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Raw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_NODE__RAW = NODE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Unknown Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_NODE_FEATURE_COUNT = NODE_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_NODE___INCOMING = NODE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_NODE___OUTGOING = NODE___OUTGOING;

	/**
	 * The number of operations of the '<em>Unknown Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_NODE_OPERATION_COUNT = NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.EdgeImpl <em>Edge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.EdgeImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getEdge()
	 * @generated
	 */
	int EDGE = 10;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__EXTENSIONS = EXTENSIBLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__ID = EXTENSIBLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__SOURCE = EXTENSIBLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__TARGET = EXTENSIBLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__SOURCE_PORT = EXTENSIBLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Target Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE__TARGET_PORT = EXTENSIBLE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Edge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Edge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDGE_OPERATION_COUNT = EXTENSIBLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.SocketTextSourceImpl <em>Socket Text Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.SocketTextSourceImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getSocketTextSource()
	 * @generated
	 */
	int SOCKET_TEXT_SOURCE = 11;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE__EXTENSIONS = SOURCE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE__NAME = SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE__DOCUMENTATION = SOURCE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE__HOST = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE__PORT = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Socket Text Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE___INCOMING = SOURCE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE___OUTGOING = SOURCE___OUTGOING;

	/**
	 * The number of operations of the '<em>Socket Text Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.TextFileSourceImpl <em>Text File Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.TextFileSourceImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getTextFileSource()
	 * @generated
	 */
	int TEXT_FILE_SOURCE = 12;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE__EXTENSIONS = SOURCE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE__NAME = SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE__DOCUMENTATION = SOURCE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE__FILE = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lines Per Batch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE__LINES_PER_BATCH = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Follow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE__FOLLOW = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Text File Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE___INCOMING = SOURCE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE___OUTGOING = SOURCE___OUTGOING;

	/**
	 * The number of operations of the '<em>Text File Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.TextDirectorySourceImpl <em>Text Directory Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.TextDirectorySourceImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getTextDirectorySource()
	 * @generated
	 */
	int TEXT_DIRECTORY_SOURCE = 13;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE__EXTENSIONS = SOURCE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE__NAME = SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE__DOCUMENTATION = SOURCE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE__DIRECTORY = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE__FILTER = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>New Files Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE__NEW_FILES_ONLY = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Recursive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE__RECURSIVE = SOURCE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Text Directory Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE___INCOMING = SOURCE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE___OUTGOING = SOURCE___OUTGOING;

	/**
	 * The number of operations of the '<em>Text Directory Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.GeneratedSourceImpl <em>Generated Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.GeneratedSourceImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getGeneratedSource()
	 * @generated
	 */
	int GENERATED_SOURCE = 14;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE__EXTENSIONS = SOURCE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE__NAME = SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE__DOCUMENTATION = SOURCE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE__FUNCTION = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Records Per Batch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE__RECORDS_PER_BATCH = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE__SEED = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Generated Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE___INCOMING = SOURCE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE___OUTGOING = SOURCE___OUTGOING;

	/**
	 * The number of operations of the '<em>Generated Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.MapOperatorImpl <em>Map Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.MapOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getMapOperator()
	 * @generated
	 */
	int MAP_OPERATOR = 15;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Map Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Map Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.FlatMapOperatorImpl <em>Flat Map Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.FlatMapOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getFlatMapOperator()
	 * @generated
	 */
	int FLAT_MAP_OPERATOR = 16;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Flat Map Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Flat Map Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.FilterOperatorImpl <em>Filter Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.FilterOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getFilterOperator()
	 * @generated
	 */
	int FILTER_OPERATOR = 17;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILTER_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILTER_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILTER_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILTER_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILTER_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Filter Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILTER_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILTER_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILTER_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Filter Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILTER_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.MapToPairOperatorImpl <em>Map To Pair Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.MapToPairOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getMapToPairOperator()
	 * @generated
	 */
	int MAP_TO_PAIR_OPERATOR = 18;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TO_PAIR_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TO_PAIR_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TO_PAIR_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TO_PAIR_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TO_PAIR_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Map To Pair Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TO_PAIR_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TO_PAIR_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TO_PAIR_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Map To Pair Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TO_PAIR_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ReduceByKeyOperatorImpl <em>Reduce By Key Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ReduceByKeyOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getReduceByKeyOperator()
	 * @generated
	 */
	int REDUCE_BY_KEY_OPERATOR = 19;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Reduce By Key Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Reduce By Key Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.WindowOperatorImpl <em>Window Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.WindowOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getWindowOperator()
	 * @generated
	 */
	int WINDOW_OPERATOR = 20;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Window Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPERATOR__WINDOW_DURATION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Slide Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPERATOR__SLIDE_DURATION = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.UpdateStateByKeyOperatorImpl <em>Update State By Key Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.UpdateStateByKeyOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getUpdateStateByKeyOperator()
	 * @generated
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR = 21;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR__STATE_TYPE = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Update State By Key Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Update State By Key Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.PrintSinkImpl <em>Print Sink</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.PrintSinkImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getPrintSink()
	 * @generated
	 */
	int PRINT_SINK = 22;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SINK__EXTENSIONS = SINK__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SINK__ID = SINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SINK__NAME = SINK__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SINK__DOCUMENTATION = SINK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SINK__COUNT = SINK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Print Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SINK_FEATURE_COUNT = SINK_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SINK___INCOMING = SINK___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SINK___OUTGOING = SINK___OUTGOING;

	/**
	 * The number of operations of the '<em>Print Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SINK_OPERATION_COUNT = SINK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.TextFilesSinkImpl <em>Text Files Sink</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.TextFilesSinkImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getTextFilesSink()
	 * @generated
	 */
	int TEXT_FILES_SINK = 23;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK__EXTENSIONS = SINK__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK__ID = SINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK__NAME = SINK__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK__DOCUMENTATION = SINK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK__PREFIX = SINK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK__SUFFIX = SINK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Skip Empty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK__SKIP_EMPTY = SINK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Text Files Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK_FEATURE_COUNT = SINK_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK___INCOMING = SINK___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK___OUTGOING = SINK___OUTGOING;

	/**
	 * The number of operations of the '<em>Text Files Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK_OPERATION_COUNT = SINK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.ParameterType <em>Parameter Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.ParameterType
	 * @see org.sluice.model.impl.PipelinePackageImpl#getParameterType()
	 * @generated
	 */
	int PARAMETER_TYPE = 24;

	/**
	 * The meta object id for the '<em>Duration</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Duration
	 * @see org.sluice.model.impl.PipelinePackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 25;

	/**
	 * The meta object id for the '<em>Extension</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.Extension
	 * @see org.sluice.model.impl.PipelinePackageImpl#getExtension()
	 * @generated
	 */
	int EXTENSION = 26;


	/**
	 * Returns the meta object for class '{@link org.sluice.model.Extensible <em>Extensible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Extensible</em>'.
	 * @see org.sluice.model.Extensible
	 * @generated
	 */
	EClass getExtensible();

	/**
	 * Returns the meta object for the attribute list '{@link org.sluice.model.Extensible#getExtensions <em>Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Extensions</em>'.
	 * @see org.sluice.model.Extensible#getExtensions()
	 * @see #getExtensible()
	 * @generated
	 */
	EAttribute getExtensible_Extensions();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.Pipeline <em>Pipeline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pipeline</em>'.
	 * @see org.sluice.model.Pipeline
	 * @generated
	 */
	EClass getPipeline();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.sluice.model.Pipeline#getFormatVersion()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sluice.model.Pipeline#getName()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.sluice.model.Pipeline#getDocumentation()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_Documentation();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getBatchInterval <em>Batch Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch Interval</em>'.
	 * @see org.sluice.model.Pipeline#getBatchInterval()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_BatchInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getCheckpointDirectory <em>Checkpoint Directory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checkpoint Directory</em>'.
	 * @see org.sluice.model.Pipeline#getCheckpointDirectory()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_CheckpointDirectory();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getCheckpointInterval <em>Checkpoint Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checkpoint Interval</em>'.
	 * @see org.sluice.model.Pipeline#getCheckpointInterval()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_CheckpointInterval();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sluice.model.Pipeline#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.sluice.model.Pipeline#getParameters()
	 * @see #getPipeline()
	 * @generated
	 */
	EReference getPipeline_Parameters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sluice.model.Pipeline#getSchemas <em>Schemas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Schemas</em>'.
	 * @see org.sluice.model.Pipeline#getSchemas()
	 * @see #getPipeline()
	 * @generated
	 */
	EReference getPipeline_Schemas();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sluice.model.Pipeline#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.sluice.model.Pipeline#getNodes()
	 * @see #getPipeline()
	 * @generated
	 */
	EReference getPipeline_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sluice.model.Pipeline#getEdges <em>Edges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Edges</em>'.
	 * @see org.sluice.model.Pipeline#getEdges()
	 * @see #getPipeline()
	 * @generated
	 */
	EReference getPipeline_Edges();

	/**
	 * Returns the meta object for the '{@link org.sluice.model.Pipeline#findNode(java.lang.String) <em>Find Node</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Find Node</em>' operation.
	 * @see org.sluice.model.Pipeline#findNode(java.lang.String)
	 * @generated
	 */
	EOperation getPipeline__FindNode__String();

	/**
	 * Returns the meta object for the '{@link org.sluice.model.Pipeline#findEdge(java.lang.String) <em>Find Edge</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Find Edge</em>' operation.
	 * @see org.sluice.model.Pipeline#findEdge(java.lang.String)
	 * @generated
	 */
	EOperation getPipeline__FindEdge__String();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see org.sluice.model.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Parameter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sluice.model.Parameter#getName()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Parameter#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sluice.model.Parameter#getType()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Parameter#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.sluice.model.Parameter#getDefaultValue()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_DefaultValue();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Parameter#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.sluice.model.Parameter#getDocumentation()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Documentation();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.RecordSchema <em>Record Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Record Schema</em>'.
	 * @see org.sluice.model.RecordSchema
	 * @generated
	 */
	EClass getRecordSchema();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.RecordSchema#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sluice.model.RecordSchema#getName()
	 * @see #getRecordSchema()
	 * @generated
	 */
	EAttribute getRecordSchema_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.RecordSchema#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.sluice.model.RecordSchema#getDocumentation()
	 * @see #getRecordSchema()
	 * @generated
	 */
	EAttribute getRecordSchema_Documentation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sluice.model.RecordSchema#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.sluice.model.RecordSchema#getFields()
	 * @see #getRecordSchema()
	 * @generated
	 */
	EReference getRecordSchema_Fields();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.Field <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field</em>'.
	 * @see org.sluice.model.Field
	 * @generated
	 */
	EClass getField();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Field#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sluice.model.Field#getName()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Field#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.sluice.model.Field#getType()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Field#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.sluice.model.Field#getDocumentation()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Documentation();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.sluice.model.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Node#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sluice.model.Node#getId()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Node#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sluice.model.Node#getName()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Node#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.sluice.model.Node#getDocumentation()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Documentation();

	/**
	 * Returns the meta object for the '{@link org.sluice.model.Node#incoming() <em>Incoming</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Incoming</em>' operation.
	 * @see org.sluice.model.Node#incoming()
	 * @generated
	 */
	EOperation getNode__Incoming();

	/**
	 * Returns the meta object for the '{@link org.sluice.model.Node#outgoing() <em>Outgoing</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Outgoing</em>' operation.
	 * @see org.sluice.model.Node#outgoing()
	 * @generated
	 */
	EOperation getNode__Outgoing();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.sluice.model.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.Operator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Operator</em>'.
	 * @see org.sluice.model.Operator
	 * @generated
	 */
	EClass getOperator();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.Sink <em>Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sink</em>'.
	 * @see org.sluice.model.Sink
	 * @generated
	 */
	EClass getSink();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.UnknownNode <em>Unknown Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unknown Node</em>'.
	 * @see org.sluice.model.UnknownNode
	 * @generated
	 */
	EClass getUnknownNode();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.UnknownNode#getTypeName <em>Type Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type Name</em>'.
	 * @see org.sluice.model.UnknownNode#getTypeName()
	 * @see #getUnknownNode()
	 * @generated
	 */
	EAttribute getUnknownNode_TypeName();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.UnknownNode#getRaw <em>Raw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw</em>'.
	 * @see org.sluice.model.UnknownNode#getRaw()
	 * @see #getUnknownNode()
	 * @generated
	 */
	EAttribute getUnknownNode_Raw();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.Edge <em>Edge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edge</em>'.
	 * @see org.sluice.model.Edge
	 * @generated
	 */
	EClass getEdge();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Edge#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.sluice.model.Edge#getId()
	 * @see #getEdge()
	 * @generated
	 */
	EAttribute getEdge_Id();

	/**
	 * Returns the meta object for the reference '{@link org.sluice.model.Edge#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.sluice.model.Edge#getSource()
	 * @see #getEdge()
	 * @generated
	 */
	EReference getEdge_Source();

	/**
	 * Returns the meta object for the reference '{@link org.sluice.model.Edge#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.sluice.model.Edge#getTarget()
	 * @see #getEdge()
	 * @generated
	 */
	EReference getEdge_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Edge#getSourcePort <em>Source Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Port</em>'.
	 * @see org.sluice.model.Edge#getSourcePort()
	 * @see #getEdge()
	 * @generated
	 */
	EAttribute getEdge_SourcePort();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Edge#getTargetPort <em>Target Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Port</em>'.
	 * @see org.sluice.model.Edge#getTargetPort()
	 * @see #getEdge()
	 * @generated
	 */
	EAttribute getEdge_TargetPort();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.SocketTextSource <em>Socket Text Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Socket Text Source</em>'.
	 * @see org.sluice.model.SocketTextSource
	 * @generated
	 */
	EClass getSocketTextSource();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SocketTextSource#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.sluice.model.SocketTextSource#getHost()
	 * @see #getSocketTextSource()
	 * @generated
	 */
	EAttribute getSocketTextSource_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SocketTextSource#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.sluice.model.SocketTextSource#getPort()
	 * @see #getSocketTextSource()
	 * @generated
	 */
	EAttribute getSocketTextSource_Port();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.TextFileSource <em>Text File Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text File Source</em>'.
	 * @see org.sluice.model.TextFileSource
	 * @generated
	 */
	EClass getTextFileSource();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TextFileSource#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.sluice.model.TextFileSource#getFile()
	 * @see #getTextFileSource()
	 * @generated
	 */
	EAttribute getTextFileSource_File();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TextFileSource#getLinesPerBatch <em>Lines Per Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lines Per Batch</em>'.
	 * @see org.sluice.model.TextFileSource#getLinesPerBatch()
	 * @see #getTextFileSource()
	 * @generated
	 */
	EAttribute getTextFileSource_LinesPerBatch();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TextFileSource#isFollow <em>Follow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Follow</em>'.
	 * @see org.sluice.model.TextFileSource#isFollow()
	 * @see #getTextFileSource()
	 * @generated
	 */
	EAttribute getTextFileSource_Follow();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.TextDirectorySource <em>Text Directory Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Directory Source</em>'.
	 * @see org.sluice.model.TextDirectorySource
	 * @generated
	 */
	EClass getTextDirectorySource();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TextDirectorySource#getDirectory <em>Directory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Directory</em>'.
	 * @see org.sluice.model.TextDirectorySource#getDirectory()
	 * @see #getTextDirectorySource()
	 * @generated
	 */
	EAttribute getTextDirectorySource_Directory();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TextDirectorySource#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter</em>'.
	 * @see org.sluice.model.TextDirectorySource#getFilter()
	 * @see #getTextDirectorySource()
	 * @generated
	 */
	EAttribute getTextDirectorySource_Filter();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TextDirectorySource#isNewFilesOnly <em>New Files Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New Files Only</em>'.
	 * @see org.sluice.model.TextDirectorySource#isNewFilesOnly()
	 * @see #getTextDirectorySource()
	 * @generated
	 */
	EAttribute getTextDirectorySource_NewFilesOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TextDirectorySource#isRecursive <em>Recursive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recursive</em>'.
	 * @see org.sluice.model.TextDirectorySource#isRecursive()
	 * @see #getTextDirectorySource()
	 * @generated
	 */
	EAttribute getTextDirectorySource_Recursive();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.GeneratedSource <em>Generated Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Generated Source</em>'.
	 * @see org.sluice.model.GeneratedSource
	 * @generated
	 */
	EClass getGeneratedSource();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.GeneratedSource#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.GeneratedSource#getFunction()
	 * @see #getGeneratedSource()
	 * @generated
	 */
	EAttribute getGeneratedSource_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.GeneratedSource#getRecordsPerBatch <em>Records Per Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Records Per Batch</em>'.
	 * @see org.sluice.model.GeneratedSource#getRecordsPerBatch()
	 * @see #getGeneratedSource()
	 * @generated
	 */
	EAttribute getGeneratedSource_RecordsPerBatch();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.GeneratedSource#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.sluice.model.GeneratedSource#getSeed()
	 * @see #getGeneratedSource()
	 * @generated
	 */
	EAttribute getGeneratedSource_Seed();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.MapOperator <em>Map Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map Operator</em>'.
	 * @see org.sluice.model.MapOperator
	 * @generated
	 */
	EClass getMapOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.MapOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.MapOperator#getFunction()
	 * @see #getMapOperator()
	 * @generated
	 */
	EAttribute getMapOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.FlatMapOperator <em>Flat Map Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flat Map Operator</em>'.
	 * @see org.sluice.model.FlatMapOperator
	 * @generated
	 */
	EClass getFlatMapOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.FlatMapOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.FlatMapOperator#getFunction()
	 * @see #getFlatMapOperator()
	 * @generated
	 */
	EAttribute getFlatMapOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.FilterOperator <em>Filter Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Filter Operator</em>'.
	 * @see org.sluice.model.FilterOperator
	 * @generated
	 */
	EClass getFilterOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.FilterOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.FilterOperator#getFunction()
	 * @see #getFilterOperator()
	 * @generated
	 */
	EAttribute getFilterOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.MapToPairOperator <em>Map To Pair Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map To Pair Operator</em>'.
	 * @see org.sluice.model.MapToPairOperator
	 * @generated
	 */
	EClass getMapToPairOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.MapToPairOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.MapToPairOperator#getFunction()
	 * @see #getMapToPairOperator()
	 * @generated
	 */
	EAttribute getMapToPairOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ReduceByKeyOperator <em>Reduce By Key Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reduce By Key Operator</em>'.
	 * @see org.sluice.model.ReduceByKeyOperator
	 * @generated
	 */
	EClass getReduceByKeyOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ReduceByKeyOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.ReduceByKeyOperator#getFunction()
	 * @see #getReduceByKeyOperator()
	 * @generated
	 */
	EAttribute getReduceByKeyOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.WindowOperator <em>Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Window Operator</em>'.
	 * @see org.sluice.model.WindowOperator
	 * @generated
	 */
	EClass getWindowOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.WindowOperator#getWindowDuration <em>Window Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Duration</em>'.
	 * @see org.sluice.model.WindowOperator#getWindowDuration()
	 * @see #getWindowOperator()
	 * @generated
	 */
	EAttribute getWindowOperator_WindowDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.WindowOperator#getSlideDuration <em>Slide Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slide Duration</em>'.
	 * @see org.sluice.model.WindowOperator#getSlideDuration()
	 * @see #getWindowOperator()
	 * @generated
	 */
	EAttribute getWindowOperator_SlideDuration();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.UpdateStateByKeyOperator <em>Update State By Key Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Update State By Key Operator</em>'.
	 * @see org.sluice.model.UpdateStateByKeyOperator
	 * @generated
	 */
	EClass getUpdateStateByKeyOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.UpdateStateByKeyOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.UpdateStateByKeyOperator#getFunction()
	 * @see #getUpdateStateByKeyOperator()
	 * @generated
	 */
	EAttribute getUpdateStateByKeyOperator_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.UpdateStateByKeyOperator#getStateType <em>State Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State Type</em>'.
	 * @see org.sluice.model.UpdateStateByKeyOperator#getStateType()
	 * @see #getUpdateStateByKeyOperator()
	 * @generated
	 */
	EAttribute getUpdateStateByKeyOperator_StateType();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.PrintSink <em>Print Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Print Sink</em>'.
	 * @see org.sluice.model.PrintSink
	 * @generated
	 */
	EClass getPrintSink();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.PrintSink#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.sluice.model.PrintSink#getCount()
	 * @see #getPrintSink()
	 * @generated
	 */
	EAttribute getPrintSink_Count();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.TextFilesSink <em>Text Files Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Files Sink</em>'.
	 * @see org.sluice.model.TextFilesSink
	 * @generated
	 */
	EClass getTextFilesSink();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TextFilesSink#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.sluice.model.TextFilesSink#getPrefix()
	 * @see #getTextFilesSink()
	 * @generated
	 */
	EAttribute getTextFilesSink_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TextFilesSink#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.sluice.model.TextFilesSink#getSuffix()
	 * @see #getTextFilesSink()
	 * @generated
	 */
	EAttribute getTextFilesSink_Suffix();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TextFilesSink#isSkipEmpty <em>Skip Empty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skip Empty</em>'.
	 * @see org.sluice.model.TextFilesSink#isSkipEmpty()
	 * @see #getTextFilesSink()
	 * @generated
	 */
	EAttribute getTextFilesSink_SkipEmpty();

	/**
	 * Returns the meta object for enum '{@link org.sluice.model.ParameterType <em>Parameter Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Parameter Type</em>'.
	 * @see org.sluice.model.ParameterType
	 * @generated
	 */
	EEnum getParameterType();

	/**
	 * Returns the meta object for data type '{@link java.time.Duration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A length of time, written as 500 ms, 1 s, 5 min or 2 h.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Duration</em>'.
	 * @see java.time.Duration
	 * @model instanceClass="java.time.Duration"
	 * @generated
	 */
	EDataType getDuration();

	/**
	 * Returns the meta object for data type '{@link org.sluice.model.Extension <em>Extension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A piece of a file that this version does not know.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Extension</em>'.
	 * @see org.sluice.model.Extension
	 * @model instanceClass="org.sluice.model.Extension" serializeable="false"
	 * @generated
	 */
	EDataType getExtension();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PipelineFactory getPipelineFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ExtensibleImpl <em>Extensible</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ExtensibleImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getExtensible()
		 * @generated
		 */
		EClass EXTENSIBLE = eINSTANCE.getExtensible();

		/**
		 * The meta object literal for the '<em><b>Extensions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTENSIBLE__EXTENSIONS = eINSTANCE.getExtensible_Extensions();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.PipelineImpl <em>Pipeline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.PipelineImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getPipeline()
		 * @generated
		 */
		EClass PIPELINE = eINSTANCE.getPipeline();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__FORMAT_VERSION = eINSTANCE.getPipeline_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__NAME = eINSTANCE.getPipeline_Name();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__DOCUMENTATION = eINSTANCE.getPipeline_Documentation();

		/**
		 * The meta object literal for the '<em><b>Batch Interval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__BATCH_INTERVAL = eINSTANCE.getPipeline_BatchInterval();

		/**
		 * The meta object literal for the '<em><b>Checkpoint Directory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__CHECKPOINT_DIRECTORY = eINSTANCE.getPipeline_CheckpointDirectory();

		/**
		 * The meta object literal for the '<em><b>Checkpoint Interval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__CHECKPOINT_INTERVAL = eINSTANCE.getPipeline_CheckpointInterval();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PIPELINE__PARAMETERS = eINSTANCE.getPipeline_Parameters();

		/**
		 * The meta object literal for the '<em><b>Schemas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PIPELINE__SCHEMAS = eINSTANCE.getPipeline_Schemas();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PIPELINE__NODES = eINSTANCE.getPipeline_Nodes();

		/**
		 * The meta object literal for the '<em><b>Edges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PIPELINE__EDGES = eINSTANCE.getPipeline_Edges();

		/**
		 * The meta object literal for the '<em><b>Find Node</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation PIPELINE___FIND_NODE__STRING = eINSTANCE.getPipeline__FindNode__String();

		/**
		 * The meta object literal for the '<em><b>Find Edge</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation PIPELINE___FIND_EDGE__STRING = eINSTANCE.getPipeline__FindEdge__String();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ParameterImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__NAME = eINSTANCE.getParameter_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__TYPE = eINSTANCE.getParameter_Type();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__DEFAULT_VALUE = eINSTANCE.getParameter_DefaultValue();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__DOCUMENTATION = eINSTANCE.getParameter_Documentation();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.RecordSchemaImpl <em>Record Schema</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.RecordSchemaImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getRecordSchema()
		 * @generated
		 */
		EClass RECORD_SCHEMA = eINSTANCE.getRecordSchema();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_SCHEMA__NAME = eINSTANCE.getRecordSchema_Name();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_SCHEMA__DOCUMENTATION = eINSTANCE.getRecordSchema_Documentation();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD_SCHEMA__FIELDS = eINSTANCE.getRecordSchema_Fields();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.FieldImpl <em>Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.FieldImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getField()
		 * @generated
		 */
		EClass FIELD = eINSTANCE.getField();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__NAME = eINSTANCE.getField_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__TYPE = eINSTANCE.getField_Type();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__DOCUMENTATION = eINSTANCE.getField_Documentation();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.NodeImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__ID = eINSTANCE.getNode_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__NAME = eINSTANCE.getNode_Name();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__DOCUMENTATION = eINSTANCE.getNode_Documentation();

		/**
		 * The meta object literal for the '<em><b>Incoming</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation NODE___INCOMING = eINSTANCE.getNode__Incoming();

		/**
		 * The meta object literal for the '<em><b>Outgoing</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation NODE___OUTGOING = eINSTANCE.getNode__Outgoing();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.SourceImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.OperatorImpl <em>Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.OperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getOperator()
		 * @generated
		 */
		EClass OPERATOR = eINSTANCE.getOperator();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.SinkImpl <em>Sink</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.SinkImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getSink()
		 * @generated
		 */
		EClass SINK = eINSTANCE.getSink();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.UnknownNodeImpl <em>Unknown Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.UnknownNodeImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getUnknownNode()
		 * @generated
		 */
		EClass UNKNOWN_NODE = eINSTANCE.getUnknownNode();

		/**
		 * The meta object literal for the '<em><b>Type Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN_NODE__TYPE_NAME = eINSTANCE.getUnknownNode_TypeName();

		/**
		 * The meta object literal for the '<em><b>Raw</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN_NODE__RAW = eINSTANCE.getUnknownNode_Raw();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.EdgeImpl <em>Edge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.EdgeImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getEdge()
		 * @generated
		 */
		EClass EDGE = eINSTANCE.getEdge();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE__ID = eINSTANCE.getEdge_Id();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDGE__SOURCE = eINSTANCE.getEdge_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EDGE__TARGET = eINSTANCE.getEdge_Target();

		/**
		 * The meta object literal for the '<em><b>Source Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE__SOURCE_PORT = eINSTANCE.getEdge_SourcePort();

		/**
		 * The meta object literal for the '<em><b>Target Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDGE__TARGET_PORT = eINSTANCE.getEdge_TargetPort();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.SocketTextSourceImpl <em>Socket Text Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.SocketTextSourceImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getSocketTextSource()
		 * @generated
		 */
		EClass SOCKET_TEXT_SOURCE = eINSTANCE.getSocketTextSource();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET_TEXT_SOURCE__HOST = eINSTANCE.getSocketTextSource_Host();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET_TEXT_SOURCE__PORT = eINSTANCE.getSocketTextSource_Port();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.TextFileSourceImpl <em>Text File Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.TextFileSourceImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getTextFileSource()
		 * @generated
		 */
		EClass TEXT_FILE_SOURCE = eINSTANCE.getTextFileSource();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_FILE_SOURCE__FILE = eINSTANCE.getTextFileSource_File();

		/**
		 * The meta object literal for the '<em><b>Lines Per Batch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_FILE_SOURCE__LINES_PER_BATCH = eINSTANCE.getTextFileSource_LinesPerBatch();

		/**
		 * The meta object literal for the '<em><b>Follow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_FILE_SOURCE__FOLLOW = eINSTANCE.getTextFileSource_Follow();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.TextDirectorySourceImpl <em>Text Directory Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.TextDirectorySourceImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getTextDirectorySource()
		 * @generated
		 */
		EClass TEXT_DIRECTORY_SOURCE = eINSTANCE.getTextDirectorySource();

		/**
		 * The meta object literal for the '<em><b>Directory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_DIRECTORY_SOURCE__DIRECTORY = eINSTANCE.getTextDirectorySource_Directory();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_DIRECTORY_SOURCE__FILTER = eINSTANCE.getTextDirectorySource_Filter();

		/**
		 * The meta object literal for the '<em><b>New Files Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_DIRECTORY_SOURCE__NEW_FILES_ONLY = eINSTANCE.getTextDirectorySource_NewFilesOnly();

		/**
		 * The meta object literal for the '<em><b>Recursive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_DIRECTORY_SOURCE__RECURSIVE = eINSTANCE.getTextDirectorySource_Recursive();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.GeneratedSourceImpl <em>Generated Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.GeneratedSourceImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getGeneratedSource()
		 * @generated
		 */
		EClass GENERATED_SOURCE = eINSTANCE.getGeneratedSource();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATED_SOURCE__FUNCTION = eINSTANCE.getGeneratedSource_Function();

		/**
		 * The meta object literal for the '<em><b>Records Per Batch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATED_SOURCE__RECORDS_PER_BATCH = eINSTANCE.getGeneratedSource_RecordsPerBatch();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATED_SOURCE__SEED = eINSTANCE.getGeneratedSource_Seed();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.MapOperatorImpl <em>Map Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.MapOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getMapOperator()
		 * @generated
		 */
		EClass MAP_OPERATOR = eINSTANCE.getMapOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_OPERATOR__FUNCTION = eINSTANCE.getMapOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.FlatMapOperatorImpl <em>Flat Map Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.FlatMapOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getFlatMapOperator()
		 * @generated
		 */
		EClass FLAT_MAP_OPERATOR = eINSTANCE.getFlatMapOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLAT_MAP_OPERATOR__FUNCTION = eINSTANCE.getFlatMapOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.FilterOperatorImpl <em>Filter Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.FilterOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getFilterOperator()
		 * @generated
		 */
		EClass FILTER_OPERATOR = eINSTANCE.getFilterOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILTER_OPERATOR__FUNCTION = eINSTANCE.getFilterOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.MapToPairOperatorImpl <em>Map To Pair Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.MapToPairOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getMapToPairOperator()
		 * @generated
		 */
		EClass MAP_TO_PAIR_OPERATOR = eINSTANCE.getMapToPairOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_TO_PAIR_OPERATOR__FUNCTION = eINSTANCE.getMapToPairOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ReduceByKeyOperatorImpl <em>Reduce By Key Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ReduceByKeyOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getReduceByKeyOperator()
		 * @generated
		 */
		EClass REDUCE_BY_KEY_OPERATOR = eINSTANCE.getReduceByKeyOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCE_BY_KEY_OPERATOR__FUNCTION = eINSTANCE.getReduceByKeyOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.WindowOperatorImpl <em>Window Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.WindowOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getWindowOperator()
		 * @generated
		 */
		EClass WINDOW_OPERATOR = eINSTANCE.getWindowOperator();

		/**
		 * The meta object literal for the '<em><b>Window Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_OPERATOR__WINDOW_DURATION = eINSTANCE.getWindowOperator_WindowDuration();

		/**
		 * The meta object literal for the '<em><b>Slide Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINDOW_OPERATOR__SLIDE_DURATION = eINSTANCE.getWindowOperator_SlideDuration();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.UpdateStateByKeyOperatorImpl <em>Update State By Key Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.UpdateStateByKeyOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getUpdateStateByKeyOperator()
		 * @generated
		 */
		EClass UPDATE_STATE_BY_KEY_OPERATOR = eINSTANCE.getUpdateStateByKeyOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPDATE_STATE_BY_KEY_OPERATOR__FUNCTION = eINSTANCE.getUpdateStateByKeyOperator_Function();

		/**
		 * The meta object literal for the '<em><b>State Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPDATE_STATE_BY_KEY_OPERATOR__STATE_TYPE = eINSTANCE.getUpdateStateByKeyOperator_StateType();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.PrintSinkImpl <em>Print Sink</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.PrintSinkImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getPrintSink()
		 * @generated
		 */
		EClass PRINT_SINK = eINSTANCE.getPrintSink();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT_SINK__COUNT = eINSTANCE.getPrintSink_Count();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.TextFilesSinkImpl <em>Text Files Sink</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.TextFilesSinkImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getTextFilesSink()
		 * @generated
		 */
		EClass TEXT_FILES_SINK = eINSTANCE.getTextFilesSink();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_FILES_SINK__PREFIX = eINSTANCE.getTextFilesSink_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_FILES_SINK__SUFFIX = eINSTANCE.getTextFilesSink_Suffix();

		/**
		 * The meta object literal for the '<em><b>Skip Empty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_FILES_SINK__SKIP_EMPTY = eINSTANCE.getTextFilesSink_SkipEmpty();

		/**
		 * The meta object literal for the '{@link org.sluice.model.ParameterType <em>Parameter Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.ParameterType
		 * @see org.sluice.model.impl.PipelinePackageImpl#getParameterType()
		 * @generated
		 */
		EEnum PARAMETER_TYPE = eINSTANCE.getParameterType();

		/**
		 * The meta object literal for the '<em>Duration</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Duration
		 * @see org.sluice.model.impl.PipelinePackageImpl#getDuration()
		 * @generated
		 */
		EDataType DURATION = eINSTANCE.getDuration();

		/**
		 * The meta object literal for the '<em>Extension</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.Extension
		 * @see org.sluice.model.impl.PipelinePackageImpl#getExtension()
		 * @generated
		 */
		EDataType EXTENSION = eINSTANCE.getExtension();

	}

} //PipelinePackage
