package io.hengce.flow.document;

/** What is sent to a source: the value of an expression at a path of the request, e.g. {@code person.income}. */
public record SourceInput(String path, String expression) {}
