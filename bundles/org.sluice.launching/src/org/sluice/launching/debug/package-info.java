/** The batch debugger in terms of the platform's debug model: target = run, thread = scheduler, frames = nodes of the batch, variables = records on edges and state. No user interface. */
package org.sluice.launching.debug;
