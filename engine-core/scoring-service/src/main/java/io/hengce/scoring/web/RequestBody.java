package io.hengce.scoring.web;

import io.hengce.scoring.problem.ServiceMistake;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Enumeration;
import org.springframework.http.HttpHeaders;

/** Reads the bytes of a request, at most as many as an application of the flow may have. Nothing is unpacked: a few packed bytes can be any number. */
final class RequestBody {

    private static final String AS_IT_IS = "identity";

    private RequestBody() {}

    static byte[] read(HttpServletRequest request, int limit) throws IOException {
        refuseEncoded(request.getHeaders(HttpHeaders.CONTENT_ENCODING));
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        var body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge(limit);
        }
        return body;
    }

    private static void refuseEncoded(Enumeration<String> encodings) {
        while (encodings.hasMoreElements()) {
            var encoding = encodings.nextElement().strip();
            if (!encoding.isEmpty() && !encoding.equalsIgnoreCase(AS_IT_IS)) {
                throw new RefusedRequest(ServiceMistake.SERVICE_ENCODED.answer(encoding));
            }
        }
    }

    private static RefusedRequest tooLarge(int limit) {
        return new RefusedRequest(ServiceMistake.SERVICE_REQUEST_TOO_LARGE.answer(limit / 1024));
    }
}
