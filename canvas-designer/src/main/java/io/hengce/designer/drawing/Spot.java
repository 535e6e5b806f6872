package io.hengce.designer.drawing;

/** A point of a route in world pixels. */
public record Spot(double x, double y) {}
