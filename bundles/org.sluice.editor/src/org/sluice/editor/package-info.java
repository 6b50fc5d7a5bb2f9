/**
 * The pipeline editor: a GEF canvas for {@code .dstream} files.
 *
 * <p>Entry points are {@link org.sluice.editor.PipelineEditor} (the workbench part) and
 * {@link org.sluice.editor.LiveAnnotations} (numbers of a run, drawn on its canvas). Everything here lives on the UI
 * thread.
 */
package org.sluice.editor;
