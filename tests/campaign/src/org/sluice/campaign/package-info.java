/** Kills real runs at random moments, damages their checkpoints, and compares what comes out with an undisturbed run. */
package org.sluice.campaign;
