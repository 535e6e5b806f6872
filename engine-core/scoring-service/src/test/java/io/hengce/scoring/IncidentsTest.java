package io.hengce.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.value.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IncidentsTest {

    private final Incidents incidents = new Incidents();

    @Test
    void countsFaultsByTheirCodeAndNoOtherReason() {
        incidents.count(decision("R001"));
        incidents.count(decision("ENGINE_RANGE", "R001"));
        var last = incidents.count(decision("ENGINE_RANGE"));

        assertThat(last).extracting(RankedReason::code).containsExactly("ENGINE_RANGE");
        assertThat(incidents.counts()).isEqualTo(Map.of("ENGINE_RANGE", 2L));
    }

    @Test
    void countsFailuresOfTheServiceApart() {
        incidents.countFailure();

        assertThat(incidents.counts()).isEqualTo(Map.of(Incidents.SERVICE_FAILURE, 1L));
    }

    private static Decision decision(String... codes) {
        return new Decision(
                "A1",
                Outcome.REFER,
                Stream.of(codes).map(code -> new RankedReason(code, 1, "n1")).toList(),
                List.of(),
                Map.of(),
                new FlowReference("f", 0, ""),
                "",
                List.of(),
                Optional.empty());
    }
}
