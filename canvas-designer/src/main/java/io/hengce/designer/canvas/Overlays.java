package io.hengce.designer.canvas;

import io.hengce.designer.debug.Debugger;
import io.hengce.designer.heat.HeatOverlay;

/** What is painted over the drawing: heat, and a run as far as it is shown. */
public record Overlays(HeatOverlay heat, Debugger debugger) {}
