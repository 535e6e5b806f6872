package io.hengce.scoring.web;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.json.DecisionJson;
import io.hengce.scoring.FlowOffer;
import io.hengce.scoring.OfferedFlow;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
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
    private static final MessageCatalog MESSAGES = new MessageCatalog(DecisionController.class);

    private final FlowOffer offer;
    private final Clock clock;
    private final Supplier<String> decisionIds;

    DecisionController(FlowOffer offer, Clock clock, Supplier<String> decisionIds) {
        this.offer = offer;
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
        var offered = offer.flow(id).orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "SERVICE_UNKNOWN_FLOW", id));
        var depth = depth(trace);
        var application = read(offered, RequestBody.read(request));
        var decision = offered.engine().decide(application, depth);
        var decisionId = decisionIds.get();
        LOG.info(
                "decision {} flow {} hash {} at {}",
                decisionId,
                offered.id(),
                offered.flow().contentHash(),
                application.decisionTime());
        return ResponseEntity.ok(DecisionJson.write(decision, decisionId));
    }

    /** A missing decision time is now; the log line of the decision names the time that was used. */
    private Application read(OfferedFlow offered, byte[] body) {
        var now = OffsetDateTime.now(clock);
        var reading = offered.applications().read(body, Optional.of(now));
        return reading.value().orElseThrow(() -> new RefusedRequest(HttpStatus.BAD_REQUEST, reading.diagnostics()));
    }

    private static TraceDepth depth(String word) {
        for (var depth : TraceDepth.values()) {
            if (depth.name().toLowerCase(Locale.ROOT).equals(word)) {
                return depth;
            }
        }
        throw refused(HttpStatus.BAD_REQUEST, "SERVICE_UNKNOWN_TRACE", word);
    }

    private static RefusedRequest refused(HttpStatus status, String code, Object... arguments) {
        return new RefusedRequest(status, List.of(MESSAGES.error(code, Place.DOCUMENT, arguments)));
    }
}
