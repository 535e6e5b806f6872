/**
 * How many applications passed each part of a flow and what became of them, and which of that is painted over the drawing.
 * It uses the flow model and JavaFX properties, and nothing of the screen.
 */
@NullMarked
package io.hengce.designer.heat;

import org.jspecify.annotations.NullMarked;
