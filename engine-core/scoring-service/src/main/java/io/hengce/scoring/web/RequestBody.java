package io.hengce.scoring.web;

import io.hengce.scoring.problem.ServiceMistake;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads the bytes of a request, at most as many as an application of the flow may have. */
final class RequestBody {

    private RequestBody() {}

    static byte[] read(HttpServletRequest request, int limit) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        var body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge(limit);
        }
        return body;
    }

    private static RefusedRequest tooLarge(int limit) {
        return new RefusedRequest(ServiceMistake.SERVICE_REQUEST_TOO_LARGE.answer(limit / 1024));
    }
}
