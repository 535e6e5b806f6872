/**
 * Tests of the index of cells.
 * May use anything.
 */
@NullMarked
package io.hengce.engine.index;

import org.jspecify.annotations.NullMarked;
