package io.hengce.designer.grid;

import io.hengce.designer.look.Glyph;
import java.util.Optional;

/**
 * What stands above a column.
 *
 * @param detail the field's path, or its id where it has none
 * @param isNumber whether its results are numbers, which stand at the right
 */
public record GridHeading(String title, String detail, String type, Optional<Glyph> glyph, boolean isNumber) {}
