package io.hengce.engine.source;

import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.SourceJson;

/** What a node asks a source for one application. */
public record SourceRequest(String applicationId, JsonObject data) {

    /** Equal questions have one hash: SHA-256 of the canonical form of what is asked. */
    public String hash() {
        return SourceJson.hash(data);
    }
}
