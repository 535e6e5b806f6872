package io.hengce.flow.document;

/** A note on the canvas; it means nothing to the engine. */
public record Note(String id, Point at, String text) {}
