package io.hengce.scoring.web;

import io.hengce.flow.text.Language;
import io.hengce.scoring.Incidents;
import io.hengce.scoring.problem.ProblemAnswer;
import io.hengce.scoring.problem.ServiceMistake;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what went wrong into a {@link ProblemAnswer}. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Incidents incidents;

    ProblemAdvice(Incidents incidents) {
        this.incidents = incidents;
    }

    @ExceptionHandler(RefusedRequest.class)
    ResponseEntity<Object> refused(RefusedRequest refused, Locale locale) {
        return entity(refused.answer(), new HttpHeaders(), Language.of(locale));
    }

    /** What Spring refuses before a controller is asked has a code and a list of problems like all else. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var language = Language.of(request.getLocale());
        if (status.is4xxClientError()) {
            return entity(ServiceMistake.of(status.value()).answerWith(status.value()), headers, language);
        }
        return entity(failure(new IllegalStateException(String.valueOf(body))), headers, language);
    }

    /** A query string that cannot be decoded is the caller's mistake, met when the first parameter is asked for. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<Object> undecodable(Locale locale) {
        return entity(ServiceMistake.SERVICE_BAD_QUERY.answer(), new HttpHeaders(), Language.of(locale));
    }

    /** A bug: the caller learns an incident number, the log has the rest. */
    @ExceptionHandler({RuntimeException.class, StackOverflowError.class})
    ResponseEntity<Object> failed(Throwable failure, Locale locale) {
        return entity(failure(failure), new HttpHeaders(), Language.of(locale));
    }

    private ProblemAnswer failure(Throwable failure) {
        var incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, failure);
        incidents.countFailure();
        return ServiceMistake.SERVICE_INTERNAL.answer(incident);
    }

    private static ResponseEntity<Object> entity(ProblemAnswer answer, HttpHeaders headers, Language language) {
        var with = new HttpHeaders(headers);
        with.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return ResponseEntity.status(answer.status()).headers(with).body(answer.text(language));
    }
}
