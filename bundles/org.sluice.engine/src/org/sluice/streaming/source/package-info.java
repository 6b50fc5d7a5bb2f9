/** What people write who bring sources of their own: readers of files, and sources that are read by position. */
package org.sluice.streaming.source;
