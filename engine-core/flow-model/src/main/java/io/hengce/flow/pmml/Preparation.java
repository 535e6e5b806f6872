package io.hengce.flow.pmml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dmg.pmml.DataField;
import org.dmg.pmml.InvalidValueTreatmentMethod;
import org.dmg.pmml.MiningField;
import org.dmg.pmml.MissingValueTreatmentMethod;
import org.dmg.pmml.OutlierTreatmentMethod;
import org.dmg.pmml.Value;
import org.jspecify.annotations.Nullable;

/** What a mining schema does to a value before the model sees it: missing, invalid and outlying values are treated as it says. Safe for many threads. */
final class Preparation {

    /** A value that is no value of the field's type at all, such as a fraction where it is whole. */
    static final double NO_VALUE = Double.POSITIVE_INFINITY;

    private final String field;
    private final Range range;
    private final Treatment treatment;

    private Preparation(String field, Range range, Treatment treatment) {
        this.field = field;
        this.range = range;
        this.treatment = treatment;
    }

    static Preparation of(MiningField mining, Optional<DataField> declared, Column column, Draft draft) {
        var where = Findings.where(mining);
        var literals = new Literals(draft, column.kind(), where);
        var range = new Range(
                declared.stream()
                        .flatMap(each -> each.getIntervals().stream())
                        .map(each -> Stretch.of(each, draft))
                        .toList(),
                literals.all(declared, Value.Property.VALID),
                literals.all(declared, Value.Property.INVALID),
                literals.all(declared, Value.Property.MISSING));
        var treatment = new Treatment(
                literals.maybe(mining.getMissingValueReplacement()),
                mining.getMissingValueTreatment() == MissingValueTreatmentMethod.RETURN_INVALID,
                mining.getInvalidValueTreatment(),
                literals.maybe(mining.getInvalidValueReplacement()),
                mining.getOutlierTreatment(),
                literals.maybe(mining.getLowValue()).orElse(Double.NEGATIVE_INFINITY),
                literals.maybe(mining.getHighValue()).orElse(Double.POSITIVE_INFINITY));
        if (treatment.outliers != OutlierTreatmentMethod.AS_IS && !column.kind().isNumber()) {
            draft.findings().add("PMML_FIELD_TYPE", where, column.name(), ModelType.NUMBER.word());
        }
        if (treatment.invalid == InvalidValueTreatmentMethod.AS_VALUE && treatment.invalidAs.isEmpty()) {
            draft.findings().add("PMML_INCOMPLETE", where, "invalidValueReplacement");
        }
        return new Preparation(column.name(), range, treatment);
    }

    /** Whether it leaves every valid and every missing value as it is and refuses the others: the standard's default. */
    boolean isPlain() {
        return treatment.isPlain();
    }

    double prepare(double value) {
        if (Double.isNaN(value) || range.missing.contains(value)) {
            return missing();
        }
        return range.isValid(value) ? outlier(value) : invalid(value);
    }

    private double missing() {
        if (treatment.refusesMissing) {
            throw new ModelFault(ModelFault.INPUT, "the model refuses a missing " + field);
        }
        return treatment.missingAs.orElse(Double.NaN);
    }

    private double invalid(double value) {
        return switch (treatment.invalid) {
            case AS_MISSING -> missing();
            case AS_VALUE -> treatment.invalidAs.orElse(Double.NaN);
            case AS_IS -> {
                if (value == NO_VALUE) {
                    throw refused();
                }
                yield outlier(value);
            }
            case RETURN_INVALID -> throw refused();
        };
    }

    private ModelFault refused() {
        return new ModelFault(ModelFault.INPUT, "the model refuses the value of " + field);
    }

    private double outlier(double value) {
        var isOut = value < treatment.low || value > treatment.high;
        if (!isOut) {
            return value;
        }
        return switch (treatment.outliers) {
            case AS_IS -> value;
            case AS_MISSING_VALUES -> missing();
            case AS_EXTREME_VALUES -> value < treatment.low ? treatment.low : treatment.high;
        };
    }

    /** What the data dictionary says of a field's values; empty lists leave it open. */
    private record Range(List<Stretch> stretches, Set<Double> valid, Set<Double> invalid, Set<Double> missing) {

        boolean isValid(double value) {
            return value != NO_VALUE
                    && !invalid.contains(value)
                    && (valid.isEmpty() || valid.contains(value))
                    && (stretches.isEmpty() || stretches.stream().anyMatch(each -> each.holds(value)));
        }
    }

    private record Treatment(
            Optional<Double> missingAs,
            boolean refusesMissing,
            InvalidValueTreatmentMethod invalid,
            Optional<Double> invalidAs,
            OutlierTreatmentMethod outliers,
            double low,
            double high) {

        boolean isPlain() {
            return missingAs.isEmpty()
                    && !refusesMissing
                    && invalid == InvalidValueTreatmentMethod.RETURN_INVALID
                    && outliers == OutlierTreatmentMethod.AS_IS;
        }
    }

    private record Literals(Draft draft, FieldKind kind, String where) {

        Optional<Double> maybe(@Nullable Object value) {
            return value == null ? Optional.empty() : Optional.of(draft.literal(value, kind, where));
        }

        Set<Double> all(Optional<DataField> declared, Value.Property property) {
            return declared.stream()
                    .flatMap(field -> field.getValues().stream())
                    .filter(value -> value.getProperty() == property)
                    .map(value -> draft.literal(value.requireValue(), kind, where) + 0.0)
                    .collect(java.util.stream.Collectors.toUnmodifiableSet());
        }
    }
}
