/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Sink</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Shows the newest rows of a stream as a table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.TableSink#getKeep <em>Keep</em>}</li>
 *   <li>{@link org.sluice.model.TableSink#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.sluice.model.TableSink#getMaxRows <em>Max Rows</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getTableSink()
 * @model
 * @generated
 */
public interface TableSink extends Sink {
	/**
	 * Returns the value of the '<em><b>Keep</b></em>' attribute.
	 * The default value is <code>"KEYS"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which rows stay: KEYS, ROWS or BATCH.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep</em>' attribute.
	 * @see #setKeep(String)
	 * @see org.sluice.model.PipelinePackage#getTableSink_Keep()
	 * @model default="KEYS"
	 * @generated
	 */
	String getKeep();

	/**
	 * Sets the value of the '{@link org.sluice.model.TableSink#getKeep <em>Keep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep</em>' attribute.
	 * @see #getKeep()
	 * @generated
	 */
	void setKeep(String value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of columns, separated by commas; empty: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' attribute.
	 * @see #setColumns(String)
	 * @see org.sluice.model.PipelinePackage#getTableSink_Columns()
	 * @model
	 * @generated
	 */
	String getColumns();

	/**
	 * Sets the value of the '{@link org.sluice.model.TableSink#getColumns <em>Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Columns</em>' attribute.
	 * @see #getColumns()
	 * @generated
	 */
	void setColumns(String value);

	/**
	 * Returns the value of the '<em><b>Max Rows</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows that the table has at most.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Rows</em>' attribute.
	 * @see #setMaxRows(int)
	 * @see org.sluice.model.PipelinePackage#getTableSink_MaxRows()
	 * @model default="100"
	 * @generated
	 */
	int getMaxRows();

	/**
	 * Sets the value of the '{@link org.sluice.model.TableSink#getMaxRows <em>Max Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Rows</em>' attribute.
	 * @see #getMaxRows()
	 * @generated
	 */
	void setMaxRows(int value);

} // TableSink
