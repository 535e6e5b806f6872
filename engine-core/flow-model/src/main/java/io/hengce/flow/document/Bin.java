package io.hengce.flow.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One bin of a characteristic.
 *
 * @param id unique in its characteristic
 * @param when a cell: a range {@code [a..b)}, a set of values, or {@code missing}
 * @param reason overrides the characteristic's reason
 */
public record Bin(String id, String when, BigDecimal points, Optional<String> reason) {}
