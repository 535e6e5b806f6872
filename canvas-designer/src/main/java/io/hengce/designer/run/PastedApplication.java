package io.hengce.designer.run;

import io.hengce.flow.decision.Application;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.json.ApplicationJson;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An application as JSON from the clipboard.
 *
 * @param now the decision time of an application that has none
 */
record PastedApplication(Dictionary dictionary, OffsetDateTime now) {

    Reading<Application> read(String text) {
        return new ApplicationJson(dictionary).read(text.getBytes(StandardCharsets.UTF_8), Optional.of(now));
    }
}
