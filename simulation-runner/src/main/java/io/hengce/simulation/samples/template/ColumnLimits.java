package io.hengce.simulation.samples.template;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;

/** What a spreadsheet itself refuses while a column is filled: a choice for closed domains and truth values, bounds for numbers. The reader refuses all of it again. */
record ColumnLimits(Field field, DataValidationHelper helper)
        implements FieldType.Cases<Optional<DataValidationConstraint>> {

    /** A spreadsheet takes no longer list within a cell's limits. */
    private static final int CHOICE_LIMIT = 255;

    static Optional<DataValidationConstraint> of(Field field, DataValidationHelper helper) {
        return field.type().accept(new ColumnLimits(field, helper));
    }

    /** A token for missing may lie beyond the bounds. */
    @Override
    public Optional<DataValidationConstraint> number(NumberType type) {
        if (!field.use().missingTokens().isEmpty()
                || type.min().isEmpty() && type.max().isEmpty()) {
            return Optional.empty();
        }
        var min = type.min().map(BigDecimal::toPlainString).orElse("");
        var max = type.max().map(BigDecimal::toPlainString).orElse("");
        var operator = max.isEmpty()
                ? OperatorType.GREATER_OR_EQUAL
                : min.isEmpty() ? OperatorType.LESS_OR_EQUAL : OperatorType.BETWEEN;
        return Optional.of(
                helper.createDecimalConstraint(operator, min.isEmpty() ? max : min, min.isEmpty() ? null : max));
    }

    @Override
    public Optional<DataValidationConstraint> string(StringType type) {
        var choice =
                new ArrayList<>(type.domain().stream().map(DomainValue::code).toList());
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        choice.addAll(field.use().missingTokens());
        return choice(choice);
    }

    @Override
    public Optional<DataValidationConstraint> truth() {
        return choice(List.of("TRUE", "FALSE"));
    }

    private Optional<DataValidationConstraint> choice(List<String> choice) {
        var fits = String.join(",", choice).length() <= CHOICE_LIMIT
                && choice.stream().noneMatch(one -> one.contains(",") || one.contains("\""));
        return fits
                ? Optional.of(helper.createExplicitListConstraint(choice.toArray(String[]::new)))
                : Optional.empty();
    }

    @Override
    public Optional<DataValidationConstraint> date() {
        return Optional.of(
                helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1900,3,1)", "DATE(2200,12,31)", "yyyy-mm-dd"));
    }

    @Override
    public Optional<DataValidationConstraint> dateTime() {
        return Optional.empty();
    }

    @Override
    public Optional<DataValidationConstraint> list(ListType type) {
        return Optional.empty();
    }

    @Override
    public Optional<DataValidationConstraint> record(RecordType type) {
        return Optional.empty();
    }
}
