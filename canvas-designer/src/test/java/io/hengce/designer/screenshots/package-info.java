/**
 * Pictures of the running designer for people to look at.
 * Started by hand under a display; it uses the real application.
 */
@NullMarked
package io.hengce.designer.screenshots;

import org.jspecify.annotations.NullMarked;
