package io.hengce.flow.document;

/** Where the value goes that a field of a called flow has at its end; {@code field} is that flow's own id, or {@code outcome}. */
public record SubFlowOutput(String variable, String field) {}
