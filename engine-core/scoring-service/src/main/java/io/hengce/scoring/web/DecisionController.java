package io.hengce.scoring.web;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.json.DecisionJson;
import io.hengce.scoring.Decisions;
import io.hengce.scoring.FlowOffer;
import io.hengce.scoring.OfferedFlow;
import io.hengce.scoring.problem.ProblemAnswer;
import io.hengce.scoring.problem.ServiceMistake;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/flows/{id}/decisions}: one application in, one decision out. */
@RestController
class DecisionController {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionController.class);

    private final FlowOffer offer;
    private final Decisions decisions;
    private final Clock clock;
    private final Supplier<String> decisionIds;

    DecisionController(FlowOffer offer, Decisions decisions, Clock clock, Supplier<String> decisionIds) {
        this.offer = offer;
        this.decisions = decisions;
        this.clock = clock;
        this.decisionIds = decisionIds;
    }

    @PostMapping(
            path = "/v1/flows/{id}/decisions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> decide(
            @PathVariable("id") String id,
            @RequestParam(name = "trace", defaultValue = "none") String trace,
            HttpServletRequest request)
            throws IOException {
        var offered = offer.flow(id).orElseThrow(() -> refused(ServiceMistake.SERVICE_UNKNOWN_FLOW, id));
        var depth = depth(trace);
        var application =
                read(offered, RequestBody.read(request, offered.applications().byteLimit()));
        var decision = decisions.decide(offered, application, depth);
        var decisionId = decisionIds.get();
        LOG.info(
                "decision {} flow {} hash {} at {}",
                decisionId,
                offered.id(),
                offered.flow().contentHash(),
                application.decisionTime());
        countFaults(decision, decisionId);
        return ResponseEntity.ok(DecisionJson.write(decision, decisionId));
    }

    /** An error in the flow refers the application to a person; it is an incident for whoever runs the flow. */
    private void countFaults(Decision decision, String decisionId) {
        for (var fault : decisions.faults(decision)) {
            LOG.warn(
                    "decision {} of flow {} ended by {} at node {}",
                    decisionId,
                    decision.flow().id(),
                    fault.code(),
                    fault.node());
        }
    }

    /** A missing decision time is now; the log line of the decision names the time that was used. */
    private Application read(OfferedFlow offered, byte[] body) {
        var now = OffsetDateTime.now(clock);
        var reading = offered.applications().read(body, Optional.of(now));
        return reading.value().orElseThrow(() -> new RefusedRequest(new ProblemAnswer(400, reading.diagnostics())));
    }

    private static TraceDepth depth(String word) {
        for (var depth : TraceDepth.values()) {
            if (depth.name().toLowerCase(Locale.ROOT).equals(word)) {
                return depth;
            }
        }
        throw refused(ServiceMistake.SERVICE_UNKNOWN_TRACE, word);
    }

    private static RefusedRequest refused(ServiceMistake mistake, Object... arguments) {
        return new RefusedRequest(mistake.answer(arguments));
    }
}
