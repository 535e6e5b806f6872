package io.hengce.scoring.web;

import io.hengce.flow.text.Language;
import io.hengce.scoring.Incidents;
import io.hengce.scoring.problem.ProblemAnswer;
import io.hengce.scoring.problem.ServiceMistake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says as a {@link ProblemAnswer} what Tomcat refuses before Spring sees it, such as a path that cannot be decoded: never a page of HTML. Safe for many threads. */
public final class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

    private final Incidents incidents;

    ProblemValve(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var text = answer(status, failure).text(Language.of(request.getLocale()));
        try {
            response.setContentType(ProblemAnswer.MEDIA_TYPE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            var out = response.getReporter();
            if (out != null) {
                out.write(text);
                response.finishResponse();
            }
        } catch (IOException e) {
            LOG.debug("the caller is gone", e);
        }
    }

    private ProblemAnswer answer(int status, @Nullable Throwable failure) {
        var mistake = ServiceMistake.of(status);
        if (mistake != ServiceMistake.SERVICE_INTERNAL) {
            return mistake.answerWith(status);
        }
        var incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, failure);
        incidents.countFailure();
        return mistake.answer(incident);
    }
}
