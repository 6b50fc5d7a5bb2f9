/**
 * The pipeline as a model: what one {@code .dstream} file holds.
 *
 * <p>The model classes are generated from {@code model/pipeline.ecore} into {@code src-gen}. Written by hand are the
 * helpers around them: {@link org.sluice.model.PipelineFiles} loads and saves, {@link org.sluice.model.PipelineBehavior}
 * answers questions about the graph, {@link org.sluice.model.NodeTypes} joins model classes and the node catalogue.
 *
 * <p>Threading: model objects stay on one thread. Background work takes a {@link org.sluice.model.PipelineCopies copy}.
 */
package org.sluice.model;
