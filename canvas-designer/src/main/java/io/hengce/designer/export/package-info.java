/**
 * A flow as a picture for the committee: PNG, SVG, paged PDF; and as BPMN 2.0.
 * It lends the canvas's painters other pens, so that a picture is what the canvas shows.
 */
@NullMarked
package io.hengce.designer.export;

import org.jspecify.annotations.NullMarked;
