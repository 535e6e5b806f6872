/**
 * Text in columns, as a terminal shows it.
 * Uses nothing of the house.
 */
@NullMarked
package io.hengce.simulation.page;

import org.jspecify.annotations.NullMarked;
