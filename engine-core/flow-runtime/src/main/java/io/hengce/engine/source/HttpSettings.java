package io.hengce.engine.source;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where and how a source is asked over HTTP.
 *
 * @param isPost the request is the JSON body; else its members are parameters of the address
 * @param headers sent with every request, credentials among them: they come from configuration, never from a flow
 * @param answerLimit bytes of an answer at most
 */
public record HttpSettings(
        URI address, boolean isPost, Map<String, String> headers, Duration connectTimeout, int answerLimit) {

    private static final List<String> OWN_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

    public HttpSettings {
        headers = Map.copyOf(headers);
        if (answerLimit < 1 || connectTimeout.isNegative() || connectTimeout.isZero()) {
            throw new IllegalArgumentException(
                    "an answer limit of " + answerLimit + ", connecting in " + connectTimeout);
        }
    }

    /** Why the address may not be asked: only HTTPS leaves the machine unless plain HTTP is allowed on purpose. */
    public static Optional<String> fault(URI address, boolean isPlainAllowed) {
        var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("is no http(s) address");
        }
        if (address.getUserInfo() != null || address.getFragment() != null) {
            return Optional.of("holds a user or a fragment; credentials belong into headers");
        }
        var isSafe = scheme.equals("https") || isPlainAllowed || OWN_MACHINE.contains(address.getHost());
        return isSafe ? Optional.empty() : Optional.of("is not https");
    }
}
