package io.hengce.flow.document;

/** An output column: the derived field it writes. */
public record TableOutput(String id, String variable) {}
