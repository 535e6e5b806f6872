package io.hengce.scoring.problem;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.text.LocalizedText;

/** Everything that the service itself refuses, with its HTTP status. The name is the problem's code: stable, never reused for another meaning. */
public enum ServiceMistake {
    SERVICE_BAD_REQUEST(400),
    SERVICE_BAD_QUERY(400),
    SERVICE_UNKNOWN_TRACE(400),
    SERVICE_UNKNOWN_FLOW(404),
    SERVICE_NO_RESOURCE(404),
    SERVICE_METHOD(405),
    SERVICE_NOT_ACCEPTABLE(406),
    SERVICE_REQUEST_TOO_LARGE(413),
    SERVICE_NOT_JSON(415),
    SERVICE_ENCODED(415),
    SERVICE_INTERNAL(500);

    private static final MessageCatalog MESSAGES = new MessageCatalog(ServiceMistake.class);

    private final int status;

    ServiceMistake(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** What is answered with the mistake's own status. */
    public ProblemAnswer answer(Object... arguments) {
        return answerWith(status, arguments);
    }

    /** What is answered where the server has set a status already. */
    public ProblemAnswer answerWith(int given, Object... arguments) {
        return new ProblemAnswer(given, java.util.List.of(diagnostic(arguments)));
    }

    /** The sentence with its arguments filled in. */
    public LocalizedText sentence(Object... arguments) {
        return MESSAGES.text(name(), arguments);
    }

    private Diagnostic diagnostic(Object... arguments) {
        return MESSAGES.error(name(), Place.DOCUMENT, arguments);
    }

    /** What a status says that was set before the service saw the request. */
    public static ServiceMistake of(int status) {
        return switch (status) {
            case 404 -> SERVICE_NO_RESOURCE;
            case 405 -> SERVICE_METHOD;
            case 406 -> SERVICE_NOT_ACCEPTABLE;
            case 415 -> SERVICE_NOT_JSON;
            case 500 -> SERVICE_INTERNAL;
            default -> SERVICE_BAD_REQUEST;
        };
    }
}
