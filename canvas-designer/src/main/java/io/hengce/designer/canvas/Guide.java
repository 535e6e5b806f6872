package io.hengce.designer.canvas;

/** A snap line in world pixels: vertical at x, or horizontal at y. */
record Guide(boolean vertical, double at) {}
