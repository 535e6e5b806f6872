package io.hengce.scoring.web;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what went wrong into a ProblemDetail: {@code code} of the first problem, and {@code problems} with every one. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final MessageCatalog MESSAGES = new MessageCatalog(ProblemAdvice.class);
    private static final Map<Integer, String> CODES = Map.of(
            404, "SERVICE_NO_RESOURCE",
            405, "SERVICE_METHOD",
            406, "SERVICE_NOT_ACCEPTABLE",
            415, "SERVICE_NOT_JSON");

    @ExceptionHandler(RefusedRequest.class)
    ResponseEntity<ProblemDetail> refused(RefusedRequest refused, Locale locale) {
        return answer(refused.status(), refused.problems(), Language.of(locale));
    }

    /** What Spring refuses before a controller is asked has a code and a list of problems like all else. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail detail && status.is4xxClientError()) {
            var code = CODES.getOrDefault(status.value(), "SERVICE_BAD_REQUEST");
            describe(detail, List.of(MESSAGES.error(code, Place.DOCUMENT)), Language.of(request.getLocale()));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    /** A query string that cannot be decoded is the caller's mistake, met when the first parameter is asked for. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<ProblemDetail> undecodable(Locale locale) {
        return answer(
                HttpStatus.BAD_REQUEST,
                List.of(MESSAGES.error("SERVICE_BAD_QUERY", Place.DOCUMENT)),
                Language.of(locale));
    }

    /** A bug: the caller learns an incident number, the log has the rest. */
    @ExceptionHandler({RuntimeException.class, StackOverflowError.class})
    ResponseEntity<ProblemDetail> failed(Throwable failure, Locale locale) {
        var incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, failure);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                List.of(MESSAGES.error("SERVICE_INTERNAL", Place.DOCUMENT, incident)),
                Language.of(locale));
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, List<Diagnostic> problems, Language language) {
        var detail = ProblemDetail.forStatus(status);
        describe(detail, problems, language);
        return ResponseEntity.status(status).body(detail);
    }

    private static void describe(ProblemDetail detail, List<Diagnostic> problems, Language language) {
        var first = problems.get(0);
        detail.setDetail(first.message().in(language));
        detail.setProperty("code", first.code());
        detail.setProperty(
                "problems",
                problems.stream()
                        .map(problem -> FlowController.Problem.of(problem, language))
                        .toList());
    }
}
