package io.hengce.designer.sample;

import java.nio.file.Path;
import java.time.OffsetDateTime;

/**
 * The sample set that was chosen.
 *
 * @param at the decision time of applications that have none
 */
public record SampleChoice(Path file, OffsetDateTime at) {

    public String name() {
        return String.valueOf(file.getFileName());
    }
}
