/**
 * Serves decisions over HTTP from flows that it loaded and checked at the start. Only its packages {@code web}
 * and {@code config} may import Spring.
 */
@NullMarked
package io.hengce.scoring;

import org.jspecify.annotations.NullMarked;
