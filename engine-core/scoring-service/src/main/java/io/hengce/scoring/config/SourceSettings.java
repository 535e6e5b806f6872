package io.hengce.scoring.config;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * A data source that is asked over HTTP: {@code hengce.sources.NAME.…}.
 *
 * @param url where it is asked
 * @param method {@code post}: the request is the JSON body; {@code get}: its members are parameters
 * @param headers sent with every request; credentials come from the environment, e.g. {@code ${BUREAU_TOKEN}}
 * @param plainHttp whether an address beyond this machine may be without TLS
 * @param answerLimit a larger answer is not read
 * @param guard how much the source is asked, and when it is left alone
 */
public record SourceSettings(
        @Nullable URI url,
        @DefaultValue("post") Method method,
        @DefaultValue Map<String, String> headers,
        @DefaultValue("false") boolean plainHttp,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("4MB") DataSize answerLimit,
        @DefaultValue Guard guard) {

    /** How a request is sent. */
    public enum Method {
        POST,
        GET
    }

    /**
     * As {@link io.hengce.engine.source.GuardSettings}.
     *
     * @param parallel requests under way at once, at most
     * @param failures percent of the last requests that have to fail for the breaker to open
     * @param window how many requests these are
     * @param open how long the source is then left alone
     * @param cacheEntries answers that are kept at most
     */
    public record Guard(
            @DefaultValue("16") int parallel,
            @DefaultValue("50") int failures,
            @DefaultValue("20") int window,
            @DefaultValue("30s") Duration open,
            @DefaultValue("10000") int cacheEntries) {}
}
