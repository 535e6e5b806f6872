package io.hengce.samples.farm;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One application for a farm machinery loan.
 *
 * @param farmArea mu
 * @param householdIncome a year
 * @param harvests income by year, the last year last
 * @param accounts empty where the bureau has no report; an empty list where it has one without accounts
 */
record FarmApplication(
        String id,
        int age,
        int farmArea,
        Optional<Long> householdIncome,
        Optional<List<Long>> harvests,
        Purchase purchase,
        Optional<List<CreditAccount>> accounts,
        Optional<List<BureauInquiry>> inquiries) {

    /**
     * The machine and the loan for it.
     *
     * @param machine tractor, harvester, planter or drone
     * @param term months
     */
    record Purchase(String machine, long price, Optional<Long> subsidy, long amount, int term) {}

    /** The columns of the sample set, in the order of {@link #cells()}. */
    static final List<String> COLUMNS = List.of(
            "application_id",
            "age",
            "farm_area",
            "household_income",
            "harvests",
            "machine",
            "price",
            "subsidy",
            "amount",
            "term",
            "accounts",
            "inquiries");

    /** The cells of one row; a list is JSON, nothing is an empty cell. */
    List<String> cells() {
        return List.of(
                id,
                Integer.toString(age),
                Integer.toString(farmArea),
                text(householdIncome),
                list(harvests, harvest -> Long.toString(harvest)),
                purchase.machine(),
                Long.toString(purchase.price()),
                text(purchase.subsidy()),
                Long.toString(purchase.amount()),
                Integer.toString(purchase.term()),
                list(accounts, CreditAccount::json),
                list(inquiries, BureauInquiry::json));
    }

    private static String text(Optional<Long> amount) {
        return amount.map(String::valueOf).orElse("");
    }

    private static <T> String list(Optional<List<T>> list, Function<T, String> json) {
        return list.map(all -> all.stream().map(json).collect(Collectors.joining(",", "[", "]")))
                .orElse("");
    }
}
