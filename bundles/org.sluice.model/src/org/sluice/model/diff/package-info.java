/** What is different in two pipelines, told element by element. */
package org.sluice.model.diff;
