/**
 * The table editor: a grid that paints only the cells that can be seen, with one input over the cell that is changed.
 * A controller, model and view triplet; what it changes goes through the session as edits.
 */
@NullMarked
package io.hengce.designer.grid;

import org.jspecify.annotations.NullMarked;
