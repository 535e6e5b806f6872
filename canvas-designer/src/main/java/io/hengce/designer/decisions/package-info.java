/**
 * Decisions that were written down and are looked up by their id. The application is decided again and both outcomes are shown.
 */
@NullMarked
package io.hengce.designer.decisions;

import org.jspecify.annotations.NullMarked;
