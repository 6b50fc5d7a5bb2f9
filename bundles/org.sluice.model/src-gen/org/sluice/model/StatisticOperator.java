/**
 */
package org.sluice.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Statistic Operator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One number about a field of the records of each batch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sluice.model.StatisticOperator#getField <em>Field</em>}</li>
 *   <li>{@link org.sluice.model.StatisticOperator#getStatistic <em>Statistic</em>}</li>
 * </ul>
 *
 * @see org.sluice.model.PipelinePackage#getStatisticOperator()
 * @model
 * @generated
 */
public interface StatisticOperator extends Operator {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From record to number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.sluice.model.PipelinePackage#getStatisticOperator_Field()
	 * @model
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.sluice.model.StatisticOperator#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Statistic</b></em>' attribute.
	 * The default value is <code>"mean"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which number: sum, mean, min, max, count, stdev, variance or stats.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statistic</em>' attribute.
	 * @see #setStatistic(String)
	 * @see org.sluice.model.PipelinePackage#getStatisticOperator_Statistic()
	 * @model default="mean"
	 * @generated
	 */
	String getStatistic();

	/**
	 * Sets the value of the '{@link org.sluice.model.StatisticOperator#getStatistic <em>Statistic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statistic</em>' attribute.
	 * @see #getStatistic()
	 * @generated
	 */
	void setStatistic(String value);

} // StatisticOperator
