package io.hengce.flow.document;

/** One named expression of a derive node: writes the derived field {@code variable}. */
public record Assignment(String variable, String expression) {}
