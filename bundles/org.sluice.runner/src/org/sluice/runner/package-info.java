/**
 * Runs a pipeline as a program: options of the command line, exit codes, output for people and for other programs,
 * orderly stop, and the hand-over to a dashboard when one is on the class path.
 */
package org.sluice.runner;
