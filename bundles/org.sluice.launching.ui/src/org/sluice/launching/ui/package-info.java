/** What other parts of the user interface may ask of launching. */
package org.sluice.launching.ui;
