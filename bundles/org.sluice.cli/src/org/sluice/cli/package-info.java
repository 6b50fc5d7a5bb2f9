/**
 * The command line {@code sluice}: {@code check run test generate export render diff}, in plain Java.
 */
package org.sluice.cli;
