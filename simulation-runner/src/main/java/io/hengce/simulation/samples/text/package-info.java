/**
 * Sample sets as text: CSV in UTF-8 or GB18030, found out from the bytes.
 * Uses commons-csv and the cells.
 */
@NullMarked
package io.hengce.simulation.samples.text;

import org.jspecify.annotations.NullMarked;
