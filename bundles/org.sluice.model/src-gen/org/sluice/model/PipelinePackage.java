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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__ERROR_POLICY = EXTENSIBLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Max Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__MAX_RATE = EXTENSIBLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Back Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__BACK_PRESSURE = EXTENSIBLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Back Pressure Initial Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__BACK_PRESSURE_INITIAL_RATE = EXTENSIBLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Back Pressure Min Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__BACK_PRESSURE_MIN_RATE = EXTENSIBLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Back Pressure Proportional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__BACK_PRESSURE_PROPORTIONAL = EXTENSIBLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Back Pressure Integral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__BACK_PRESSURE_INTEGRAL = EXTENSIBLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Back Pressure Derived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__BACK_PRESSURE_DERIVED = EXTENSIBLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Backlog Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__BACKLOG_POLICY = EXTENSIBLE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Backlog Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__BACKLOG_LIMIT = EXTENSIBLE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Write Ahead Log</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__WRITE_AHEAD_LOG = EXTENSIBLE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>State Store</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__STATE_STORE = EXTENSIBLE_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>State Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__STATE_DIRECTORY = EXTENSIBLE_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>History Megabytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__HISTORY_MEGABYTES = EXTENSIBLE_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>History Batches</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__HISTORY_BATCHES = EXTENSIBLE_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__PARAMETERS = EXTENSIBLE_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Environments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__ENVIRONMENTS = EXTENSIBLE_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Schemas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__SCHEMAS = EXTENSIBLE_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__NODES = EXTENSIBLE_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Edges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE__EDGES = EXTENSIBLE_FEATURE_COUNT + 25;

	/**
	 * The number of structural features of the '<em>Pipeline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 26;

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
	 * The feature id for the '<em><b>Secret</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__SECRET = EXTENSIBLE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_OPERATION_COUNT = EXTENSIBLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.EnvironmentImpl <em>Environment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.EnvironmentImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getEnvironment()
	 * @generated
	 */
	int ENVIRONMENT = 3;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__EXTENSIONS = EXTENSIBLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__NAME = EXTENSIBLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__DOCUMENTATION = EXTENSIBLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT__VALUES = EXTENSIBLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Environment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Environment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_OPERATION_COUNT = EXTENSIBLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ParameterValueImpl <em>Parameter Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ParameterValueImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getParameterValue()
	 * @generated
	 */
	int PARAMETER_VALUE = 4;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_VALUE__EXTENSIONS = EXTENSIBLE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_VALUE__NAME = EXTENSIBLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_VALUE__VALUE = EXTENSIBLE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Parameter Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_VALUE_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Parameter Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_VALUE_OPERATION_COUNT = EXTENSIBLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.RecordSchemaImpl <em>Record Schema</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.RecordSchemaImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getRecordSchema()
	 * @generated
	 */
	int RECORD_SCHEMA = 5;

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
	int FIELD = 6;

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
	int NODE = 7;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ERROR_POLICY = EXTENSIBLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__COMMENTED_OUT = EXTENSIBLE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 5;

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
	int SOURCE = 8;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ERROR_POLICY = NODE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__COMMENTED_OUT = NODE__COMMENTED_OUT;

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
	int OPERATOR = 9;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__ERROR_POLICY = NODE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATOR__COMMENTED_OUT = NODE__COMMENTED_OUT;

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
	int SINK = 10;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK__ERROR_POLICY = NODE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK__COMMENTED_OUT = NODE__COMMENTED_OUT;

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
	int UNKNOWN_NODE = 11;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_NODE__ERROR_POLICY = NODE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_NODE__COMMENTED_OUT = NODE__COMMENTED_OUT;

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
	int EDGE = 12;

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
	int SOCKET_TEXT_SOURCE = 13;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE__ERROR_POLICY = SOURCE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE__COMMENTED_OUT = SOURCE__COMMENTED_OUT;

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
	 * The feature id for the '<em><b>Max Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE__MAX_RATE = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Socket Text Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_TEXT_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 3;

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
	int TEXT_FILE_SOURCE = 14;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE__ERROR_POLICY = SOURCE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE__COMMENTED_OUT = SOURCE__COMMENTED_OUT;

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
	 * The feature id for the '<em><b>Max Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE__MAX_RATE = SOURCE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Text File Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILE_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 4;

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
	int TEXT_DIRECTORY_SOURCE = 15;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE__ERROR_POLICY = SOURCE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE__COMMENTED_OUT = SOURCE__COMMENTED_OUT;

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
	 * The feature id for the '<em><b>Max Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE__MAX_RATE = SOURCE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Text Directory Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_DIRECTORY_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 5;

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
	int GENERATED_SOURCE = 16;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE__ERROR_POLICY = SOURCE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_SOURCE__COMMENTED_OUT = SOURCE__COMMENTED_OUT;

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
	 * The meta object id for the '{@link org.sluice.model.impl.BinaryRecordsSourceImpl <em>Binary Records Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.BinaryRecordsSourceImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getBinaryRecordsSource()
	 * @generated
	 */
	int BINARY_RECORDS_SOURCE = 17;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE__EXTENSIONS = SOURCE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE__NAME = SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE__DOCUMENTATION = SOURCE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE__ERROR_POLICY = SOURCE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE__COMMENTED_OUT = SOURCE__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Directory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE__DIRECTORY = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Record Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE__RECORD_LENGTH = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Max Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE__MAX_RATE = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Binary Records Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE___INCOMING = SOURCE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE___OUTGOING = SOURCE___OUTGOING;

	/**
	 * The number of operations of the '<em>Binary Records Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_RECORDS_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.GeneratedKeysSourceImpl <em>Generated Keys Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.GeneratedKeysSourceImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getGeneratedKeysSource()
	 * @generated
	 */
	int GENERATED_KEYS_SOURCE = 18;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE__EXTENSIONS = SOURCE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE__NAME = SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE__DOCUMENTATION = SOURCE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE__ERROR_POLICY = SOURCE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE__COMMENTED_OUT = SOURCE__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE__KEYS = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Distribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE__DISTRIBUTION = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Skew</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE__SKEW = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Records Per Batch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE__RECORDS_PER_BATCH = SOURCE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE__SEED = SOURCE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Generated Keys Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE___INCOMING = SOURCE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE___OUTGOING = SOURCE___OUTGOING;

	/**
	 * The number of operations of the '<em>Generated Keys Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERATED_KEYS_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.CustomReceiverSourceImpl <em>Custom Receiver Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.CustomReceiverSourceImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getCustomReceiverSource()
	 * @generated
	 */
	int CUSTOM_RECEIVER_SOURCE = 19;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE__EXTENSIONS = SOURCE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE__NAME = SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE__DOCUMENTATION = SOURCE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE__ERROR_POLICY = SOURCE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE__COMMENTED_OUT = SOURCE__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Receiver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE__RECEIVER = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE__RECORD_TYPE = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Max Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE__MAX_RATE = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Custom Receiver Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE___INCOMING = SOURCE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE___OUTGOING = SOURCE___OUTGOING;

	/**
	 * The number of operations of the '<em>Custom Receiver Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_RECEIVER_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ConnectorSourceImpl <em>Connector Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ConnectorSourceImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getConnectorSource()
	 * @generated
	 */
	int CONNECTOR_SOURCE = 20;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE__EXTENSIONS = SOURCE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE__NAME = SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE__DOCUMENTATION = SOURCE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE__ERROR_POLICY = SOURCE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE__COMMENTED_OUT = SOURCE__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE__CONNECTOR = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE__RECORD_TYPE = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Max Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE__MAX_RATE = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Connector Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE___INCOMING = SOURCE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE___OUTGOING = SOURCE___OUTGOING;

	/**
	 * The number of operations of the '<em>Connector Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.MapOperatorImpl <em>Map Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.MapOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getMapOperator()
	 * @generated
	 */
	int MAP_OPERATOR = 21;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

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
	int FLAT_MAP_OPERATOR = 22;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

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
	int FILTER_OPERATOR = 23;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILTER_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILTER_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

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
	int MAP_TO_PAIR_OPERATOR = 24;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TO_PAIR_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_TO_PAIR_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

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
	int REDUCE_BY_KEY_OPERATOR = 25;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

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
	int WINDOW_OPERATOR = 26;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINDOW_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

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
	int UPDATE_STATE_BY_KEY_OPERATOR = 27;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

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
	 * The feature id for the '<em><b>Initial State File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE_FILE = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Initial State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Partitions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR__PARTITIONS = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Update State By Key Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPDATE_STATE_BY_KEY_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 5;

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
	 * The meta object id for the '{@link org.sluice.model.impl.SubPipelineNodeImpl <em>Sub Pipeline Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.SubPipelineNodeImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getSubPipelineNode()
	 * @generated
	 */
	int SUB_PIPELINE_NODE = 28;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE__FILE = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE__PARAMETERS = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE__INPUTS = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE__OUTPUTS = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Sub Pipeline Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Sub Pipeline Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PIPELINE_NODE_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.PipelineInputImpl <em>Input</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.PipelineInputImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getPipelineInput()
	 * @generated
	 */
	int PIPELINE_INPUT = 29;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_INPUT__EXTENSIONS = SOURCE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_INPUT__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_INPUT__NAME = SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_INPUT__DOCUMENTATION = SOURCE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_INPUT__ERROR_POLICY = SOURCE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_INPUT__COMMENTED_OUT = SOURCE__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_INPUT__RECORD_TYPE = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_INPUT__SHAPE = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_INPUT_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_INPUT___INCOMING = SOURCE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_INPUT___OUTGOING = SOURCE___OUTGOING;

	/**
	 * The number of operations of the '<em>Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_INPUT_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.PipelineOutputImpl <em>Output</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.PipelineOutputImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getPipelineOutput()
	 * @generated
	 */
	int PIPELINE_OUTPUT = 30;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_OUTPUT__EXTENSIONS = SINK__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_OUTPUT__ID = SINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_OUTPUT__NAME = SINK__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_OUTPUT__DOCUMENTATION = SINK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_OUTPUT__ERROR_POLICY = SINK__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_OUTPUT__COMMENTED_OUT = SINK__COMMENTED_OUT;

	/**
	 * The number of structural features of the '<em>Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_OUTPUT_FEATURE_COUNT = SINK_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_OUTPUT___INCOMING = SINK___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_OUTPUT___OUTGOING = SINK___OUTGOING;

	/**
	 * The number of operations of the '<em>Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIPELINE_OUTPUT_OPERATION_COUNT = SINK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.PrintSinkImpl <em>Print Sink</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.PrintSinkImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getPrintSink()
	 * @generated
	 */
	int PRINT_SINK = 31;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SINK__ERROR_POLICY = SINK__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_SINK__COMMENTED_OUT = SINK__COMMENTED_OUT;

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
	int TEXT_FILES_SINK = 32;

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
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK__ERROR_POLICY = SINK__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FILES_SINK__COMMENTED_OUT = SINK__COMMENTED_OUT;

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
	 * The meta object id for the '{@link org.sluice.model.impl.ObjectFilesSinkImpl <em>Object Files Sink</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ObjectFilesSinkImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getObjectFilesSink()
	 * @generated
	 */
	int OBJECT_FILES_SINK = 33;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_FILES_SINK__EXTENSIONS = SINK__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_FILES_SINK__ID = SINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_FILES_SINK__NAME = SINK__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_FILES_SINK__DOCUMENTATION = SINK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_FILES_SINK__ERROR_POLICY = SINK__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_FILES_SINK__COMMENTED_OUT = SINK__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_FILES_SINK__PREFIX = SINK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_FILES_SINK__SUFFIX = SINK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Object Files Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_FILES_SINK_FEATURE_COUNT = SINK_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_FILES_SINK___INCOMING = SINK___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_FILES_SINK___OUTGOING = SINK___OUTGOING;

	/**
	 * The number of operations of the '<em>Object Files Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECT_FILES_SINK_OPERATION_COUNT = SINK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.HttpSinkImpl <em>Http Sink</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.HttpSinkImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getHttpSink()
	 * @generated
	 */
	int HTTP_SINK = 34;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK__EXTENSIONS = SINK__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK__ID = SINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK__NAME = SINK__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK__DOCUMENTATION = SINK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK__ERROR_POLICY = SINK__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK__COMMENTED_OUT = SINK__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK__URL = SINK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK__FORMAT = SINK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK__TIMEOUT = SINK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Skip Empty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK__SKIP_EMPTY = SINK_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Http Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK_FEATURE_COUNT = SINK_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK___INCOMING = SINK___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK___OUTGOING = SINK___OUTGOING;

	/**
	 * The number of operations of the '<em>Http Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HTTP_SINK_OPERATION_COUNT = SINK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.QueueSourceImpl <em>Queue Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.QueueSourceImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getQueueSource()
	 * @generated
	 */
	int QUEUE_SOURCE = 35;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_SOURCE__EXTENSIONS = SOURCE__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_SOURCE__ID = SOURCE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_SOURCE__NAME = SOURCE__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_SOURCE__DOCUMENTATION = SOURCE__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_SOURCE__ERROR_POLICY = SOURCE__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_SOURCE__COMMENTED_OUT = SOURCE__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Batches</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_SOURCE__BATCHES = SOURCE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_SOURCE__RECORD_TYPE = SOURCE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Queue Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_SOURCE_FEATURE_COUNT = SOURCE_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_SOURCE___INCOMING = SOURCE___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_SOURCE___OUTGOING = SOURCE___OUTGOING;

	/**
	 * The number of operations of the '<em>Queue Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_SOURCE_OPERATION_COUNT = SOURCE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.MapValuesOperatorImpl <em>Map Values Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.MapValuesOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getMapValuesOperator()
	 * @generated
	 */
	int MAP_VALUES_OPERATOR = 36;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUES_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUES_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUES_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUES_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUES_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUES_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUES_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Map Values Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUES_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUES_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUES_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Map Values Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_VALUES_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.FlatMapValuesOperatorImpl <em>Flat Map Values Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.FlatMapValuesOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getFlatMapValuesOperator()
	 * @generated
	 */
	int FLAT_MAP_VALUES_OPERATOR = 37;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_VALUES_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_VALUES_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_VALUES_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_VALUES_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_VALUES_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_VALUES_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_VALUES_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Flat Map Values Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_VALUES_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_VALUES_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_VALUES_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Flat Map Values Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_VALUES_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.FlatMapToPairOperatorImpl <em>Flat Map To Pair Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.FlatMapToPairOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getFlatMapToPairOperator()
	 * @generated
	 */
	int FLAT_MAP_TO_PAIR_OPERATOR = 38;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_TO_PAIR_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_TO_PAIR_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_TO_PAIR_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_TO_PAIR_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_TO_PAIR_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_TO_PAIR_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_TO_PAIR_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Flat Map To Pair Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_TO_PAIR_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_TO_PAIR_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_TO_PAIR_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Flat Map To Pair Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAT_MAP_TO_PAIR_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.MapPartitionsOperatorImpl <em>Map Partitions Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.MapPartitionsOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getMapPartitionsOperator()
	 * @generated
	 */
	int MAP_PARTITIONS_OPERATOR = 39;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PARTITIONS_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PARTITIONS_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PARTITIONS_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PARTITIONS_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PARTITIONS_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PARTITIONS_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PARTITIONS_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Map Partitions Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PARTITIONS_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PARTITIONS_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PARTITIONS_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Map Partitions Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_PARTITIONS_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.KeyByOperatorImpl <em>Key By Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.KeyByOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getKeyByOperator()
	 * @generated
	 */
	int KEY_BY_OPERATOR = 40;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_BY_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_BY_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_BY_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_BY_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_BY_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_BY_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_BY_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Key By Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_BY_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_BY_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_BY_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Key By Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_BY_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.UnionOperatorImpl <em>Union Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.UnionOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getUnionOperator()
	 * @generated
	 */
	int UNION_OPERATOR = 41;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The number of structural features of the '<em>Union Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Union Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNION_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.RepartitionOperatorImpl <em>Repartition Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.RepartitionOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getRepartitionOperator()
	 * @generated
	 */
	int REPARTITION_OPERATOR = 42;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPARTITION_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPARTITION_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPARTITION_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPARTITION_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPARTITION_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPARTITION_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Partitions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPARTITION_OPERATOR__PARTITIONS = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Repartition Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPARTITION_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPARTITION_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPARTITION_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Repartition Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPARTITION_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.GlomOperatorImpl <em>Glom Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.GlomOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getGlomOperator()
	 * @generated
	 */
	int GLOM_OPERATOR = 43;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOM_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOM_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOM_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOM_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOM_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOM_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The number of structural features of the '<em>Glom Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOM_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOM_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOM_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Glom Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GLOM_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.CountOperatorImpl <em>Count Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.CountOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getCountOperator()
	 * @generated
	 */
	int COUNT_OPERATOR = 44;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The number of structural features of the '<em>Count Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Count Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.CountByValueOperatorImpl <em>Count By Value Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.CountByValueOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getCountByValueOperator()
	 * @generated
	 */
	int COUNT_BY_VALUE_OPERATOR = 45;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The number of structural features of the '<em>Count By Value Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Count By Value Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ReduceOperatorImpl <em>Reduce Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ReduceOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getReduceOperator()
	 * @generated
	 */
	int REDUCE_OPERATOR = 46;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Reduce Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Reduce Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.DistinctOperatorImpl <em>Distinct Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.DistinctOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getDistinctOperator()
	 * @generated
	 */
	int DISTINCT_OPERATOR = 47;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCT_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCT_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCT_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCT_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCT_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCT_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The number of structural features of the '<em>Distinct Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCT_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCT_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCT_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Distinct Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCT_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.SortOperatorImpl <em>Sort Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.SortOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getSortOperator()
	 * @generated
	 */
	int SORT_OPERATOR = 48;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ascending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_OPERATOR__ASCENDING = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Sort Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Sort Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SORT_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.TopOperatorImpl <em>Top Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.TopOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getTopOperator()
	 * @generated
	 */
	int TOP_OPERATOR = 49;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOP_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOP_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOP_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOP_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOP_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOP_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOP_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOP_OPERATOR__COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Top Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOP_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOP_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOP_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Top Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOP_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.SqlOperatorImpl <em>Sql Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.SqlOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getSqlOperator()
	 * @generated
	 */
	int SQL_OPERATOR = 50;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR__QUERY = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR__RECORD_TYPE = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Result Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR__RESULT_TYPE = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Sql Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Sql Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SQL_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.StatisticOperatorImpl <em>Statistic Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.StatisticOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getStatisticOperator()
	 * @generated
	 */
	int STATISTIC_OPERATOR = 51;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTIC_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTIC_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTIC_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTIC_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTIC_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTIC_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTIC_OPERATOR__FIELD = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Statistic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTIC_OPERATOR__STATISTIC = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Statistic Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTIC_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTIC_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTIC_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Statistic Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATISTIC_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ParseCsvOperatorImpl <em>Parse Csv Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ParseCsvOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getParseCsvOperator()
	 * @generated
	 */
	int PARSE_CSV_OPERATOR = 52;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR__RECORD_TYPE = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR__SEPARATOR = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR__QUOTE = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Trim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR__TRIM = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Parse Csv Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Parse Csv Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_CSV_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ParseJsonOperatorImpl <em>Parse Json Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ParseJsonOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getParseJsonOperator()
	 * @generated
	 */
	int PARSE_JSON_OPERATOR = 53;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_JSON_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_JSON_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_JSON_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_JSON_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_JSON_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_JSON_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_JSON_OPERATOR__RECORD_TYPE = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Parse Json Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_JSON_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_JSON_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_JSON_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Parse Json Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_JSON_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ParseRegexOperatorImpl <em>Parse Regex Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ParseRegexOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getParseRegexOperator()
	 * @generated
	 */
	int PARSE_REGEX_OPERATOR = 54;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_REGEX_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_REGEX_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_REGEX_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_REGEX_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_REGEX_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_REGEX_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_REGEX_OPERATOR__RECORD_TYPE = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Regex</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_REGEX_OPERATOR__REGEX = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Parse Regex Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_REGEX_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_REGEX_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_REGEX_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Parse Regex Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_REGEX_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ParseLogOperatorImpl <em>Parse Log Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ParseLogOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getParseLogOperator()
	 * @generated
	 */
	int PARSE_LOG_OPERATOR = 55;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_LOG_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_LOG_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_LOG_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_LOG_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_LOG_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_LOG_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Record Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_LOG_OPERATOR__RECORD_TYPE = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_LOG_OPERATOR__FORMAT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Parse Log Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_LOG_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_LOG_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_LOG_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Parse Log Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARSE_LOG_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.SelectOperatorImpl <em>Select Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.SelectOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getSelectOperator()
	 * @generated
	 */
	int SELECT_OPERATOR = 56;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Result Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_OPERATOR__RESULT_TYPE = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_OPERATOR__FIELDS = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Select Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Select Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECT_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.SampleOperatorImpl <em>Sample Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.SampleOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getSampleOperator()
	 * @generated
	 */
	int SAMPLE_OPERATOR = 57;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR__FRACTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>With Replacement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR__WITH_REPLACEMENT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR__SEED = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Sample Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Sample Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.TransformOperatorImpl <em>Transform Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.TransformOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getTransformOperator()
	 * @generated
	 */
	int TRANSFORM_OPERATOR = 58;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Transform Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Transform Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.TransformToPairOperatorImpl <em>Transform To Pair Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.TransformToPairOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getTransformToPairOperator()
	 * @generated
	 */
	int TRANSFORM_TO_PAIR_OPERATOR = 59;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_TO_PAIR_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_TO_PAIR_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_TO_PAIR_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_TO_PAIR_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_TO_PAIR_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_TO_PAIR_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_TO_PAIR_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Transform To Pair Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_TO_PAIR_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_TO_PAIR_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_TO_PAIR_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Transform To Pair Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_TO_PAIR_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.TransformWithOperatorImpl <em>Transform With Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.TransformWithOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getTransformWithOperator()
	 * @generated
	 */
	int TRANSFORM_WITH_OPERATOR = 60;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Transform With Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Transform With Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.TransformWithToPairOperatorImpl <em>Transform With To Pair Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.TransformWithToPairOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getTransformWithToPairOperator()
	 * @generated
	 */
	int TRANSFORM_WITH_TO_PAIR_OPERATOR = 61;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_TO_PAIR_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_TO_PAIR_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_TO_PAIR_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_TO_PAIR_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_TO_PAIR_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_TO_PAIR_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_TO_PAIR_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Transform With To Pair Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_TO_PAIR_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_TO_PAIR_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_TO_PAIR_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Transform With To Pair Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSFORM_WITH_TO_PAIR_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.CacheOperatorImpl <em>Cache Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.CacheOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getCacheOperator()
	 * @generated
	 */
	int CACHE_OPERATOR = 62;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_OPERATOR__LEVEL = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Cache Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Cache Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHE_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.GroupByKeyOperatorImpl <em>Group By Key Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.GroupByKeyOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getGroupByKeyOperator()
	 * @generated
	 */
	int GROUP_BY_KEY_OPERATOR = 63;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The number of structural features of the '<em>Group By Key Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Group By Key Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.CombineByKeyOperatorImpl <em>Combine By Key Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.CombineByKeyOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getCombineByKeyOperator()
	 * @generated
	 */
	int COMBINE_BY_KEY_OPERATOR = 64;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Create Combiner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR__CREATE_COMBINER = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Merge Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR__MERGE_VALUE = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Merge Combiners</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR__MERGE_COMBINERS = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Combiner Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR__COMBINER_TYPE = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Combine By Key Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Combine By Key Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMBINE_BY_KEY_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.JoinOperatorImpl <em>Join Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.JoinOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getJoinOperator()
	 * @generated
	 */
	int JOIN_OPERATOR = 65;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_OPERATOR__KIND = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Join Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Join Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.CogroupOperatorImpl <em>Cogroup Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.CogroupOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getCogroupOperator()
	 * @generated
	 */
	int COGROUP_OPERATOR = 66;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COGROUP_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COGROUP_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COGROUP_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COGROUP_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COGROUP_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COGROUP_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The number of structural features of the '<em>Cogroup Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COGROUP_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COGROUP_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COGROUP_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Cogroup Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COGROUP_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.CountByWindowOperatorImpl <em>Count By Window Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.CountByWindowOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getCountByWindowOperator()
	 * @generated
	 */
	int COUNT_BY_WINDOW_OPERATOR = 67;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_WINDOW_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_WINDOW_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_WINDOW_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_WINDOW_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_WINDOW_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_WINDOW_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Window Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_WINDOW_OPERATOR__WINDOW_DURATION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Slide Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_WINDOW_OPERATOR__SLIDE_DURATION = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Count By Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_WINDOW_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_WINDOW_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_WINDOW_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Count By Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_WINDOW_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ReduceByWindowOperatorImpl <em>Reduce By Window Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ReduceByWindowOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getReduceByWindowOperator()
	 * @generated
	 */
	int REDUCE_BY_WINDOW_OPERATOR = 68;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Inverse Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR__INVERSE_FUNCTION = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Window Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR__WINDOW_DURATION = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Slide Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR__SLIDE_DURATION = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Reduce By Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Reduce By Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_WINDOW_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.CountByValueAndWindowOperatorImpl <em>Count By Value And Window Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.CountByValueAndWindowOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getCountByValueAndWindowOperator()
	 * @generated
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR = 69;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Window Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR__WINDOW_DURATION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Slide Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR__SLIDE_DURATION = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Count By Value And Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Count By Value And Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_BY_VALUE_AND_WINDOW_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.GroupByKeyAndWindowOperatorImpl <em>Group By Key And Window Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.GroupByKeyAndWindowOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getGroupByKeyAndWindowOperator()
	 * @generated
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR = 70;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Window Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR__WINDOW_DURATION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Slide Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR__SLIDE_DURATION = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Group By Key And Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Group By Key And Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_BY_KEY_AND_WINDOW_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ReduceByKeyAndWindowOperatorImpl <em>Reduce By Key And Window Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ReduceByKeyAndWindowOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getReduceByKeyAndWindowOperator()
	 * @generated
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR = 71;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Inverse Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR__INVERSE_FUNCTION = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Window Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR__WINDOW_DURATION = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Slide Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR__SLIDE_DURATION = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR__FILTER = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Reduce By Key And Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Reduce By Key And Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUCE_BY_KEY_AND_WINDOW_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.MapWithStateOperatorImpl <em>Map With State Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.MapWithStateOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getMapWithStateOperator()
	 * @generated
	 */
	int MAP_WITH_STATE_OPERATOR = 72;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__STATE_TYPE = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mapped Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__MAPPED_TYPE = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Timeout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__TIMEOUT = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Initial State File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__INITIAL_STATE_FILE = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Initial State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__INITIAL_STATE = OPERATOR_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Partitions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR__PARTITIONS = OPERATOR_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Map With State Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 7;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Map With State Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAP_WITH_STATE_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.TableSinkImpl <em>Table Sink</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.TableSinkImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getTableSink()
	 * @generated
	 */
	int TABLE_SINK = 73;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK__EXTENSIONS = SINK__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK__ID = SINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK__NAME = SINK__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK__DOCUMENTATION = SINK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK__ERROR_POLICY = SINK__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK__COMMENTED_OUT = SINK__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Keep</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK__KEEP = SINK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK__COLUMNS = SINK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Max Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK__MAX_ROWS = SINK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Table Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK_FEATURE_COUNT = SINK_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK___INCOMING = SINK___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK___OUTGOING = SINK___OUTGOING;

	/**
	 * The number of operations of the '<em>Table Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SINK_OPERATION_COUNT = SINK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.HadoopFilesSinkImpl <em>Hadoop Files Sink</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.HadoopFilesSinkImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getHadoopFilesSink()
	 * @generated
	 */
	int HADOOP_FILES_SINK = 74;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HADOOP_FILES_SINK__EXTENSIONS = SINK__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HADOOP_FILES_SINK__ID = SINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HADOOP_FILES_SINK__NAME = SINK__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HADOOP_FILES_SINK__DOCUMENTATION = SINK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HADOOP_FILES_SINK__ERROR_POLICY = SINK__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HADOOP_FILES_SINK__COMMENTED_OUT = SINK__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HADOOP_FILES_SINK__PREFIX = SINK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HADOOP_FILES_SINK__SUFFIX = SINK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Hadoop Files Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HADOOP_FILES_SINK_FEATURE_COUNT = SINK_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HADOOP_FILES_SINK___INCOMING = SINK___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HADOOP_FILES_SINK___OUTGOING = SINK___OUTGOING;

	/**
	 * The number of operations of the '<em>Hadoop Files Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HADOOP_FILES_SINK_OPERATION_COUNT = SINK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ConnectorSinkImpl <em>Connector Sink</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ConnectorSinkImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getConnectorSink()
	 * @generated
	 */
	int CONNECTOR_SINK = 75;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SINK__EXTENSIONS = SINK__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SINK__ID = SINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SINK__NAME = SINK__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SINK__DOCUMENTATION = SINK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SINK__ERROR_POLICY = SINK__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SINK__COMMENTED_OUT = SINK__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Connector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SINK__CONNECTOR = SINK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Connector Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SINK_FEATURE_COUNT = SINK_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SINK___INCOMING = SINK___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SINK___OUTGOING = SINK___OUTGOING;

	/**
	 * The number of operations of the '<em>Connector Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTOR_SINK_OPERATION_COUNT = SINK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ForeachBatchSinkImpl <em>Foreach Batch Sink</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ForeachBatchSinkImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getForeachBatchSink()
	 * @generated
	 */
	int FOREACH_BATCH_SINK = 76;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREACH_BATCH_SINK__EXTENSIONS = SINK__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREACH_BATCH_SINK__ID = SINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREACH_BATCH_SINK__NAME = SINK__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREACH_BATCH_SINK__DOCUMENTATION = SINK__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREACH_BATCH_SINK__ERROR_POLICY = SINK__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREACH_BATCH_SINK__COMMENTED_OUT = SINK__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREACH_BATCH_SINK__FUNCTION = SINK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Foreach Batch Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREACH_BATCH_SINK_FEATURE_COUNT = SINK_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREACH_BATCH_SINK___INCOMING = SINK___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREACH_BATCH_SINK___OUTGOING = SINK___OUTGOING;

	/**
	 * The number of operations of the '<em>Foreach Batch Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOREACH_BATCH_SINK_OPERATION_COUNT = SINK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.EventTimeWindowOperatorImpl <em>Event Time Window Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.EventTimeWindowOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getEventTimeWindowOperator()
	 * @generated
	 */
	int EVENT_TIME_WINDOW_OPERATOR = 77;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Timestamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__TIMESTAMP = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Out Of Orderness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__OUT_OF_ORDERNESS = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__KIND = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__SIZE = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Slide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__SLIDE = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__GAP = OPERATOR_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Allowed Lateness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__ALLOWED_LATENESS = OPERATOR_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__RESULT = OPERATOR_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Event Time Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 9;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Event Time Window Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_TIME_WINDOW_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.SessionizeOperatorImpl <em>Sessionize Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.SessionizeOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getSessionizeOperator()
	 * @generated
	 */
	int SESSIONIZE_OPERATOR = 78;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Timestamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR__TIMESTAMP = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Out Of Orderness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR__OUT_OF_ORDERNESS = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR__GAP = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Allowed Lateness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR__ALLOWED_LATENESS = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Sessionize Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Sessionize Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSIONIZE_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.JoinWithinOperatorImpl <em>Join Within Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.JoinWithinOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getJoinWithinOperator()
	 * @generated
	 */
	int JOIN_WITHIN_OPERATOR = 79;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR__KIND = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Left Timestamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR__LEFT_TIMESTAMP = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Right Timestamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR__RIGHT_TIMESTAMP = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Out Of Orderness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR__OUT_OF_ORDERNESS = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR__BEFORE = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR__AFTER = OPERATOR_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Join Within Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 6;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Join Within Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOIN_WITHIN_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.DeduplicateOperatorImpl <em>Deduplicate Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.DeduplicateOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getDeduplicateOperator()
	 * @generated
	 */
	int DEDUPLICATE_OPERATOR = 80;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR__KEY = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR__WITHIN = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Timestamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR__TIMESTAMP = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Out Of Orderness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR__OUT_OF_ORDERNESS = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Deduplicate Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Deduplicate Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUPLICATE_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.ProcessOperatorImpl <em>Process Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.ProcessOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getProcessOperator()
	 * @generated
	 */
	int PROCESS_OPERATOR = 81;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR__FUNCTION = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>On Timer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR__ON_TIMER = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Result Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR__RESULT_TYPE = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Timestamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR__TIMESTAMP = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Out Of Orderness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR__OUT_OF_ORDERNESS = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Process Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Process Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.RunningStatisticsOperatorImpl <em>Running Statistics Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.RunningStatisticsOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getRunningStatisticsOperator()
	 * @generated
	 */
	int RUNNING_STATISTICS_OPERATOR = 82;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_STATISTICS_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_STATISTICS_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_STATISTICS_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_STATISTICS_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_STATISTICS_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_STATISTICS_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_STATISTICS_OPERATOR__VALUE = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Running Statistics Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_STATISTICS_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_STATISTICS_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_STATISTICS_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Running Statistics Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUNNING_STATISTICS_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.AggregateByKeyOperatorImpl <em>Aggregate By Key Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.AggregateByKeyOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getAggregateByKeyOperator()
	 * @generated
	 */
	int AGGREGATE_BY_KEY_OPERATOR = 83;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>Zero</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR__ZERO = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Add</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR__ADD = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Merge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR__MERGE = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Result Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR__RESULT_TYPE = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Aggregate By Key Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Aggregate By Key Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_BY_KEY_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.impl.StaticJoinOperatorImpl <em>Static Join Operator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.impl.StaticJoinOperatorImpl
	 * @see org.sluice.model.impl.PipelinePackageImpl#getStaticJoinOperator()
	 * @generated
	 */
	int STATIC_JOIN_OPERATOR = 84;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR__EXTENSIONS = OPERATOR__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR__ID = OPERATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR__NAME = OPERATOR__NAME;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR__DOCUMENTATION = OPERATOR__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Error Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR__ERROR_POLICY = OPERATOR__ERROR_POLICY;

	/**
	 * The feature id for the '<em><b>Commented Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR__COMMENTED_OUT = OPERATOR__COMMENTED_OUT;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR__FILE = OPERATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR__ROW = OPERATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR__KIND = OPERATOR_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Static Join Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR_FEATURE_COUNT = OPERATOR_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Incoming</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR___INCOMING = OPERATOR___INCOMING;

	/**
	 * The operation id for the '<em>Outgoing</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR___OUTGOING = OPERATOR___OUTGOING;

	/**
	 * The number of operations of the '<em>Static Join Operator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATIC_JOIN_OPERATOR_OPERATION_COUNT = OPERATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.sluice.model.ParameterType <em>Parameter Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.ParameterType
	 * @see org.sluice.model.impl.PipelinePackageImpl#getParameterType()
	 * @generated
	 */
	int PARAMETER_TYPE = 85;

	/**
	 * The meta object id for the '<em>Duration</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Duration
	 * @see org.sluice.model.impl.PipelinePackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 86;

	/**
	 * The meta object id for the '<em>Extension</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.sluice.model.Extension
	 * @see org.sluice.model.impl.PipelinePackageImpl#getExtension()
	 * @generated
	 */
	int EXTENSION = 87;


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
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getErrorPolicy <em>Error Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Error Policy</em>'.
	 * @see org.sluice.model.Pipeline#getErrorPolicy()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_ErrorPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getMaxRate <em>Max Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Rate</em>'.
	 * @see org.sluice.model.Pipeline#getMaxRate()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_MaxRate();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#isBackPressure <em>Back Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Back Pressure</em>'.
	 * @see org.sluice.model.Pipeline#isBackPressure()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_BackPressure();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getBackPressureInitialRate <em>Back Pressure Initial Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Back Pressure Initial Rate</em>'.
	 * @see org.sluice.model.Pipeline#getBackPressureInitialRate()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_BackPressureInitialRate();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getBackPressureMinRate <em>Back Pressure Min Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Back Pressure Min Rate</em>'.
	 * @see org.sluice.model.Pipeline#getBackPressureMinRate()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_BackPressureMinRate();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getBackPressureProportional <em>Back Pressure Proportional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Back Pressure Proportional</em>'.
	 * @see org.sluice.model.Pipeline#getBackPressureProportional()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_BackPressureProportional();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getBackPressureIntegral <em>Back Pressure Integral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Back Pressure Integral</em>'.
	 * @see org.sluice.model.Pipeline#getBackPressureIntegral()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_BackPressureIntegral();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getBackPressureDerived <em>Back Pressure Derived</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Back Pressure Derived</em>'.
	 * @see org.sluice.model.Pipeline#getBackPressureDerived()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_BackPressureDerived();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getBacklogPolicy <em>Backlog Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backlog Policy</em>'.
	 * @see org.sluice.model.Pipeline#getBacklogPolicy()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_BacklogPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getBacklogLimit <em>Backlog Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backlog Limit</em>'.
	 * @see org.sluice.model.Pipeline#getBacklogLimit()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_BacklogLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#isWriteAheadLog <em>Write Ahead Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write Ahead Log</em>'.
	 * @see org.sluice.model.Pipeline#isWriteAheadLog()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_WriteAheadLog();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getStateStore <em>State Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State Store</em>'.
	 * @see org.sluice.model.Pipeline#getStateStore()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_StateStore();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getStateDirectory <em>State Directory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State Directory</em>'.
	 * @see org.sluice.model.Pipeline#getStateDirectory()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_StateDirectory();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getHistoryMegabytes <em>History Megabytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>History Megabytes</em>'.
	 * @see org.sluice.model.Pipeline#getHistoryMegabytes()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_HistoryMegabytes();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Pipeline#getHistoryBatches <em>History Batches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>History Batches</em>'.
	 * @see org.sluice.model.Pipeline#getHistoryBatches()
	 * @see #getPipeline()
	 * @generated
	 */
	EAttribute getPipeline_HistoryBatches();

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
	 * Returns the meta object for the containment reference list '{@link org.sluice.model.Pipeline#getEnvironments <em>Environments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Environments</em>'.
	 * @see org.sluice.model.Pipeline#getEnvironments()
	 * @see #getPipeline()
	 * @generated
	 */
	EReference getPipeline_Environments();

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
	 * Returns the meta object for the attribute '{@link org.sluice.model.Parameter#isSecret <em>Secret</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secret</em>'.
	 * @see org.sluice.model.Parameter#isSecret()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Secret();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.Environment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Environment</em>'.
	 * @see org.sluice.model.Environment
	 * @generated
	 */
	EClass getEnvironment();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Environment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sluice.model.Environment#getName()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Environment#getDocumentation <em>Documentation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documentation</em>'.
	 * @see org.sluice.model.Environment#getDocumentation()
	 * @see #getEnvironment()
	 * @generated
	 */
	EAttribute getEnvironment_Documentation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.sluice.model.Environment#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.sluice.model.Environment#getValues()
	 * @see #getEnvironment()
	 * @generated
	 */
	EReference getEnvironment_Values();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ParameterValue <em>Parameter Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter Value</em>'.
	 * @see org.sluice.model.ParameterValue
	 * @generated
	 */
	EClass getParameterValue();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ParameterValue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.sluice.model.ParameterValue#getName()
	 * @see #getParameterValue()
	 * @generated
	 */
	EAttribute getParameterValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ParameterValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sluice.model.ParameterValue#getValue()
	 * @see #getParameterValue()
	 * @generated
	 */
	EAttribute getParameterValue_Value();

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
	 * Returns the meta object for the attribute '{@link org.sluice.model.Node#getErrorPolicy <em>Error Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Error Policy</em>'.
	 * @see org.sluice.model.Node#getErrorPolicy()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_ErrorPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.Node#isCommentedOut <em>Commented Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commented Out</em>'.
	 * @see org.sluice.model.Node#isCommentedOut()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_CommentedOut();

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
	 * Returns the meta object for the attribute '{@link org.sluice.model.SocketTextSource#getMaxRate <em>Max Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Rate</em>'.
	 * @see org.sluice.model.SocketTextSource#getMaxRate()
	 * @see #getSocketTextSource()
	 * @generated
	 */
	EAttribute getSocketTextSource_MaxRate();

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
	 * Returns the meta object for the attribute '{@link org.sluice.model.TextFileSource#getMaxRate <em>Max Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Rate</em>'.
	 * @see org.sluice.model.TextFileSource#getMaxRate()
	 * @see #getTextFileSource()
	 * @generated
	 */
	EAttribute getTextFileSource_MaxRate();

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
	 * Returns the meta object for the attribute '{@link org.sluice.model.TextDirectorySource#getMaxRate <em>Max Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Rate</em>'.
	 * @see org.sluice.model.TextDirectorySource#getMaxRate()
	 * @see #getTextDirectorySource()
	 * @generated
	 */
	EAttribute getTextDirectorySource_MaxRate();

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
	 * Returns the meta object for class '{@link org.sluice.model.BinaryRecordsSource <em>Binary Records Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Binary Records Source</em>'.
	 * @see org.sluice.model.BinaryRecordsSource
	 * @generated
	 */
	EClass getBinaryRecordsSource();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.BinaryRecordsSource#getDirectory <em>Directory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Directory</em>'.
	 * @see org.sluice.model.BinaryRecordsSource#getDirectory()
	 * @see #getBinaryRecordsSource()
	 * @generated
	 */
	EAttribute getBinaryRecordsSource_Directory();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.BinaryRecordsSource#getRecordLength <em>Record Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Length</em>'.
	 * @see org.sluice.model.BinaryRecordsSource#getRecordLength()
	 * @see #getBinaryRecordsSource()
	 * @generated
	 */
	EAttribute getBinaryRecordsSource_RecordLength();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.BinaryRecordsSource#getMaxRate <em>Max Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Rate</em>'.
	 * @see org.sluice.model.BinaryRecordsSource#getMaxRate()
	 * @see #getBinaryRecordsSource()
	 * @generated
	 */
	EAttribute getBinaryRecordsSource_MaxRate();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.GeneratedKeysSource <em>Generated Keys Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Generated Keys Source</em>'.
	 * @see org.sluice.model.GeneratedKeysSource
	 * @generated
	 */
	EClass getGeneratedKeysSource();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.GeneratedKeysSource#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keys</em>'.
	 * @see org.sluice.model.GeneratedKeysSource#getKeys()
	 * @see #getGeneratedKeysSource()
	 * @generated
	 */
	EAttribute getGeneratedKeysSource_Keys();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.GeneratedKeysSource#getDistribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distribution</em>'.
	 * @see org.sluice.model.GeneratedKeysSource#getDistribution()
	 * @see #getGeneratedKeysSource()
	 * @generated
	 */
	EAttribute getGeneratedKeysSource_Distribution();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.GeneratedKeysSource#getSkew <em>Skew</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skew</em>'.
	 * @see org.sluice.model.GeneratedKeysSource#getSkew()
	 * @see #getGeneratedKeysSource()
	 * @generated
	 */
	EAttribute getGeneratedKeysSource_Skew();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.GeneratedKeysSource#getRecordsPerBatch <em>Records Per Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Records Per Batch</em>'.
	 * @see org.sluice.model.GeneratedKeysSource#getRecordsPerBatch()
	 * @see #getGeneratedKeysSource()
	 * @generated
	 */
	EAttribute getGeneratedKeysSource_RecordsPerBatch();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.GeneratedKeysSource#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.sluice.model.GeneratedKeysSource#getSeed()
	 * @see #getGeneratedKeysSource()
	 * @generated
	 */
	EAttribute getGeneratedKeysSource_Seed();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.CustomReceiverSource <em>Custom Receiver Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custom Receiver Source</em>'.
	 * @see org.sluice.model.CustomReceiverSource
	 * @generated
	 */
	EClass getCustomReceiverSource();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.CustomReceiverSource#getReceiver <em>Receiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Receiver</em>'.
	 * @see org.sluice.model.CustomReceiverSource#getReceiver()
	 * @see #getCustomReceiverSource()
	 * @generated
	 */
	EAttribute getCustomReceiverSource_Receiver();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.CustomReceiverSource#getRecordType <em>Record Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Type</em>'.
	 * @see org.sluice.model.CustomReceiverSource#getRecordType()
	 * @see #getCustomReceiverSource()
	 * @generated
	 */
	EAttribute getCustomReceiverSource_RecordType();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.CustomReceiverSource#getMaxRate <em>Max Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Rate</em>'.
	 * @see org.sluice.model.CustomReceiverSource#getMaxRate()
	 * @see #getCustomReceiverSource()
	 * @generated
	 */
	EAttribute getCustomReceiverSource_MaxRate();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ConnectorSource <em>Connector Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connector Source</em>'.
	 * @see org.sluice.model.ConnectorSource
	 * @generated
	 */
	EClass getConnectorSource();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ConnectorSource#getConnector <em>Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connector</em>'.
	 * @see org.sluice.model.ConnectorSource#getConnector()
	 * @see #getConnectorSource()
	 * @generated
	 */
	EAttribute getConnectorSource_Connector();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ConnectorSource#getRecordType <em>Record Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Type</em>'.
	 * @see org.sluice.model.ConnectorSource#getRecordType()
	 * @see #getConnectorSource()
	 * @generated
	 */
	EAttribute getConnectorSource_RecordType();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ConnectorSource#getMaxRate <em>Max Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Rate</em>'.
	 * @see org.sluice.model.ConnectorSource#getMaxRate()
	 * @see #getConnectorSource()
	 * @generated
	 */
	EAttribute getConnectorSource_MaxRate();

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
	 * Returns the meta object for the attribute '{@link org.sluice.model.UpdateStateByKeyOperator#getInitialStateFile <em>Initial State File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial State File</em>'.
	 * @see org.sluice.model.UpdateStateByKeyOperator#getInitialStateFile()
	 * @see #getUpdateStateByKeyOperator()
	 * @generated
	 */
	EAttribute getUpdateStateByKeyOperator_InitialStateFile();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.UpdateStateByKeyOperator#getInitialState <em>Initial State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial State</em>'.
	 * @see org.sluice.model.UpdateStateByKeyOperator#getInitialState()
	 * @see #getUpdateStateByKeyOperator()
	 * @generated
	 */
	EAttribute getUpdateStateByKeyOperator_InitialState();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.UpdateStateByKeyOperator#getPartitions <em>Partitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partitions</em>'.
	 * @see org.sluice.model.UpdateStateByKeyOperator#getPartitions()
	 * @see #getUpdateStateByKeyOperator()
	 * @generated
	 */
	EAttribute getUpdateStateByKeyOperator_Partitions();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.SubPipelineNode <em>Sub Pipeline Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sub Pipeline Node</em>'.
	 * @see org.sluice.model.SubPipelineNode
	 * @generated
	 */
	EClass getSubPipelineNode();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SubPipelineNode#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.sluice.model.SubPipelineNode#getFile()
	 * @see #getSubPipelineNode()
	 * @generated
	 */
	EAttribute getSubPipelineNode_File();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SubPipelineNode#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parameters</em>'.
	 * @see org.sluice.model.SubPipelineNode#getParameters()
	 * @see #getSubPipelineNode()
	 * @generated
	 */
	EAttribute getSubPipelineNode_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SubPipelineNode#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inputs</em>'.
	 * @see org.sluice.model.SubPipelineNode#getInputs()
	 * @see #getSubPipelineNode()
	 * @generated
	 */
	EAttribute getSubPipelineNode_Inputs();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SubPipelineNode#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outputs</em>'.
	 * @see org.sluice.model.SubPipelineNode#getOutputs()
	 * @see #getSubPipelineNode()
	 * @generated
	 */
	EAttribute getSubPipelineNode_Outputs();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.PipelineInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Input</em>'.
	 * @see org.sluice.model.PipelineInput
	 * @generated
	 */
	EClass getPipelineInput();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.PipelineInput#getRecordType <em>Record Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Type</em>'.
	 * @see org.sluice.model.PipelineInput#getRecordType()
	 * @see #getPipelineInput()
	 * @generated
	 */
	EAttribute getPipelineInput_RecordType();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.PipelineInput#getShape <em>Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shape</em>'.
	 * @see org.sluice.model.PipelineInput#getShape()
	 * @see #getPipelineInput()
	 * @generated
	 */
	EAttribute getPipelineInput_Shape();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.PipelineOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Output</em>'.
	 * @see org.sluice.model.PipelineOutput
	 * @generated
	 */
	EClass getPipelineOutput();

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
	 * Returns the meta object for class '{@link org.sluice.model.ObjectFilesSink <em>Object Files Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Object Files Sink</em>'.
	 * @see org.sluice.model.ObjectFilesSink
	 * @generated
	 */
	EClass getObjectFilesSink();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ObjectFilesSink#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.sluice.model.ObjectFilesSink#getPrefix()
	 * @see #getObjectFilesSink()
	 * @generated
	 */
	EAttribute getObjectFilesSink_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ObjectFilesSink#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.sluice.model.ObjectFilesSink#getSuffix()
	 * @see #getObjectFilesSink()
	 * @generated
	 */
	EAttribute getObjectFilesSink_Suffix();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.HttpSink <em>Http Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Http Sink</em>'.
	 * @see org.sluice.model.HttpSink
	 * @generated
	 */
	EClass getHttpSink();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.HttpSink#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.sluice.model.HttpSink#getUrl()
	 * @see #getHttpSink()
	 * @generated
	 */
	EAttribute getHttpSink_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.HttpSink#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.sluice.model.HttpSink#getFormat()
	 * @see #getHttpSink()
	 * @generated
	 */
	EAttribute getHttpSink_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.HttpSink#getTimeout <em>Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timeout</em>'.
	 * @see org.sluice.model.HttpSink#getTimeout()
	 * @see #getHttpSink()
	 * @generated
	 */
	EAttribute getHttpSink_Timeout();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.HttpSink#isSkipEmpty <em>Skip Empty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skip Empty</em>'.
	 * @see org.sluice.model.HttpSink#isSkipEmpty()
	 * @see #getHttpSink()
	 * @generated
	 */
	EAttribute getHttpSink_SkipEmpty();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.QueueSource <em>Queue Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Queue Source</em>'.
	 * @see org.sluice.model.QueueSource
	 * @generated
	 */
	EClass getQueueSource();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.QueueSource#getBatches <em>Batches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batches</em>'.
	 * @see org.sluice.model.QueueSource#getBatches()
	 * @see #getQueueSource()
	 * @generated
	 */
	EAttribute getQueueSource_Batches();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.QueueSource#getRecordType <em>Record Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Type</em>'.
	 * @see org.sluice.model.QueueSource#getRecordType()
	 * @see #getQueueSource()
	 * @generated
	 */
	EAttribute getQueueSource_RecordType();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.MapValuesOperator <em>Map Values Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map Values Operator</em>'.
	 * @see org.sluice.model.MapValuesOperator
	 * @generated
	 */
	EClass getMapValuesOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.MapValuesOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.MapValuesOperator#getFunction()
	 * @see #getMapValuesOperator()
	 * @generated
	 */
	EAttribute getMapValuesOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.FlatMapValuesOperator <em>Flat Map Values Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flat Map Values Operator</em>'.
	 * @see org.sluice.model.FlatMapValuesOperator
	 * @generated
	 */
	EClass getFlatMapValuesOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.FlatMapValuesOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.FlatMapValuesOperator#getFunction()
	 * @see #getFlatMapValuesOperator()
	 * @generated
	 */
	EAttribute getFlatMapValuesOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.FlatMapToPairOperator <em>Flat Map To Pair Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flat Map To Pair Operator</em>'.
	 * @see org.sluice.model.FlatMapToPairOperator
	 * @generated
	 */
	EClass getFlatMapToPairOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.FlatMapToPairOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.FlatMapToPairOperator#getFunction()
	 * @see #getFlatMapToPairOperator()
	 * @generated
	 */
	EAttribute getFlatMapToPairOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.MapPartitionsOperator <em>Map Partitions Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map Partitions Operator</em>'.
	 * @see org.sluice.model.MapPartitionsOperator
	 * @generated
	 */
	EClass getMapPartitionsOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.MapPartitionsOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.MapPartitionsOperator#getFunction()
	 * @see #getMapPartitionsOperator()
	 * @generated
	 */
	EAttribute getMapPartitionsOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.KeyByOperator <em>Key By Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Key By Operator</em>'.
	 * @see org.sluice.model.KeyByOperator
	 * @generated
	 */
	EClass getKeyByOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.KeyByOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.KeyByOperator#getFunction()
	 * @see #getKeyByOperator()
	 * @generated
	 */
	EAttribute getKeyByOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.UnionOperator <em>Union Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Union Operator</em>'.
	 * @see org.sluice.model.UnionOperator
	 * @generated
	 */
	EClass getUnionOperator();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.RepartitionOperator <em>Repartition Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Repartition Operator</em>'.
	 * @see org.sluice.model.RepartitionOperator
	 * @generated
	 */
	EClass getRepartitionOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.RepartitionOperator#getPartitions <em>Partitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partitions</em>'.
	 * @see org.sluice.model.RepartitionOperator#getPartitions()
	 * @see #getRepartitionOperator()
	 * @generated
	 */
	EAttribute getRepartitionOperator_Partitions();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.GlomOperator <em>Glom Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Glom Operator</em>'.
	 * @see org.sluice.model.GlomOperator
	 * @generated
	 */
	EClass getGlomOperator();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.CountOperator <em>Count Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Count Operator</em>'.
	 * @see org.sluice.model.CountOperator
	 * @generated
	 */
	EClass getCountOperator();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.CountByValueOperator <em>Count By Value Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Count By Value Operator</em>'.
	 * @see org.sluice.model.CountByValueOperator
	 * @generated
	 */
	EClass getCountByValueOperator();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ReduceOperator <em>Reduce Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reduce Operator</em>'.
	 * @see org.sluice.model.ReduceOperator
	 * @generated
	 */
	EClass getReduceOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ReduceOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.ReduceOperator#getFunction()
	 * @see #getReduceOperator()
	 * @generated
	 */
	EAttribute getReduceOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.DistinctOperator <em>Distinct Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Distinct Operator</em>'.
	 * @see org.sluice.model.DistinctOperator
	 * @generated
	 */
	EClass getDistinctOperator();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.SortOperator <em>Sort Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sort Operator</em>'.
	 * @see org.sluice.model.SortOperator
	 * @generated
	 */
	EClass getSortOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SortOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.SortOperator#getFunction()
	 * @see #getSortOperator()
	 * @generated
	 */
	EAttribute getSortOperator_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SortOperator#isAscending <em>Ascending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ascending</em>'.
	 * @see org.sluice.model.SortOperator#isAscending()
	 * @see #getSortOperator()
	 * @generated
	 */
	EAttribute getSortOperator_Ascending();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.TopOperator <em>Top Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Top Operator</em>'.
	 * @see org.sluice.model.TopOperator
	 * @generated
	 */
	EClass getTopOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TopOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.TopOperator#getFunction()
	 * @see #getTopOperator()
	 * @generated
	 */
	EAttribute getTopOperator_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TopOperator#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.sluice.model.TopOperator#getCount()
	 * @see #getTopOperator()
	 * @generated
	 */
	EAttribute getTopOperator_Count();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.SqlOperator <em>Sql Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sql Operator</em>'.
	 * @see org.sluice.model.SqlOperator
	 * @generated
	 */
	EClass getSqlOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SqlOperator#getQuery <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Query</em>'.
	 * @see org.sluice.model.SqlOperator#getQuery()
	 * @see #getSqlOperator()
	 * @generated
	 */
	EAttribute getSqlOperator_Query();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SqlOperator#getRecordType <em>Record Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Type</em>'.
	 * @see org.sluice.model.SqlOperator#getRecordType()
	 * @see #getSqlOperator()
	 * @generated
	 */
	EAttribute getSqlOperator_RecordType();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SqlOperator#getResultType <em>Result Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result Type</em>'.
	 * @see org.sluice.model.SqlOperator#getResultType()
	 * @see #getSqlOperator()
	 * @generated
	 */
	EAttribute getSqlOperator_ResultType();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.StatisticOperator <em>Statistic Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Statistic Operator</em>'.
	 * @see org.sluice.model.StatisticOperator
	 * @generated
	 */
	EClass getStatisticOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.StatisticOperator#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.sluice.model.StatisticOperator#getField()
	 * @see #getStatisticOperator()
	 * @generated
	 */
	EAttribute getStatisticOperator_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.StatisticOperator#getStatistic <em>Statistic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statistic</em>'.
	 * @see org.sluice.model.StatisticOperator#getStatistic()
	 * @see #getStatisticOperator()
	 * @generated
	 */
	EAttribute getStatisticOperator_Statistic();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ParseCsvOperator <em>Parse Csv Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parse Csv Operator</em>'.
	 * @see org.sluice.model.ParseCsvOperator
	 * @generated
	 */
	EClass getParseCsvOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ParseCsvOperator#getRecordType <em>Record Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Type</em>'.
	 * @see org.sluice.model.ParseCsvOperator#getRecordType()
	 * @see #getParseCsvOperator()
	 * @generated
	 */
	EAttribute getParseCsvOperator_RecordType();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ParseCsvOperator#getSeparator <em>Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Separator</em>'.
	 * @see org.sluice.model.ParseCsvOperator#getSeparator()
	 * @see #getParseCsvOperator()
	 * @generated
	 */
	EAttribute getParseCsvOperator_Separator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ParseCsvOperator#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.sluice.model.ParseCsvOperator#getQuote()
	 * @see #getParseCsvOperator()
	 * @generated
	 */
	EAttribute getParseCsvOperator_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ParseCsvOperator#isTrim <em>Trim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trim</em>'.
	 * @see org.sluice.model.ParseCsvOperator#isTrim()
	 * @see #getParseCsvOperator()
	 * @generated
	 */
	EAttribute getParseCsvOperator_Trim();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ParseJsonOperator <em>Parse Json Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parse Json Operator</em>'.
	 * @see org.sluice.model.ParseJsonOperator
	 * @generated
	 */
	EClass getParseJsonOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ParseJsonOperator#getRecordType <em>Record Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Type</em>'.
	 * @see org.sluice.model.ParseJsonOperator#getRecordType()
	 * @see #getParseJsonOperator()
	 * @generated
	 */
	EAttribute getParseJsonOperator_RecordType();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ParseRegexOperator <em>Parse Regex Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parse Regex Operator</em>'.
	 * @see org.sluice.model.ParseRegexOperator
	 * @generated
	 */
	EClass getParseRegexOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ParseRegexOperator#getRecordType <em>Record Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Type</em>'.
	 * @see org.sluice.model.ParseRegexOperator#getRecordType()
	 * @see #getParseRegexOperator()
	 * @generated
	 */
	EAttribute getParseRegexOperator_RecordType();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ParseRegexOperator#getRegex <em>Regex</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regex</em>'.
	 * @see org.sluice.model.ParseRegexOperator#getRegex()
	 * @see #getParseRegexOperator()
	 * @generated
	 */
	EAttribute getParseRegexOperator_Regex();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ParseLogOperator <em>Parse Log Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parse Log Operator</em>'.
	 * @see org.sluice.model.ParseLogOperator
	 * @generated
	 */
	EClass getParseLogOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ParseLogOperator#getRecordType <em>Record Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Record Type</em>'.
	 * @see org.sluice.model.ParseLogOperator#getRecordType()
	 * @see #getParseLogOperator()
	 * @generated
	 */
	EAttribute getParseLogOperator_RecordType();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ParseLogOperator#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.sluice.model.ParseLogOperator#getFormat()
	 * @see #getParseLogOperator()
	 * @generated
	 */
	EAttribute getParseLogOperator_Format();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.SelectOperator <em>Select Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Select Operator</em>'.
	 * @see org.sluice.model.SelectOperator
	 * @generated
	 */
	EClass getSelectOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SelectOperator#getResultType <em>Result Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result Type</em>'.
	 * @see org.sluice.model.SelectOperator#getResultType()
	 * @see #getSelectOperator()
	 * @generated
	 */
	EAttribute getSelectOperator_ResultType();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SelectOperator#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fields</em>'.
	 * @see org.sluice.model.SelectOperator#getFields()
	 * @see #getSelectOperator()
	 * @generated
	 */
	EAttribute getSelectOperator_Fields();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.SampleOperator <em>Sample Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample Operator</em>'.
	 * @see org.sluice.model.SampleOperator
	 * @generated
	 */
	EClass getSampleOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SampleOperator#getFraction <em>Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fraction</em>'.
	 * @see org.sluice.model.SampleOperator#getFraction()
	 * @see #getSampleOperator()
	 * @generated
	 */
	EAttribute getSampleOperator_Fraction();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SampleOperator#isWithReplacement <em>With Replacement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>With Replacement</em>'.
	 * @see org.sluice.model.SampleOperator#isWithReplacement()
	 * @see #getSampleOperator()
	 * @generated
	 */
	EAttribute getSampleOperator_WithReplacement();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SampleOperator#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.sluice.model.SampleOperator#getSeed()
	 * @see #getSampleOperator()
	 * @generated
	 */
	EAttribute getSampleOperator_Seed();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.TransformOperator <em>Transform Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transform Operator</em>'.
	 * @see org.sluice.model.TransformOperator
	 * @generated
	 */
	EClass getTransformOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TransformOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.TransformOperator#getFunction()
	 * @see #getTransformOperator()
	 * @generated
	 */
	EAttribute getTransformOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.TransformToPairOperator <em>Transform To Pair Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transform To Pair Operator</em>'.
	 * @see org.sluice.model.TransformToPairOperator
	 * @generated
	 */
	EClass getTransformToPairOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TransformToPairOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.TransformToPairOperator#getFunction()
	 * @see #getTransformToPairOperator()
	 * @generated
	 */
	EAttribute getTransformToPairOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.TransformWithOperator <em>Transform With Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transform With Operator</em>'.
	 * @see org.sluice.model.TransformWithOperator
	 * @generated
	 */
	EClass getTransformWithOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TransformWithOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.TransformWithOperator#getFunction()
	 * @see #getTransformWithOperator()
	 * @generated
	 */
	EAttribute getTransformWithOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.TransformWithToPairOperator <em>Transform With To Pair Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transform With To Pair Operator</em>'.
	 * @see org.sluice.model.TransformWithToPairOperator
	 * @generated
	 */
	EClass getTransformWithToPairOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TransformWithToPairOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.TransformWithToPairOperator#getFunction()
	 * @see #getTransformWithToPairOperator()
	 * @generated
	 */
	EAttribute getTransformWithToPairOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.CacheOperator <em>Cache Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cache Operator</em>'.
	 * @see org.sluice.model.CacheOperator
	 * @generated
	 */
	EClass getCacheOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.CacheOperator#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.sluice.model.CacheOperator#getLevel()
	 * @see #getCacheOperator()
	 * @generated
	 */
	EAttribute getCacheOperator_Level();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.GroupByKeyOperator <em>Group By Key Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group By Key Operator</em>'.
	 * @see org.sluice.model.GroupByKeyOperator
	 * @generated
	 */
	EClass getGroupByKeyOperator();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.CombineByKeyOperator <em>Combine By Key Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Combine By Key Operator</em>'.
	 * @see org.sluice.model.CombineByKeyOperator
	 * @generated
	 */
	EClass getCombineByKeyOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.CombineByKeyOperator#getCreateCombiner <em>Create Combiner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Create Combiner</em>'.
	 * @see org.sluice.model.CombineByKeyOperator#getCreateCombiner()
	 * @see #getCombineByKeyOperator()
	 * @generated
	 */
	EAttribute getCombineByKeyOperator_CreateCombiner();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.CombineByKeyOperator#getMergeValue <em>Merge Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merge Value</em>'.
	 * @see org.sluice.model.CombineByKeyOperator#getMergeValue()
	 * @see #getCombineByKeyOperator()
	 * @generated
	 */
	EAttribute getCombineByKeyOperator_MergeValue();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.CombineByKeyOperator#getMergeCombiners <em>Merge Combiners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merge Combiners</em>'.
	 * @see org.sluice.model.CombineByKeyOperator#getMergeCombiners()
	 * @see #getCombineByKeyOperator()
	 * @generated
	 */
	EAttribute getCombineByKeyOperator_MergeCombiners();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.CombineByKeyOperator#getCombinerType <em>Combiner Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Combiner Type</em>'.
	 * @see org.sluice.model.CombineByKeyOperator#getCombinerType()
	 * @see #getCombineByKeyOperator()
	 * @generated
	 */
	EAttribute getCombineByKeyOperator_CombinerType();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.JoinOperator <em>Join Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Join Operator</em>'.
	 * @see org.sluice.model.JoinOperator
	 * @generated
	 */
	EClass getJoinOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.JoinOperator#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sluice.model.JoinOperator#getKind()
	 * @see #getJoinOperator()
	 * @generated
	 */
	EAttribute getJoinOperator_Kind();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.CogroupOperator <em>Cogroup Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cogroup Operator</em>'.
	 * @see org.sluice.model.CogroupOperator
	 * @generated
	 */
	EClass getCogroupOperator();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.CountByWindowOperator <em>Count By Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Count By Window Operator</em>'.
	 * @see org.sluice.model.CountByWindowOperator
	 * @generated
	 */
	EClass getCountByWindowOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.CountByWindowOperator#getWindowDuration <em>Window Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Duration</em>'.
	 * @see org.sluice.model.CountByWindowOperator#getWindowDuration()
	 * @see #getCountByWindowOperator()
	 * @generated
	 */
	EAttribute getCountByWindowOperator_WindowDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.CountByWindowOperator#getSlideDuration <em>Slide Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slide Duration</em>'.
	 * @see org.sluice.model.CountByWindowOperator#getSlideDuration()
	 * @see #getCountByWindowOperator()
	 * @generated
	 */
	EAttribute getCountByWindowOperator_SlideDuration();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ReduceByWindowOperator <em>Reduce By Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reduce By Window Operator</em>'.
	 * @see org.sluice.model.ReduceByWindowOperator
	 * @generated
	 */
	EClass getReduceByWindowOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ReduceByWindowOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.ReduceByWindowOperator#getFunction()
	 * @see #getReduceByWindowOperator()
	 * @generated
	 */
	EAttribute getReduceByWindowOperator_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ReduceByWindowOperator#getInverseFunction <em>Inverse Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inverse Function</em>'.
	 * @see org.sluice.model.ReduceByWindowOperator#getInverseFunction()
	 * @see #getReduceByWindowOperator()
	 * @generated
	 */
	EAttribute getReduceByWindowOperator_InverseFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ReduceByWindowOperator#getWindowDuration <em>Window Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Duration</em>'.
	 * @see org.sluice.model.ReduceByWindowOperator#getWindowDuration()
	 * @see #getReduceByWindowOperator()
	 * @generated
	 */
	EAttribute getReduceByWindowOperator_WindowDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ReduceByWindowOperator#getSlideDuration <em>Slide Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slide Duration</em>'.
	 * @see org.sluice.model.ReduceByWindowOperator#getSlideDuration()
	 * @see #getReduceByWindowOperator()
	 * @generated
	 */
	EAttribute getReduceByWindowOperator_SlideDuration();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.CountByValueAndWindowOperator <em>Count By Value And Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Count By Value And Window Operator</em>'.
	 * @see org.sluice.model.CountByValueAndWindowOperator
	 * @generated
	 */
	EClass getCountByValueAndWindowOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.CountByValueAndWindowOperator#getWindowDuration <em>Window Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Duration</em>'.
	 * @see org.sluice.model.CountByValueAndWindowOperator#getWindowDuration()
	 * @see #getCountByValueAndWindowOperator()
	 * @generated
	 */
	EAttribute getCountByValueAndWindowOperator_WindowDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.CountByValueAndWindowOperator#getSlideDuration <em>Slide Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slide Duration</em>'.
	 * @see org.sluice.model.CountByValueAndWindowOperator#getSlideDuration()
	 * @see #getCountByValueAndWindowOperator()
	 * @generated
	 */
	EAttribute getCountByValueAndWindowOperator_SlideDuration();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.GroupByKeyAndWindowOperator <em>Group By Key And Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group By Key And Window Operator</em>'.
	 * @see org.sluice.model.GroupByKeyAndWindowOperator
	 * @generated
	 */
	EClass getGroupByKeyAndWindowOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.GroupByKeyAndWindowOperator#getWindowDuration <em>Window Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Duration</em>'.
	 * @see org.sluice.model.GroupByKeyAndWindowOperator#getWindowDuration()
	 * @see #getGroupByKeyAndWindowOperator()
	 * @generated
	 */
	EAttribute getGroupByKeyAndWindowOperator_WindowDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.GroupByKeyAndWindowOperator#getSlideDuration <em>Slide Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slide Duration</em>'.
	 * @see org.sluice.model.GroupByKeyAndWindowOperator#getSlideDuration()
	 * @see #getGroupByKeyAndWindowOperator()
	 * @generated
	 */
	EAttribute getGroupByKeyAndWindowOperator_SlideDuration();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ReduceByKeyAndWindowOperator <em>Reduce By Key And Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reduce By Key And Window Operator</em>'.
	 * @see org.sluice.model.ReduceByKeyAndWindowOperator
	 * @generated
	 */
	EClass getReduceByKeyAndWindowOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ReduceByKeyAndWindowOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.ReduceByKeyAndWindowOperator#getFunction()
	 * @see #getReduceByKeyAndWindowOperator()
	 * @generated
	 */
	EAttribute getReduceByKeyAndWindowOperator_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ReduceByKeyAndWindowOperator#getInverseFunction <em>Inverse Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inverse Function</em>'.
	 * @see org.sluice.model.ReduceByKeyAndWindowOperator#getInverseFunction()
	 * @see #getReduceByKeyAndWindowOperator()
	 * @generated
	 */
	EAttribute getReduceByKeyAndWindowOperator_InverseFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ReduceByKeyAndWindowOperator#getWindowDuration <em>Window Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Duration</em>'.
	 * @see org.sluice.model.ReduceByKeyAndWindowOperator#getWindowDuration()
	 * @see #getReduceByKeyAndWindowOperator()
	 * @generated
	 */
	EAttribute getReduceByKeyAndWindowOperator_WindowDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ReduceByKeyAndWindowOperator#getSlideDuration <em>Slide Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slide Duration</em>'.
	 * @see org.sluice.model.ReduceByKeyAndWindowOperator#getSlideDuration()
	 * @see #getReduceByKeyAndWindowOperator()
	 * @generated
	 */
	EAttribute getReduceByKeyAndWindowOperator_SlideDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ReduceByKeyAndWindowOperator#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter</em>'.
	 * @see org.sluice.model.ReduceByKeyAndWindowOperator#getFilter()
	 * @see #getReduceByKeyAndWindowOperator()
	 * @generated
	 */
	EAttribute getReduceByKeyAndWindowOperator_Filter();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.MapWithStateOperator <em>Map With State Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Map With State Operator</em>'.
	 * @see org.sluice.model.MapWithStateOperator
	 * @generated
	 */
	EClass getMapWithStateOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.MapWithStateOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.MapWithStateOperator#getFunction()
	 * @see #getMapWithStateOperator()
	 * @generated
	 */
	EAttribute getMapWithStateOperator_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.MapWithStateOperator#getStateType <em>State Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State Type</em>'.
	 * @see org.sluice.model.MapWithStateOperator#getStateType()
	 * @see #getMapWithStateOperator()
	 * @generated
	 */
	EAttribute getMapWithStateOperator_StateType();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.MapWithStateOperator#getMappedType <em>Mapped Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mapped Type</em>'.
	 * @see org.sluice.model.MapWithStateOperator#getMappedType()
	 * @see #getMapWithStateOperator()
	 * @generated
	 */
	EAttribute getMapWithStateOperator_MappedType();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.MapWithStateOperator#getTimeout <em>Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timeout</em>'.
	 * @see org.sluice.model.MapWithStateOperator#getTimeout()
	 * @see #getMapWithStateOperator()
	 * @generated
	 */
	EAttribute getMapWithStateOperator_Timeout();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.MapWithStateOperator#getInitialStateFile <em>Initial State File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial State File</em>'.
	 * @see org.sluice.model.MapWithStateOperator#getInitialStateFile()
	 * @see #getMapWithStateOperator()
	 * @generated
	 */
	EAttribute getMapWithStateOperator_InitialStateFile();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.MapWithStateOperator#getInitialState <em>Initial State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initial State</em>'.
	 * @see org.sluice.model.MapWithStateOperator#getInitialState()
	 * @see #getMapWithStateOperator()
	 * @generated
	 */
	EAttribute getMapWithStateOperator_InitialState();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.MapWithStateOperator#getPartitions <em>Partitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partitions</em>'.
	 * @see org.sluice.model.MapWithStateOperator#getPartitions()
	 * @see #getMapWithStateOperator()
	 * @generated
	 */
	EAttribute getMapWithStateOperator_Partitions();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.TableSink <em>Table Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Sink</em>'.
	 * @see org.sluice.model.TableSink
	 * @generated
	 */
	EClass getTableSink();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TableSink#getKeep <em>Keep</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep</em>'.
	 * @see org.sluice.model.TableSink#getKeep()
	 * @see #getTableSink()
	 * @generated
	 */
	EAttribute getTableSink_Keep();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TableSink#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Columns</em>'.
	 * @see org.sluice.model.TableSink#getColumns()
	 * @see #getTableSink()
	 * @generated
	 */
	EAttribute getTableSink_Columns();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.TableSink#getMaxRows <em>Max Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Rows</em>'.
	 * @see org.sluice.model.TableSink#getMaxRows()
	 * @see #getTableSink()
	 * @generated
	 */
	EAttribute getTableSink_MaxRows();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.HadoopFilesSink <em>Hadoop Files Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hadoop Files Sink</em>'.
	 * @see org.sluice.model.HadoopFilesSink
	 * @generated
	 */
	EClass getHadoopFilesSink();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.HadoopFilesSink#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.sluice.model.HadoopFilesSink#getPrefix()
	 * @see #getHadoopFilesSink()
	 * @generated
	 */
	EAttribute getHadoopFilesSink_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.HadoopFilesSink#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.sluice.model.HadoopFilesSink#getSuffix()
	 * @see #getHadoopFilesSink()
	 * @generated
	 */
	EAttribute getHadoopFilesSink_Suffix();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ConnectorSink <em>Connector Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connector Sink</em>'.
	 * @see org.sluice.model.ConnectorSink
	 * @generated
	 */
	EClass getConnectorSink();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ConnectorSink#getConnector <em>Connector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connector</em>'.
	 * @see org.sluice.model.ConnectorSink#getConnector()
	 * @see #getConnectorSink()
	 * @generated
	 */
	EAttribute getConnectorSink_Connector();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ForeachBatchSink <em>Foreach Batch Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Foreach Batch Sink</em>'.
	 * @see org.sluice.model.ForeachBatchSink
	 * @generated
	 */
	EClass getForeachBatchSink();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ForeachBatchSink#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.ForeachBatchSink#getFunction()
	 * @see #getForeachBatchSink()
	 * @generated
	 */
	EAttribute getForeachBatchSink_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.EventTimeWindowOperator <em>Event Time Window Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event Time Window Operator</em>'.
	 * @see org.sluice.model.EventTimeWindowOperator
	 * @generated
	 */
	EClass getEventTimeWindowOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.EventTimeWindowOperator#getTimestamp <em>Timestamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timestamp</em>'.
	 * @see org.sluice.model.EventTimeWindowOperator#getTimestamp()
	 * @see #getEventTimeWindowOperator()
	 * @generated
	 */
	EAttribute getEventTimeWindowOperator_Timestamp();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.EventTimeWindowOperator#getOutOfOrderness <em>Out Of Orderness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Out Of Orderness</em>'.
	 * @see org.sluice.model.EventTimeWindowOperator#getOutOfOrderness()
	 * @see #getEventTimeWindowOperator()
	 * @generated
	 */
	EAttribute getEventTimeWindowOperator_OutOfOrderness();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.EventTimeWindowOperator#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sluice.model.EventTimeWindowOperator#getKind()
	 * @see #getEventTimeWindowOperator()
	 * @generated
	 */
	EAttribute getEventTimeWindowOperator_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.EventTimeWindowOperator#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.sluice.model.EventTimeWindowOperator#getSize()
	 * @see #getEventTimeWindowOperator()
	 * @generated
	 */
	EAttribute getEventTimeWindowOperator_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.EventTimeWindowOperator#getSlide <em>Slide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slide</em>'.
	 * @see org.sluice.model.EventTimeWindowOperator#getSlide()
	 * @see #getEventTimeWindowOperator()
	 * @generated
	 */
	EAttribute getEventTimeWindowOperator_Slide();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.EventTimeWindowOperator#getGap <em>Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gap</em>'.
	 * @see org.sluice.model.EventTimeWindowOperator#getGap()
	 * @see #getEventTimeWindowOperator()
	 * @generated
	 */
	EAttribute getEventTimeWindowOperator_Gap();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.EventTimeWindowOperator#getAllowedLateness <em>Allowed Lateness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allowed Lateness</em>'.
	 * @see org.sluice.model.EventTimeWindowOperator#getAllowedLateness()
	 * @see #getEventTimeWindowOperator()
	 * @generated
	 */
	EAttribute getEventTimeWindowOperator_AllowedLateness();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.EventTimeWindowOperator#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.sluice.model.EventTimeWindowOperator#getResult()
	 * @see #getEventTimeWindowOperator()
	 * @generated
	 */
	EAttribute getEventTimeWindowOperator_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.EventTimeWindowOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.EventTimeWindowOperator#getFunction()
	 * @see #getEventTimeWindowOperator()
	 * @generated
	 */
	EAttribute getEventTimeWindowOperator_Function();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.SessionizeOperator <em>Sessionize Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sessionize Operator</em>'.
	 * @see org.sluice.model.SessionizeOperator
	 * @generated
	 */
	EClass getSessionizeOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SessionizeOperator#getTimestamp <em>Timestamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timestamp</em>'.
	 * @see org.sluice.model.SessionizeOperator#getTimestamp()
	 * @see #getSessionizeOperator()
	 * @generated
	 */
	EAttribute getSessionizeOperator_Timestamp();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SessionizeOperator#getOutOfOrderness <em>Out Of Orderness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Out Of Orderness</em>'.
	 * @see org.sluice.model.SessionizeOperator#getOutOfOrderness()
	 * @see #getSessionizeOperator()
	 * @generated
	 */
	EAttribute getSessionizeOperator_OutOfOrderness();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SessionizeOperator#getGap <em>Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gap</em>'.
	 * @see org.sluice.model.SessionizeOperator#getGap()
	 * @see #getSessionizeOperator()
	 * @generated
	 */
	EAttribute getSessionizeOperator_Gap();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.SessionizeOperator#getAllowedLateness <em>Allowed Lateness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allowed Lateness</em>'.
	 * @see org.sluice.model.SessionizeOperator#getAllowedLateness()
	 * @see #getSessionizeOperator()
	 * @generated
	 */
	EAttribute getSessionizeOperator_AllowedLateness();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.JoinWithinOperator <em>Join Within Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Join Within Operator</em>'.
	 * @see org.sluice.model.JoinWithinOperator
	 * @generated
	 */
	EClass getJoinWithinOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.JoinWithinOperator#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sluice.model.JoinWithinOperator#getKind()
	 * @see #getJoinWithinOperator()
	 * @generated
	 */
	EAttribute getJoinWithinOperator_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.JoinWithinOperator#getLeftTimestamp <em>Left Timestamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left Timestamp</em>'.
	 * @see org.sluice.model.JoinWithinOperator#getLeftTimestamp()
	 * @see #getJoinWithinOperator()
	 * @generated
	 */
	EAttribute getJoinWithinOperator_LeftTimestamp();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.JoinWithinOperator#getRightTimestamp <em>Right Timestamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Right Timestamp</em>'.
	 * @see org.sluice.model.JoinWithinOperator#getRightTimestamp()
	 * @see #getJoinWithinOperator()
	 * @generated
	 */
	EAttribute getJoinWithinOperator_RightTimestamp();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.JoinWithinOperator#getOutOfOrderness <em>Out Of Orderness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Out Of Orderness</em>'.
	 * @see org.sluice.model.JoinWithinOperator#getOutOfOrderness()
	 * @see #getJoinWithinOperator()
	 * @generated
	 */
	EAttribute getJoinWithinOperator_OutOfOrderness();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.JoinWithinOperator#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.sluice.model.JoinWithinOperator#getBefore()
	 * @see #getJoinWithinOperator()
	 * @generated
	 */
	EAttribute getJoinWithinOperator_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.JoinWithinOperator#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.sluice.model.JoinWithinOperator#getAfter()
	 * @see #getJoinWithinOperator()
	 * @generated
	 */
	EAttribute getJoinWithinOperator_After();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.DeduplicateOperator <em>Deduplicate Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deduplicate Operator</em>'.
	 * @see org.sluice.model.DeduplicateOperator
	 * @generated
	 */
	EClass getDeduplicateOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.DeduplicateOperator#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.sluice.model.DeduplicateOperator#getKey()
	 * @see #getDeduplicateOperator()
	 * @generated
	 */
	EAttribute getDeduplicateOperator_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.DeduplicateOperator#getWithin <em>Within</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Within</em>'.
	 * @see org.sluice.model.DeduplicateOperator#getWithin()
	 * @see #getDeduplicateOperator()
	 * @generated
	 */
	EAttribute getDeduplicateOperator_Within();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.DeduplicateOperator#getTimestamp <em>Timestamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timestamp</em>'.
	 * @see org.sluice.model.DeduplicateOperator#getTimestamp()
	 * @see #getDeduplicateOperator()
	 * @generated
	 */
	EAttribute getDeduplicateOperator_Timestamp();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.DeduplicateOperator#getOutOfOrderness <em>Out Of Orderness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Out Of Orderness</em>'.
	 * @see org.sluice.model.DeduplicateOperator#getOutOfOrderness()
	 * @see #getDeduplicateOperator()
	 * @generated
	 */
	EAttribute getDeduplicateOperator_OutOfOrderness();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.ProcessOperator <em>Process Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Process Operator</em>'.
	 * @see org.sluice.model.ProcessOperator
	 * @generated
	 */
	EClass getProcessOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ProcessOperator#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.sluice.model.ProcessOperator#getFunction()
	 * @see #getProcessOperator()
	 * @generated
	 */
	EAttribute getProcessOperator_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ProcessOperator#getOnTimer <em>On Timer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On Timer</em>'.
	 * @see org.sluice.model.ProcessOperator#getOnTimer()
	 * @see #getProcessOperator()
	 * @generated
	 */
	EAttribute getProcessOperator_OnTimer();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ProcessOperator#getResultType <em>Result Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result Type</em>'.
	 * @see org.sluice.model.ProcessOperator#getResultType()
	 * @see #getProcessOperator()
	 * @generated
	 */
	EAttribute getProcessOperator_ResultType();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ProcessOperator#getTimestamp <em>Timestamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timestamp</em>'.
	 * @see org.sluice.model.ProcessOperator#getTimestamp()
	 * @see #getProcessOperator()
	 * @generated
	 */
	EAttribute getProcessOperator_Timestamp();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.ProcessOperator#getOutOfOrderness <em>Out Of Orderness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Out Of Orderness</em>'.
	 * @see org.sluice.model.ProcessOperator#getOutOfOrderness()
	 * @see #getProcessOperator()
	 * @generated
	 */
	EAttribute getProcessOperator_OutOfOrderness();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.RunningStatisticsOperator <em>Running Statistics Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Running Statistics Operator</em>'.
	 * @see org.sluice.model.RunningStatisticsOperator
	 * @generated
	 */
	EClass getRunningStatisticsOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.RunningStatisticsOperator#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.sluice.model.RunningStatisticsOperator#getValue()
	 * @see #getRunningStatisticsOperator()
	 * @generated
	 */
	EAttribute getRunningStatisticsOperator_Value();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.AggregateByKeyOperator <em>Aggregate By Key Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Aggregate By Key Operator</em>'.
	 * @see org.sluice.model.AggregateByKeyOperator
	 * @generated
	 */
	EClass getAggregateByKeyOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.AggregateByKeyOperator#getZero <em>Zero</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zero</em>'.
	 * @see org.sluice.model.AggregateByKeyOperator#getZero()
	 * @see #getAggregateByKeyOperator()
	 * @generated
	 */
	EAttribute getAggregateByKeyOperator_Zero();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.AggregateByKeyOperator#getAdd <em>Add</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Add</em>'.
	 * @see org.sluice.model.AggregateByKeyOperator#getAdd()
	 * @see #getAggregateByKeyOperator()
	 * @generated
	 */
	EAttribute getAggregateByKeyOperator_Add();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.AggregateByKeyOperator#getMerge <em>Merge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merge</em>'.
	 * @see org.sluice.model.AggregateByKeyOperator#getMerge()
	 * @see #getAggregateByKeyOperator()
	 * @generated
	 */
	EAttribute getAggregateByKeyOperator_Merge();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.AggregateByKeyOperator#getResultType <em>Result Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result Type</em>'.
	 * @see org.sluice.model.AggregateByKeyOperator#getResultType()
	 * @see #getAggregateByKeyOperator()
	 * @generated
	 */
	EAttribute getAggregateByKeyOperator_ResultType();

	/**
	 * Returns the meta object for class '{@link org.sluice.model.StaticJoinOperator <em>Static Join Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Static Join Operator</em>'.
	 * @see org.sluice.model.StaticJoinOperator
	 * @generated
	 */
	EClass getStaticJoinOperator();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.StaticJoinOperator#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.sluice.model.StaticJoinOperator#getFile()
	 * @see #getStaticJoinOperator()
	 * @generated
	 */
	EAttribute getStaticJoinOperator_File();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.StaticJoinOperator#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.sluice.model.StaticJoinOperator#getRow()
	 * @see #getStaticJoinOperator()
	 * @generated
	 */
	EAttribute getStaticJoinOperator_Row();

	/**
	 * Returns the meta object for the attribute '{@link org.sluice.model.StaticJoinOperator#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.sluice.model.StaticJoinOperator#getKind()
	 * @see #getStaticJoinOperator()
	 * @generated
	 */
	EAttribute getStaticJoinOperator_Kind();

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
		 * The meta object literal for the '<em><b>Error Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__ERROR_POLICY = eINSTANCE.getPipeline_ErrorPolicy();

		/**
		 * The meta object literal for the '<em><b>Max Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__MAX_RATE = eINSTANCE.getPipeline_MaxRate();

		/**
		 * The meta object literal for the '<em><b>Back Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__BACK_PRESSURE = eINSTANCE.getPipeline_BackPressure();

		/**
		 * The meta object literal for the '<em><b>Back Pressure Initial Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__BACK_PRESSURE_INITIAL_RATE = eINSTANCE.getPipeline_BackPressureInitialRate();

		/**
		 * The meta object literal for the '<em><b>Back Pressure Min Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__BACK_PRESSURE_MIN_RATE = eINSTANCE.getPipeline_BackPressureMinRate();

		/**
		 * The meta object literal for the '<em><b>Back Pressure Proportional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__BACK_PRESSURE_PROPORTIONAL = eINSTANCE.getPipeline_BackPressureProportional();

		/**
		 * The meta object literal for the '<em><b>Back Pressure Integral</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__BACK_PRESSURE_INTEGRAL = eINSTANCE.getPipeline_BackPressureIntegral();

		/**
		 * The meta object literal for the '<em><b>Back Pressure Derived</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__BACK_PRESSURE_DERIVED = eINSTANCE.getPipeline_BackPressureDerived();

		/**
		 * The meta object literal for the '<em><b>Backlog Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__BACKLOG_POLICY = eINSTANCE.getPipeline_BacklogPolicy();

		/**
		 * The meta object literal for the '<em><b>Backlog Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__BACKLOG_LIMIT = eINSTANCE.getPipeline_BacklogLimit();

		/**
		 * The meta object literal for the '<em><b>Write Ahead Log</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__WRITE_AHEAD_LOG = eINSTANCE.getPipeline_WriteAheadLog();

		/**
		 * The meta object literal for the '<em><b>State Store</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__STATE_STORE = eINSTANCE.getPipeline_StateStore();

		/**
		 * The meta object literal for the '<em><b>State Directory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__STATE_DIRECTORY = eINSTANCE.getPipeline_StateDirectory();

		/**
		 * The meta object literal for the '<em><b>History Megabytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__HISTORY_MEGABYTES = eINSTANCE.getPipeline_HistoryMegabytes();

		/**
		 * The meta object literal for the '<em><b>History Batches</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE__HISTORY_BATCHES = eINSTANCE.getPipeline_HistoryBatches();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PIPELINE__PARAMETERS = eINSTANCE.getPipeline_Parameters();

		/**
		 * The meta object literal for the '<em><b>Environments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PIPELINE__ENVIRONMENTS = eINSTANCE.getPipeline_Environments();

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
		 * The meta object literal for the '<em><b>Secret</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__SECRET = eINSTANCE.getParameter_Secret();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.EnvironmentImpl <em>Environment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.EnvironmentImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getEnvironment()
		 * @generated
		 */
		EClass ENVIRONMENT = eINSTANCE.getEnvironment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT__NAME = eINSTANCE.getEnvironment_Name();

		/**
		 * The meta object literal for the '<em><b>Documentation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT__DOCUMENTATION = eINSTANCE.getEnvironment_Documentation();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENVIRONMENT__VALUES = eINSTANCE.getEnvironment_Values();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ParameterValueImpl <em>Parameter Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ParameterValueImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getParameterValue()
		 * @generated
		 */
		EClass PARAMETER_VALUE = eINSTANCE.getParameterValue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER_VALUE__NAME = eINSTANCE.getParameterValue_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER_VALUE__VALUE = eINSTANCE.getParameterValue_Value();

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
		 * The meta object literal for the '<em><b>Error Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__ERROR_POLICY = eINSTANCE.getNode_ErrorPolicy();

		/**
		 * The meta object literal for the '<em><b>Commented Out</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__COMMENTED_OUT = eINSTANCE.getNode_CommentedOut();

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
		 * The meta object literal for the '<em><b>Max Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET_TEXT_SOURCE__MAX_RATE = eINSTANCE.getSocketTextSource_MaxRate();

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
		 * The meta object literal for the '<em><b>Max Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_FILE_SOURCE__MAX_RATE = eINSTANCE.getTextFileSource_MaxRate();

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
		 * The meta object literal for the '<em><b>Max Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_DIRECTORY_SOURCE__MAX_RATE = eINSTANCE.getTextDirectorySource_MaxRate();

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
		 * The meta object literal for the '{@link org.sluice.model.impl.BinaryRecordsSourceImpl <em>Binary Records Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.BinaryRecordsSourceImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getBinaryRecordsSource()
		 * @generated
		 */
		EClass BINARY_RECORDS_SOURCE = eINSTANCE.getBinaryRecordsSource();

		/**
		 * The meta object literal for the '<em><b>Directory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINARY_RECORDS_SOURCE__DIRECTORY = eINSTANCE.getBinaryRecordsSource_Directory();

		/**
		 * The meta object literal for the '<em><b>Record Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINARY_RECORDS_SOURCE__RECORD_LENGTH = eINSTANCE.getBinaryRecordsSource_RecordLength();

		/**
		 * The meta object literal for the '<em><b>Max Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINARY_RECORDS_SOURCE__MAX_RATE = eINSTANCE.getBinaryRecordsSource_MaxRate();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.GeneratedKeysSourceImpl <em>Generated Keys Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.GeneratedKeysSourceImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getGeneratedKeysSource()
		 * @generated
		 */
		EClass GENERATED_KEYS_SOURCE = eINSTANCE.getGeneratedKeysSource();

		/**
		 * The meta object literal for the '<em><b>Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATED_KEYS_SOURCE__KEYS = eINSTANCE.getGeneratedKeysSource_Keys();

		/**
		 * The meta object literal for the '<em><b>Distribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATED_KEYS_SOURCE__DISTRIBUTION = eINSTANCE.getGeneratedKeysSource_Distribution();

		/**
		 * The meta object literal for the '<em><b>Skew</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATED_KEYS_SOURCE__SKEW = eINSTANCE.getGeneratedKeysSource_Skew();

		/**
		 * The meta object literal for the '<em><b>Records Per Batch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATED_KEYS_SOURCE__RECORDS_PER_BATCH = eINSTANCE.getGeneratedKeysSource_RecordsPerBatch();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GENERATED_KEYS_SOURCE__SEED = eINSTANCE.getGeneratedKeysSource_Seed();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.CustomReceiverSourceImpl <em>Custom Receiver Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.CustomReceiverSourceImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getCustomReceiverSource()
		 * @generated
		 */
		EClass CUSTOM_RECEIVER_SOURCE = eINSTANCE.getCustomReceiverSource();

		/**
		 * The meta object literal for the '<em><b>Receiver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_RECEIVER_SOURCE__RECEIVER = eINSTANCE.getCustomReceiverSource_Receiver();

		/**
		 * The meta object literal for the '<em><b>Record Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_RECEIVER_SOURCE__RECORD_TYPE = eINSTANCE.getCustomReceiverSource_RecordType();

		/**
		 * The meta object literal for the '<em><b>Max Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_RECEIVER_SOURCE__MAX_RATE = eINSTANCE.getCustomReceiverSource_MaxRate();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ConnectorSourceImpl <em>Connector Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ConnectorSourceImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getConnectorSource()
		 * @generated
		 */
		EClass CONNECTOR_SOURCE = eINSTANCE.getConnectorSource();

		/**
		 * The meta object literal for the '<em><b>Connector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR_SOURCE__CONNECTOR = eINSTANCE.getConnectorSource_Connector();

		/**
		 * The meta object literal for the '<em><b>Record Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR_SOURCE__RECORD_TYPE = eINSTANCE.getConnectorSource_RecordType();

		/**
		 * The meta object literal for the '<em><b>Max Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR_SOURCE__MAX_RATE = eINSTANCE.getConnectorSource_MaxRate();

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
		 * The meta object literal for the '<em><b>Initial State File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE_FILE = eINSTANCE.getUpdateStateByKeyOperator_InitialStateFile();

		/**
		 * The meta object literal for the '<em><b>Initial State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPDATE_STATE_BY_KEY_OPERATOR__INITIAL_STATE = eINSTANCE.getUpdateStateByKeyOperator_InitialState();

		/**
		 * The meta object literal for the '<em><b>Partitions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPDATE_STATE_BY_KEY_OPERATOR__PARTITIONS = eINSTANCE.getUpdateStateByKeyOperator_Partitions();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.SubPipelineNodeImpl <em>Sub Pipeline Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.SubPipelineNodeImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getSubPipelineNode()
		 * @generated
		 */
		EClass SUB_PIPELINE_NODE = eINSTANCE.getSubPipelineNode();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_PIPELINE_NODE__FILE = eINSTANCE.getSubPipelineNode_File();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_PIPELINE_NODE__PARAMETERS = eINSTANCE.getSubPipelineNode_Parameters();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_PIPELINE_NODE__INPUTS = eINSTANCE.getSubPipelineNode_Inputs();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_PIPELINE_NODE__OUTPUTS = eINSTANCE.getSubPipelineNode_Outputs();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.PipelineInputImpl <em>Input</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.PipelineInputImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getPipelineInput()
		 * @generated
		 */
		EClass PIPELINE_INPUT = eINSTANCE.getPipelineInput();

		/**
		 * The meta object literal for the '<em><b>Record Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE_INPUT__RECORD_TYPE = eINSTANCE.getPipelineInput_RecordType();

		/**
		 * The meta object literal for the '<em><b>Shape</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIPELINE_INPUT__SHAPE = eINSTANCE.getPipelineInput_Shape();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.PipelineOutputImpl <em>Output</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.PipelineOutputImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getPipelineOutput()
		 * @generated
		 */
		EClass PIPELINE_OUTPUT = eINSTANCE.getPipelineOutput();

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
		 * The meta object literal for the '{@link org.sluice.model.impl.ObjectFilesSinkImpl <em>Object Files Sink</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ObjectFilesSinkImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getObjectFilesSink()
		 * @generated
		 */
		EClass OBJECT_FILES_SINK = eINSTANCE.getObjectFilesSink();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECT_FILES_SINK__PREFIX = eINSTANCE.getObjectFilesSink_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECT_FILES_SINK__SUFFIX = eINSTANCE.getObjectFilesSink_Suffix();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.HttpSinkImpl <em>Http Sink</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.HttpSinkImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getHttpSink()
		 * @generated
		 */
		EClass HTTP_SINK = eINSTANCE.getHttpSink();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_SINK__URL = eINSTANCE.getHttpSink_Url();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_SINK__FORMAT = eINSTANCE.getHttpSink_Format();

		/**
		 * The meta object literal for the '<em><b>Timeout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_SINK__TIMEOUT = eINSTANCE.getHttpSink_Timeout();

		/**
		 * The meta object literal for the '<em><b>Skip Empty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HTTP_SINK__SKIP_EMPTY = eINSTANCE.getHttpSink_SkipEmpty();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.QueueSourceImpl <em>Queue Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.QueueSourceImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getQueueSource()
		 * @generated
		 */
		EClass QUEUE_SOURCE = eINSTANCE.getQueueSource();

		/**
		 * The meta object literal for the '<em><b>Batches</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_SOURCE__BATCHES = eINSTANCE.getQueueSource_Batches();

		/**
		 * The meta object literal for the '<em><b>Record Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_SOURCE__RECORD_TYPE = eINSTANCE.getQueueSource_RecordType();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.MapValuesOperatorImpl <em>Map Values Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.MapValuesOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getMapValuesOperator()
		 * @generated
		 */
		EClass MAP_VALUES_OPERATOR = eINSTANCE.getMapValuesOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_VALUES_OPERATOR__FUNCTION = eINSTANCE.getMapValuesOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.FlatMapValuesOperatorImpl <em>Flat Map Values Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.FlatMapValuesOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getFlatMapValuesOperator()
		 * @generated
		 */
		EClass FLAT_MAP_VALUES_OPERATOR = eINSTANCE.getFlatMapValuesOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLAT_MAP_VALUES_OPERATOR__FUNCTION = eINSTANCE.getFlatMapValuesOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.FlatMapToPairOperatorImpl <em>Flat Map To Pair Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.FlatMapToPairOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getFlatMapToPairOperator()
		 * @generated
		 */
		EClass FLAT_MAP_TO_PAIR_OPERATOR = eINSTANCE.getFlatMapToPairOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLAT_MAP_TO_PAIR_OPERATOR__FUNCTION = eINSTANCE.getFlatMapToPairOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.MapPartitionsOperatorImpl <em>Map Partitions Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.MapPartitionsOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getMapPartitionsOperator()
		 * @generated
		 */
		EClass MAP_PARTITIONS_OPERATOR = eINSTANCE.getMapPartitionsOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_PARTITIONS_OPERATOR__FUNCTION = eINSTANCE.getMapPartitionsOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.KeyByOperatorImpl <em>Key By Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.KeyByOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getKeyByOperator()
		 * @generated
		 */
		EClass KEY_BY_OPERATOR = eINSTANCE.getKeyByOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY_BY_OPERATOR__FUNCTION = eINSTANCE.getKeyByOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.UnionOperatorImpl <em>Union Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.UnionOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getUnionOperator()
		 * @generated
		 */
		EClass UNION_OPERATOR = eINSTANCE.getUnionOperator();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.RepartitionOperatorImpl <em>Repartition Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.RepartitionOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getRepartitionOperator()
		 * @generated
		 */
		EClass REPARTITION_OPERATOR = eINSTANCE.getRepartitionOperator();

		/**
		 * The meta object literal for the '<em><b>Partitions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPARTITION_OPERATOR__PARTITIONS = eINSTANCE.getRepartitionOperator_Partitions();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.GlomOperatorImpl <em>Glom Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.GlomOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getGlomOperator()
		 * @generated
		 */
		EClass GLOM_OPERATOR = eINSTANCE.getGlomOperator();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.CountOperatorImpl <em>Count Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.CountOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getCountOperator()
		 * @generated
		 */
		EClass COUNT_OPERATOR = eINSTANCE.getCountOperator();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.CountByValueOperatorImpl <em>Count By Value Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.CountByValueOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getCountByValueOperator()
		 * @generated
		 */
		EClass COUNT_BY_VALUE_OPERATOR = eINSTANCE.getCountByValueOperator();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ReduceOperatorImpl <em>Reduce Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ReduceOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getReduceOperator()
		 * @generated
		 */
		EClass REDUCE_OPERATOR = eINSTANCE.getReduceOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCE_OPERATOR__FUNCTION = eINSTANCE.getReduceOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.DistinctOperatorImpl <em>Distinct Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.DistinctOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getDistinctOperator()
		 * @generated
		 */
		EClass DISTINCT_OPERATOR = eINSTANCE.getDistinctOperator();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.SortOperatorImpl <em>Sort Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.SortOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getSortOperator()
		 * @generated
		 */
		EClass SORT_OPERATOR = eINSTANCE.getSortOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SORT_OPERATOR__FUNCTION = eINSTANCE.getSortOperator_Function();

		/**
		 * The meta object literal for the '<em><b>Ascending</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SORT_OPERATOR__ASCENDING = eINSTANCE.getSortOperator_Ascending();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.TopOperatorImpl <em>Top Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.TopOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getTopOperator()
		 * @generated
		 */
		EClass TOP_OPERATOR = eINSTANCE.getTopOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOP_OPERATOR__FUNCTION = eINSTANCE.getTopOperator_Function();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOP_OPERATOR__COUNT = eINSTANCE.getTopOperator_Count();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.SqlOperatorImpl <em>Sql Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.SqlOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getSqlOperator()
		 * @generated
		 */
		EClass SQL_OPERATOR = eINSTANCE.getSqlOperator();

		/**
		 * The meta object literal for the '<em><b>Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SQL_OPERATOR__QUERY = eINSTANCE.getSqlOperator_Query();

		/**
		 * The meta object literal for the '<em><b>Record Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SQL_OPERATOR__RECORD_TYPE = eINSTANCE.getSqlOperator_RecordType();

		/**
		 * The meta object literal for the '<em><b>Result Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SQL_OPERATOR__RESULT_TYPE = eINSTANCE.getSqlOperator_ResultType();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.StatisticOperatorImpl <em>Statistic Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.StatisticOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getStatisticOperator()
		 * @generated
		 */
		EClass STATISTIC_OPERATOR = eINSTANCE.getStatisticOperator();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATISTIC_OPERATOR__FIELD = eINSTANCE.getStatisticOperator_Field();

		/**
		 * The meta object literal for the '<em><b>Statistic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATISTIC_OPERATOR__STATISTIC = eINSTANCE.getStatisticOperator_Statistic();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ParseCsvOperatorImpl <em>Parse Csv Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ParseCsvOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getParseCsvOperator()
		 * @generated
		 */
		EClass PARSE_CSV_OPERATOR = eINSTANCE.getParseCsvOperator();

		/**
		 * The meta object literal for the '<em><b>Record Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARSE_CSV_OPERATOR__RECORD_TYPE = eINSTANCE.getParseCsvOperator_RecordType();

		/**
		 * The meta object literal for the '<em><b>Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARSE_CSV_OPERATOR__SEPARATOR = eINSTANCE.getParseCsvOperator_Separator();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARSE_CSV_OPERATOR__QUOTE = eINSTANCE.getParseCsvOperator_Quote();

		/**
		 * The meta object literal for the '<em><b>Trim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARSE_CSV_OPERATOR__TRIM = eINSTANCE.getParseCsvOperator_Trim();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ParseJsonOperatorImpl <em>Parse Json Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ParseJsonOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getParseJsonOperator()
		 * @generated
		 */
		EClass PARSE_JSON_OPERATOR = eINSTANCE.getParseJsonOperator();

		/**
		 * The meta object literal for the '<em><b>Record Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARSE_JSON_OPERATOR__RECORD_TYPE = eINSTANCE.getParseJsonOperator_RecordType();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ParseRegexOperatorImpl <em>Parse Regex Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ParseRegexOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getParseRegexOperator()
		 * @generated
		 */
		EClass PARSE_REGEX_OPERATOR = eINSTANCE.getParseRegexOperator();

		/**
		 * The meta object literal for the '<em><b>Record Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARSE_REGEX_OPERATOR__RECORD_TYPE = eINSTANCE.getParseRegexOperator_RecordType();

		/**
		 * The meta object literal for the '<em><b>Regex</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARSE_REGEX_OPERATOR__REGEX = eINSTANCE.getParseRegexOperator_Regex();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ParseLogOperatorImpl <em>Parse Log Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ParseLogOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getParseLogOperator()
		 * @generated
		 */
		EClass PARSE_LOG_OPERATOR = eINSTANCE.getParseLogOperator();

		/**
		 * The meta object literal for the '<em><b>Record Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARSE_LOG_OPERATOR__RECORD_TYPE = eINSTANCE.getParseLogOperator_RecordType();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARSE_LOG_OPERATOR__FORMAT = eINSTANCE.getParseLogOperator_Format();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.SelectOperatorImpl <em>Select Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.SelectOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getSelectOperator()
		 * @generated
		 */
		EClass SELECT_OPERATOR = eINSTANCE.getSelectOperator();

		/**
		 * The meta object literal for the '<em><b>Result Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECT_OPERATOR__RESULT_TYPE = eINSTANCE.getSelectOperator_ResultType();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECT_OPERATOR__FIELDS = eINSTANCE.getSelectOperator_Fields();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.SampleOperatorImpl <em>Sample Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.SampleOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getSampleOperator()
		 * @generated
		 */
		EClass SAMPLE_OPERATOR = eINSTANCE.getSampleOperator();

		/**
		 * The meta object literal for the '<em><b>Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_OPERATOR__FRACTION = eINSTANCE.getSampleOperator_Fraction();

		/**
		 * The meta object literal for the '<em><b>With Replacement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_OPERATOR__WITH_REPLACEMENT = eINSTANCE.getSampleOperator_WithReplacement();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_OPERATOR__SEED = eINSTANCE.getSampleOperator_Seed();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.TransformOperatorImpl <em>Transform Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.TransformOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getTransformOperator()
		 * @generated
		 */
		EClass TRANSFORM_OPERATOR = eINSTANCE.getTransformOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFORM_OPERATOR__FUNCTION = eINSTANCE.getTransformOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.TransformToPairOperatorImpl <em>Transform To Pair Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.TransformToPairOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getTransformToPairOperator()
		 * @generated
		 */
		EClass TRANSFORM_TO_PAIR_OPERATOR = eINSTANCE.getTransformToPairOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFORM_TO_PAIR_OPERATOR__FUNCTION = eINSTANCE.getTransformToPairOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.TransformWithOperatorImpl <em>Transform With Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.TransformWithOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getTransformWithOperator()
		 * @generated
		 */
		EClass TRANSFORM_WITH_OPERATOR = eINSTANCE.getTransformWithOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFORM_WITH_OPERATOR__FUNCTION = eINSTANCE.getTransformWithOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.TransformWithToPairOperatorImpl <em>Transform With To Pair Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.TransformWithToPairOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getTransformWithToPairOperator()
		 * @generated
		 */
		EClass TRANSFORM_WITH_TO_PAIR_OPERATOR = eINSTANCE.getTransformWithToPairOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSFORM_WITH_TO_PAIR_OPERATOR__FUNCTION = eINSTANCE.getTransformWithToPairOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.CacheOperatorImpl <em>Cache Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.CacheOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getCacheOperator()
		 * @generated
		 */
		EClass CACHE_OPERATOR = eINSTANCE.getCacheOperator();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CACHE_OPERATOR__LEVEL = eINSTANCE.getCacheOperator_Level();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.GroupByKeyOperatorImpl <em>Group By Key Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.GroupByKeyOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getGroupByKeyOperator()
		 * @generated
		 */
		EClass GROUP_BY_KEY_OPERATOR = eINSTANCE.getGroupByKeyOperator();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.CombineByKeyOperatorImpl <em>Combine By Key Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.CombineByKeyOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getCombineByKeyOperator()
		 * @generated
		 */
		EClass COMBINE_BY_KEY_OPERATOR = eINSTANCE.getCombineByKeyOperator();

		/**
		 * The meta object literal for the '<em><b>Create Combiner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMBINE_BY_KEY_OPERATOR__CREATE_COMBINER = eINSTANCE.getCombineByKeyOperator_CreateCombiner();

		/**
		 * The meta object literal for the '<em><b>Merge Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMBINE_BY_KEY_OPERATOR__MERGE_VALUE = eINSTANCE.getCombineByKeyOperator_MergeValue();

		/**
		 * The meta object literal for the '<em><b>Merge Combiners</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMBINE_BY_KEY_OPERATOR__MERGE_COMBINERS = eINSTANCE.getCombineByKeyOperator_MergeCombiners();

		/**
		 * The meta object literal for the '<em><b>Combiner Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMBINE_BY_KEY_OPERATOR__COMBINER_TYPE = eINSTANCE.getCombineByKeyOperator_CombinerType();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.JoinOperatorImpl <em>Join Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.JoinOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getJoinOperator()
		 * @generated
		 */
		EClass JOIN_OPERATOR = eINSTANCE.getJoinOperator();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOIN_OPERATOR__KIND = eINSTANCE.getJoinOperator_Kind();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.CogroupOperatorImpl <em>Cogroup Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.CogroupOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getCogroupOperator()
		 * @generated
		 */
		EClass COGROUP_OPERATOR = eINSTANCE.getCogroupOperator();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.CountByWindowOperatorImpl <em>Count By Window Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.CountByWindowOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getCountByWindowOperator()
		 * @generated
		 */
		EClass COUNT_BY_WINDOW_OPERATOR = eINSTANCE.getCountByWindowOperator();

		/**
		 * The meta object literal for the '<em><b>Window Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_BY_WINDOW_OPERATOR__WINDOW_DURATION = eINSTANCE.getCountByWindowOperator_WindowDuration();

		/**
		 * The meta object literal for the '<em><b>Slide Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_BY_WINDOW_OPERATOR__SLIDE_DURATION = eINSTANCE.getCountByWindowOperator_SlideDuration();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ReduceByWindowOperatorImpl <em>Reduce By Window Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ReduceByWindowOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getReduceByWindowOperator()
		 * @generated
		 */
		EClass REDUCE_BY_WINDOW_OPERATOR = eINSTANCE.getReduceByWindowOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCE_BY_WINDOW_OPERATOR__FUNCTION = eINSTANCE.getReduceByWindowOperator_Function();

		/**
		 * The meta object literal for the '<em><b>Inverse Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCE_BY_WINDOW_OPERATOR__INVERSE_FUNCTION = eINSTANCE.getReduceByWindowOperator_InverseFunction();

		/**
		 * The meta object literal for the '<em><b>Window Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCE_BY_WINDOW_OPERATOR__WINDOW_DURATION = eINSTANCE.getReduceByWindowOperator_WindowDuration();

		/**
		 * The meta object literal for the '<em><b>Slide Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCE_BY_WINDOW_OPERATOR__SLIDE_DURATION = eINSTANCE.getReduceByWindowOperator_SlideDuration();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.CountByValueAndWindowOperatorImpl <em>Count By Value And Window Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.CountByValueAndWindowOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getCountByValueAndWindowOperator()
		 * @generated
		 */
		EClass COUNT_BY_VALUE_AND_WINDOW_OPERATOR = eINSTANCE.getCountByValueAndWindowOperator();

		/**
		 * The meta object literal for the '<em><b>Window Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_BY_VALUE_AND_WINDOW_OPERATOR__WINDOW_DURATION = eINSTANCE.getCountByValueAndWindowOperator_WindowDuration();

		/**
		 * The meta object literal for the '<em><b>Slide Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_BY_VALUE_AND_WINDOW_OPERATOR__SLIDE_DURATION = eINSTANCE.getCountByValueAndWindowOperator_SlideDuration();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.GroupByKeyAndWindowOperatorImpl <em>Group By Key And Window Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.GroupByKeyAndWindowOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getGroupByKeyAndWindowOperator()
		 * @generated
		 */
		EClass GROUP_BY_KEY_AND_WINDOW_OPERATOR = eINSTANCE.getGroupByKeyAndWindowOperator();

		/**
		 * The meta object literal for the '<em><b>Window Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_BY_KEY_AND_WINDOW_OPERATOR__WINDOW_DURATION = eINSTANCE.getGroupByKeyAndWindowOperator_WindowDuration();

		/**
		 * The meta object literal for the '<em><b>Slide Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_BY_KEY_AND_WINDOW_OPERATOR__SLIDE_DURATION = eINSTANCE.getGroupByKeyAndWindowOperator_SlideDuration();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ReduceByKeyAndWindowOperatorImpl <em>Reduce By Key And Window Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ReduceByKeyAndWindowOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getReduceByKeyAndWindowOperator()
		 * @generated
		 */
		EClass REDUCE_BY_KEY_AND_WINDOW_OPERATOR = eINSTANCE.getReduceByKeyAndWindowOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCE_BY_KEY_AND_WINDOW_OPERATOR__FUNCTION = eINSTANCE.getReduceByKeyAndWindowOperator_Function();

		/**
		 * The meta object literal for the '<em><b>Inverse Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCE_BY_KEY_AND_WINDOW_OPERATOR__INVERSE_FUNCTION = eINSTANCE.getReduceByKeyAndWindowOperator_InverseFunction();

		/**
		 * The meta object literal for the '<em><b>Window Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCE_BY_KEY_AND_WINDOW_OPERATOR__WINDOW_DURATION = eINSTANCE.getReduceByKeyAndWindowOperator_WindowDuration();

		/**
		 * The meta object literal for the '<em><b>Slide Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCE_BY_KEY_AND_WINDOW_OPERATOR__SLIDE_DURATION = eINSTANCE.getReduceByKeyAndWindowOperator_SlideDuration();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUCE_BY_KEY_AND_WINDOW_OPERATOR__FILTER = eINSTANCE.getReduceByKeyAndWindowOperator_Filter();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.MapWithStateOperatorImpl <em>Map With State Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.MapWithStateOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getMapWithStateOperator()
		 * @generated
		 */
		EClass MAP_WITH_STATE_OPERATOR = eINSTANCE.getMapWithStateOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_WITH_STATE_OPERATOR__FUNCTION = eINSTANCE.getMapWithStateOperator_Function();

		/**
		 * The meta object literal for the '<em><b>State Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_WITH_STATE_OPERATOR__STATE_TYPE = eINSTANCE.getMapWithStateOperator_StateType();

		/**
		 * The meta object literal for the '<em><b>Mapped Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_WITH_STATE_OPERATOR__MAPPED_TYPE = eINSTANCE.getMapWithStateOperator_MappedType();

		/**
		 * The meta object literal for the '<em><b>Timeout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_WITH_STATE_OPERATOR__TIMEOUT = eINSTANCE.getMapWithStateOperator_Timeout();

		/**
		 * The meta object literal for the '<em><b>Initial State File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_WITH_STATE_OPERATOR__INITIAL_STATE_FILE = eINSTANCE.getMapWithStateOperator_InitialStateFile();

		/**
		 * The meta object literal for the '<em><b>Initial State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_WITH_STATE_OPERATOR__INITIAL_STATE = eINSTANCE.getMapWithStateOperator_InitialState();

		/**
		 * The meta object literal for the '<em><b>Partitions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAP_WITH_STATE_OPERATOR__PARTITIONS = eINSTANCE.getMapWithStateOperator_Partitions();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.TableSinkImpl <em>Table Sink</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.TableSinkImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getTableSink()
		 * @generated
		 */
		EClass TABLE_SINK = eINSTANCE.getTableSink();

		/**
		 * The meta object literal for the '<em><b>Keep</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_SINK__KEEP = eINSTANCE.getTableSink_Keep();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_SINK__COLUMNS = eINSTANCE.getTableSink_Columns();

		/**
		 * The meta object literal for the '<em><b>Max Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_SINK__MAX_ROWS = eINSTANCE.getTableSink_MaxRows();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.HadoopFilesSinkImpl <em>Hadoop Files Sink</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.HadoopFilesSinkImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getHadoopFilesSink()
		 * @generated
		 */
		EClass HADOOP_FILES_SINK = eINSTANCE.getHadoopFilesSink();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HADOOP_FILES_SINK__PREFIX = eINSTANCE.getHadoopFilesSink_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HADOOP_FILES_SINK__SUFFIX = eINSTANCE.getHadoopFilesSink_Suffix();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ConnectorSinkImpl <em>Connector Sink</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ConnectorSinkImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getConnectorSink()
		 * @generated
		 */
		EClass CONNECTOR_SINK = eINSTANCE.getConnectorSink();

		/**
		 * The meta object literal for the '<em><b>Connector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTOR_SINK__CONNECTOR = eINSTANCE.getConnectorSink_Connector();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ForeachBatchSinkImpl <em>Foreach Batch Sink</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ForeachBatchSinkImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getForeachBatchSink()
		 * @generated
		 */
		EClass FOREACH_BATCH_SINK = eINSTANCE.getForeachBatchSink();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOREACH_BATCH_SINK__FUNCTION = eINSTANCE.getForeachBatchSink_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.EventTimeWindowOperatorImpl <em>Event Time Window Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.EventTimeWindowOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getEventTimeWindowOperator()
		 * @generated
		 */
		EClass EVENT_TIME_WINDOW_OPERATOR = eINSTANCE.getEventTimeWindowOperator();

		/**
		 * The meta object literal for the '<em><b>Timestamp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_TIME_WINDOW_OPERATOR__TIMESTAMP = eINSTANCE.getEventTimeWindowOperator_Timestamp();

		/**
		 * The meta object literal for the '<em><b>Out Of Orderness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_TIME_WINDOW_OPERATOR__OUT_OF_ORDERNESS = eINSTANCE.getEventTimeWindowOperator_OutOfOrderness();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_TIME_WINDOW_OPERATOR__KIND = eINSTANCE.getEventTimeWindowOperator_Kind();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_TIME_WINDOW_OPERATOR__SIZE = eINSTANCE.getEventTimeWindowOperator_Size();

		/**
		 * The meta object literal for the '<em><b>Slide</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_TIME_WINDOW_OPERATOR__SLIDE = eINSTANCE.getEventTimeWindowOperator_Slide();

		/**
		 * The meta object literal for the '<em><b>Gap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_TIME_WINDOW_OPERATOR__GAP = eINSTANCE.getEventTimeWindowOperator_Gap();

		/**
		 * The meta object literal for the '<em><b>Allowed Lateness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_TIME_WINDOW_OPERATOR__ALLOWED_LATENESS = eINSTANCE.getEventTimeWindowOperator_AllowedLateness();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_TIME_WINDOW_OPERATOR__RESULT = eINSTANCE.getEventTimeWindowOperator_Result();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_TIME_WINDOW_OPERATOR__FUNCTION = eINSTANCE.getEventTimeWindowOperator_Function();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.SessionizeOperatorImpl <em>Sessionize Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.SessionizeOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getSessionizeOperator()
		 * @generated
		 */
		EClass SESSIONIZE_OPERATOR = eINSTANCE.getSessionizeOperator();

		/**
		 * The meta object literal for the '<em><b>Timestamp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSIONIZE_OPERATOR__TIMESTAMP = eINSTANCE.getSessionizeOperator_Timestamp();

		/**
		 * The meta object literal for the '<em><b>Out Of Orderness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSIONIZE_OPERATOR__OUT_OF_ORDERNESS = eINSTANCE.getSessionizeOperator_OutOfOrderness();

		/**
		 * The meta object literal for the '<em><b>Gap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSIONIZE_OPERATOR__GAP = eINSTANCE.getSessionizeOperator_Gap();

		/**
		 * The meta object literal for the '<em><b>Allowed Lateness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSIONIZE_OPERATOR__ALLOWED_LATENESS = eINSTANCE.getSessionizeOperator_AllowedLateness();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.JoinWithinOperatorImpl <em>Join Within Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.JoinWithinOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getJoinWithinOperator()
		 * @generated
		 */
		EClass JOIN_WITHIN_OPERATOR = eINSTANCE.getJoinWithinOperator();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOIN_WITHIN_OPERATOR__KIND = eINSTANCE.getJoinWithinOperator_Kind();

		/**
		 * The meta object literal for the '<em><b>Left Timestamp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOIN_WITHIN_OPERATOR__LEFT_TIMESTAMP = eINSTANCE.getJoinWithinOperator_LeftTimestamp();

		/**
		 * The meta object literal for the '<em><b>Right Timestamp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOIN_WITHIN_OPERATOR__RIGHT_TIMESTAMP = eINSTANCE.getJoinWithinOperator_RightTimestamp();

		/**
		 * The meta object literal for the '<em><b>Out Of Orderness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOIN_WITHIN_OPERATOR__OUT_OF_ORDERNESS = eINSTANCE.getJoinWithinOperator_OutOfOrderness();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOIN_WITHIN_OPERATOR__BEFORE = eINSTANCE.getJoinWithinOperator_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOIN_WITHIN_OPERATOR__AFTER = eINSTANCE.getJoinWithinOperator_After();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.DeduplicateOperatorImpl <em>Deduplicate Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.DeduplicateOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getDeduplicateOperator()
		 * @generated
		 */
		EClass DEDUPLICATE_OPERATOR = eINSTANCE.getDeduplicateOperator();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDUPLICATE_OPERATOR__KEY = eINSTANCE.getDeduplicateOperator_Key();

		/**
		 * The meta object literal for the '<em><b>Within</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDUPLICATE_OPERATOR__WITHIN = eINSTANCE.getDeduplicateOperator_Within();

		/**
		 * The meta object literal for the '<em><b>Timestamp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDUPLICATE_OPERATOR__TIMESTAMP = eINSTANCE.getDeduplicateOperator_Timestamp();

		/**
		 * The meta object literal for the '<em><b>Out Of Orderness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDUPLICATE_OPERATOR__OUT_OF_ORDERNESS = eINSTANCE.getDeduplicateOperator_OutOfOrderness();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.ProcessOperatorImpl <em>Process Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.ProcessOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getProcessOperator()
		 * @generated
		 */
		EClass PROCESS_OPERATOR = eINSTANCE.getProcessOperator();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_OPERATOR__FUNCTION = eINSTANCE.getProcessOperator_Function();

		/**
		 * The meta object literal for the '<em><b>On Timer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_OPERATOR__ON_TIMER = eINSTANCE.getProcessOperator_OnTimer();

		/**
		 * The meta object literal for the '<em><b>Result Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_OPERATOR__RESULT_TYPE = eINSTANCE.getProcessOperator_ResultType();

		/**
		 * The meta object literal for the '<em><b>Timestamp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_OPERATOR__TIMESTAMP = eINSTANCE.getProcessOperator_Timestamp();

		/**
		 * The meta object literal for the '<em><b>Out Of Orderness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS_OPERATOR__OUT_OF_ORDERNESS = eINSTANCE.getProcessOperator_OutOfOrderness();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.RunningStatisticsOperatorImpl <em>Running Statistics Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.RunningStatisticsOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getRunningStatisticsOperator()
		 * @generated
		 */
		EClass RUNNING_STATISTICS_OPERATOR = eINSTANCE.getRunningStatisticsOperator();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUNNING_STATISTICS_OPERATOR__VALUE = eINSTANCE.getRunningStatisticsOperator_Value();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.AggregateByKeyOperatorImpl <em>Aggregate By Key Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.AggregateByKeyOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getAggregateByKeyOperator()
		 * @generated
		 */
		EClass AGGREGATE_BY_KEY_OPERATOR = eINSTANCE.getAggregateByKeyOperator();

		/**
		 * The meta object literal for the '<em><b>Zero</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGGREGATE_BY_KEY_OPERATOR__ZERO = eINSTANCE.getAggregateByKeyOperator_Zero();

		/**
		 * The meta object literal for the '<em><b>Add</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGGREGATE_BY_KEY_OPERATOR__ADD = eINSTANCE.getAggregateByKeyOperator_Add();

		/**
		 * The meta object literal for the '<em><b>Merge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGGREGATE_BY_KEY_OPERATOR__MERGE = eINSTANCE.getAggregateByKeyOperator_Merge();

		/**
		 * The meta object literal for the '<em><b>Result Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGGREGATE_BY_KEY_OPERATOR__RESULT_TYPE = eINSTANCE.getAggregateByKeyOperator_ResultType();

		/**
		 * The meta object literal for the '{@link org.sluice.model.impl.StaticJoinOperatorImpl <em>Static Join Operator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.sluice.model.impl.StaticJoinOperatorImpl
		 * @see org.sluice.model.impl.PipelinePackageImpl#getStaticJoinOperator()
		 * @generated
		 */
		EClass STATIC_JOIN_OPERATOR = eINSTANCE.getStaticJoinOperator();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATIC_JOIN_OPERATOR__FILE = eINSTANCE.getStaticJoinOperator_File();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATIC_JOIN_OPERATOR__ROW = eINSTANCE.getStaticJoinOperator_Row();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATIC_JOIN_OPERATOR__KIND = eINSTANCE.getStaticJoinOperator_Kind();

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
