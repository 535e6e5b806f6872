package io.hengce.engine.source;

import io.hengce.engine.source.SourceAnswer.Answered;
import io.hengce.engine.source.SourceAnswer.Failed;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.SourceJson;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Asks a service that speaks JSON over HTTP. It follows no redirect, and reads no more than an answer may have. Safe for many threads. */
public final class HttpSource implements DataSource {

    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final HttpSettings settings;
    private final HttpClient client;

    public HttpSource(HttpSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public SourceAnswer ask(SourceRequest request, Duration within) {
        var exchange = client.sendAsync(http(request.data(), within), bounded());
        try {
            return answer(exchange.get(within.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return new Failed(SourceFailure.TIMEOUT, "no whole answer in time");
        } catch (ExecutionException e) {
            return failed(Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed(SourceFailure.TIMEOUT, "nobody waits any more");
        } finally {
            hangUp(exchange);
        }
    }

    /** An exchange that is over does not mind. */
    private static void hangUp(CompletableFuture<HttpResponse<byte[]>> exchange) {
        exchange.cancel(true);
    }

    private HttpRequest http(JsonObject data, Duration within) {
        var address = settings.isPost() ? settings.address() : withParameters(data);
        var http = HttpRequest.newBuilder(address).timeout(within);
        settings.headers().forEach(http::setHeader);
        http.setHeader("Accept", "application/json");
        if (!settings.isPost()) {
            return http.GET().build();
        }
        return http.setHeader("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(SourceJson.canonical(data)))
                .build();
    }

    private URI withParameters(JsonObject data) {
        var parameters = data.members().entrySet().stream()
                .map(member -> encoded(member.getKey()) + "=" + encoded(text(member.getValue())))
                .collect(Collectors.joining("&"));
        var joint = settings.address().getRawQuery() == null ? "?" : "&";
        return parameters.isEmpty() ? settings.address() : URI.create(settings.address() + joint + parameters);
    }

    private static String text(Json value) {
        return value instanceof Json.JsonText text ? text.text() : SourceJson.canonical(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The body of anything but an answer is not looked at. */
    private BodyHandler<byte[]> bounded() {
        return info -> info.statusCode() == OK
                ? new BoundedBody(settings.answerLimit())
                : BodySubscribers.replacing(new byte[0]);
    }

    private static SourceAnswer answer(HttpResponse<byte[]> response) {
        var status = response.statusCode();
        if (status == OK) {
            var read = SourceJson.read(response.body());
            return read.value()
                    .<SourceAnswer>map(Answered::new)
                    .orElseGet(() -> new Failed(
                            SourceFailure.GARBAGE, read.diagnostics().get(0).code()));
        }
        var isDown = status >= SERVER_ERROR || status == TOO_MANY_REQUESTS;
        return new Failed(isDown ? SourceFailure.DOWN : SourceFailure.REFUSED, "status " + status);
    }

    private static Failed failed(Throwable cause) {
        if (isTooLarge(cause)) {
            return new Failed(SourceFailure.TOO_LARGE, "the answer is too large");
        }
        var failure = cause instanceof HttpTimeoutException ? SourceFailure.TIMEOUT : SourceFailure.DOWN;
        return new Failed(failure, cause.getClass().getSimpleName());
    }

    /** The client wraps what a body throws. */
    private static boolean isTooLarge(Throwable cause) {
        return cause instanceof BoundedBody.TooLargeException
                || Optional.ofNullable(cause.getCause())
                        .filter(HttpSource::isTooLarge)
                        .isPresent();
    }
}
