package io.hengce.flow.document;

/** What one field of a called flow is given; {@code field} is that flow's own id. */
public record SubFlowInput(String field, String expression) {}
