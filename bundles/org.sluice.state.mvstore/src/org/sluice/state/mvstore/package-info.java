/** States larger than the heap, in H2's MVStore: pure Java, one file, found through {@link java.util.ServiceLoader} when {@code sluice.state.store} is {@code disk}. */
package org.sluice.state.mvstore;
