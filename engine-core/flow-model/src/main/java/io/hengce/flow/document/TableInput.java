package io.hengce.flow.document;

/** An input column: an expression, evaluated once before the rows. */
public record TableInput(String id, String expression) {}
