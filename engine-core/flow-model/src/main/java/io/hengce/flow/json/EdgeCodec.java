package io.hengce.flow.json;

import io.hengce.flow.document.Edge;

/** An arrow. */
final class EdgeCodec {

    private EdgeCodec() {}

    static Edge read(Members members) {
        return new Edge(members.text("id"), members.text("from"), members.text("port", Edge.OUT), members.text("to"));
    }

    static Json write(Edge edge) {
        return new ObjectWriter()
                .put("id", edge.id())
                .put("from", edge.from())
                .putUnless(edge.port().equals(Edge.OUT), "port", Json.of(edge.port()))
                .put("to", edge.to())
                .json();
    }
}
