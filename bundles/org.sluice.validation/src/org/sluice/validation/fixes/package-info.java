/** What can be done about a diagnostic: edits of the model that make it go away. */
package org.sluice.validation.fixes;
