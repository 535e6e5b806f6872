/**
 * The canvas surface: painting the drawing, and the gestures on it.
 * Controller, model and view; it uses the session and the drawing.
 */
@NullMarked
package io.hengce.designer.canvas;

import org.jspecify.annotations.NullMarked;
