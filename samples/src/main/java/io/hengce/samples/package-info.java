/**
 * Derives and walks the sample loan products. It uses the simulation runner as a customer would.
 */
@NullMarked
package io.hengce.samples;

import org.jspecify.annotations.NullMarked;
