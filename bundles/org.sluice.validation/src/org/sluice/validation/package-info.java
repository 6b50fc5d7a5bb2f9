/**
 * Tells what is wrong with a pipeline before it runs: rules over the graph, and the Java compiler for the expressions.
 * {@link org.sluice.validation.Validator} is the way in; {@link org.sluice.validation.DiagnosticCode} lists what can be
 * found.
 */
package org.sluice.validation;
