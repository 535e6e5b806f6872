/**
 * Tests of values.
 * They use no document.
 */
@NullMarked
package io.hengce.flow.value;

import org.jspecify.annotations.NullMarked;
