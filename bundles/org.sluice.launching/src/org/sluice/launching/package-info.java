/**
 * Starts pipelines from Eclipse: the launch configuration type, its attributes, and the runs that came out of it.
 *
 * <p>Entry points: {@link org.sluice.launching.PipelineLaunchAttributes} to describe a launch,
 * {@link org.sluice.launching.PipelineRuns} to see what runs, {@link org.sluice.launching.PipelineRun} for one run.
 * No class of this bundle needs a display.
 */
package org.sluice.launching;
