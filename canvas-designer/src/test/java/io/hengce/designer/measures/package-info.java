/**
 * Measures what frames and starts of the designer take, for people to read.
 * Started by hand under a display; it uses the real application.
 */
@NullMarked
package io.hengce.designer.measures;

import org.jspecify.annotations.NullMarked;
