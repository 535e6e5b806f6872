package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fuzz.Door;
import io.hengce.flow.fuzz.Fuzzing;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever arrives as an application is refused with diagnostics, or is one that is written and read again as the same. */
class ApplicationFuzzProperties {

    private static final Optional<OffsetDateTime> AT = Optional.of(OffsetDateTime.parse("2026-01-31T08:00:00Z"));
    private static final ApplicationJson JSON =
            new ApplicationJson(Documents.smallLoan().dictionary());

    @Test
    void readsOrRefusesWhateverArrives() {
        var good = Documents.smallLoanCases().cases().stream()
                .map(one -> JSON.write(one.application()))
                .flatMap(json -> Stream.of(json, json.replaceFirst("\"decision_time\":\"[^\"]*\",", "")))
                .map(json -> json.getBytes(UTF_8))
                .toList();
        Fuzzing.at(
                        new Door(
                                "applications",
                                good,
                                List.of("data", "null", "[]", "{}", "\"\"", "1e30"),
                                ApplicationFuzzProperties::read),
                        4_000)
                .reachDeep(15);
    }

    private static List<Diagnostic> read(byte[] input) {
        var reading = JSON.read(input, AT);
        reading.value().ifPresent(application -> {
            var written = JSON.write(application);
            assertThat(JSON.write(
                            JSON.read(written.getBytes(UTF_8), Optional.empty()).get()))
                    .isEqualTo(written);
        });
        return reading.diagnostics();
    }
}
