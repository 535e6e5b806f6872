/**
 * Match lists (block, allow, watch): read from CSV, checked whole, and indexed by their normalised keys.
 * Uses diagnostics alone; what is in a list is personal and stands in no message.
 */
@NullMarked
package io.hengce.flow.lists;

import org.jspecify.annotations.NullMarked;
