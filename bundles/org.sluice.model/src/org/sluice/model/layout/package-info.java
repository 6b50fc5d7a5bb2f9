/**
 * The drawing of a pipeline: what one {@code .layout} file holds. Kept apart from the pipeline, so that moving a node
 * never changes what the pipeline does.
 */
package org.sluice.model.layout;
