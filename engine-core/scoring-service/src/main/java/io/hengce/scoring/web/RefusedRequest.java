package io.hengce.scoring.web;

import io.hengce.scoring.problem.ProblemAnswer;

/** A request that is answered with a problem. */
final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemAnswer answer;

    RefusedRequest(ProblemAnswer answer) {
        super(answer.problems().toString(), null, false, false);
        this.answer = answer;
    }

    ProblemAnswer answer() {
        return answer;
    }
}
