package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.math.BigDecimal;

/**
 * The points of one characteristic.
 *
 * @param points weight x the bin's points
 * @param lost weight x (best points - points)
 */
public record PointsGiven(String characteristic, Value input, String bin, BigDecimal points, BigDecimal lost) {}
