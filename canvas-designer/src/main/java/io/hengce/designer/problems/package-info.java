/**
 * The list of problems at the bottom; a click jumps to the node.
 * It uses the session only.
 */
@NullMarked
package io.hengce.designer.problems;

import org.jspecify.annotations.NullMarked;
