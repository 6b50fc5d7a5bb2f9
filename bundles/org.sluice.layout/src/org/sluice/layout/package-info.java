/** Automatic layout of pipelines, in plain Java: {@link org.sluice.layout.AutoLayout}. */
package org.sluice.layout;
