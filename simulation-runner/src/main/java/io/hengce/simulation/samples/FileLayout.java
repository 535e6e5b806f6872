package io.hengce.simulation.samples;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the user says of a file's layout; whatever is absent is found out.
 *
 * @param sheet the name of the sheet; else the first that is visible
 * @param headerRow the row with the columns' names, from 1; else the first that is not empty
 * @param encoding of a text file; else UTF-8 or GB18030, by its bytes
 */
public record FileLayout(Optional<String> sheet, OptionalLong headerRow, Optional<Charset> encoding) {

    /** Everything is found out. */
    public static final FileLayout FOUND = new FileLayout(Optional.empty(), OptionalLong.empty(), Optional.empty());
}
