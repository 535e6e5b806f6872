package io.hengce.scoring.web;

import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Reads the bytes of a request, at most as many as an application may have. */
final class RequestBody {

    /** Bytes of a request; decision-flow section 9. */
    static final int LIMIT = 256 * 1024;

    private static final MessageCatalog MESSAGES = new MessageCatalog(RequestBody.class);

    private RequestBody() {}

    static byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LIMIT) {
            throw tooLarge();
        }
        var body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw tooLarge();
        }
        return body;
    }

    private static RefusedRequest tooLarge() {
        return new RefusedRequest(
                HttpStatus.CONTENT_TOO_LARGE,
                List.of(MESSAGES.error("SERVICE_REQUEST_TOO_LARGE", Place.DOCUMENT, LIMIT / 1024)));
    }
}
