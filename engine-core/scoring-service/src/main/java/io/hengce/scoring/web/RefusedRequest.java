package io.hengce.scoring.web;

import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that is answered with a problem: the status, and every diagnostic. */
final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Diagnostic> problems;

    RefusedRequest(HttpStatus status, List<Diagnostic> problems) {
        super(problems.toString(), null, false, false);
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    HttpStatus status() {
        return status;
    }

    List<Diagnostic> problems() {
        return problems;
    }
}
