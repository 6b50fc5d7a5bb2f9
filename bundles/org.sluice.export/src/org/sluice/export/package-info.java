/**
 * Ships pipelines: {@link org.sluice.export.RunnableJarExport} makes one jar that needs only Java 17.
 */
package org.sluice.export;
