/** Shapes of user functions: names and signatures of Spark's Java API. Lambdas and method references fit. */
package org.sluice.streaming.function;
