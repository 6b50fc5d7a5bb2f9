/** Pictures of pipelines without a window: {@link org.sluice.layout.render.SvgRenderer}. */
package org.sluice.layout.render;
