/**
 * Tables and scorecards on paper: what stands in their columns, how they are parted into pages, and how those are painted.
 * It says what the grid says and draws with any pen of the canvas, on any thread.
 */
@NullMarked
package io.hengce.designer.paper;

import org.jspecify.annotations.NullMarked;
