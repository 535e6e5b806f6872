/**
 * Tests of match lists: reading, broken rows, and what is found.
 * Every entry is made up.
 */
@NullMarked
package io.hengce.flow.lists;

import org.jspecify.annotations.NullMarked;
