/**
 * Two states of a flow side by side: both drawings with what differs painted on them, and the changes as sentences that lead to their places.
 * Uses the canvas to draw and the flow model's differences; it changes nothing.
 */
@NullMarked
package io.hengce.designer.comparison;

import org.jspecify.annotations.NullMarked;
