/**
 * Where everything stands on the canvas: boxes, routes of edges, and the camera that looks at them.
 * Plain geometry over the flow model, without any JavaFX.
 */
@NullMarked
package io.hengce.designer.drawing;

import org.jspecify.annotations.NullMarked;
