/** Types of streams, inferred by the Java compiler. */
package org.sluice.validation.types;
