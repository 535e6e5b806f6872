/**
 * The desktop drawing board: opens, draws, edits, runs and saves a flow. Its package {@code document} holds the
 * model and knows nothing of the screen.
 */
@NullMarked
package io.hengce.designer;

import org.jspecify.annotations.NullMarked;
