/**
 * Functions that generated programs call on records: parsers of text lines. Plain Java, the same for every engine; what is
 * given to a stream can be serialized.
 */
package org.sluice.functions;
