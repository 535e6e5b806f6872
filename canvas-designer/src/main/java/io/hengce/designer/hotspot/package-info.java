/**
 * The heat of the parts of a node in a list: rules, rows, cells, leaves and bins, with how many came to each, their outcomes and bad rate, and those that no case came to.
 * It uses the session and the heat that is painted over the drawing.
 */
@NullMarked
package io.hengce.designer.hotspot;

import org.jspecify.annotations.NullMarked;
