package io.hengce.samples.farm;

import io.hengce.samples.farm.FarmApplication.Purchase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws applications at random, the same ones for the same seed. What is likely was set by hand; it claims nothing about real farmers. One per sequence. */
final class FarmApplications {

    /** How many the sample has. */
    static final int COUNT = 600;

    private static final long SEED = 20_260_115L;
    /** The day on which the sample is decided: nothing in it is later. */
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static final List<String> KINDS = List.of(
            "mortgage",
            "business",
            "business",
            "machinery",
            "consumer",
            "consumer",
            "consumer",
            "card",
            "card",
            "card");
    private static final List<String> PURPOSES = List.of("loan", "loan", "card", "review", "own");

    private final Random random = new Random(SEED);

    private FarmApplications() {}

    /** The applications of the sample, in its order. */
    static List<FarmApplication> all() {
        var drawn = new FarmApplications();
        return IntStream.rangeClosed(1, COUNT).mapToObj(drawn::one).toList();
    }

    private FarmApplication one(int number) {
        // How hard up a household is, from 0 to 1: behind overdue payments and many inquiries stands one cause.
        var strain = random.nextDouble() * random.nextDouble();
        var area = 10 + (int) (random.nextDouble() * random.nextDouble() * 600);
        var harvests = chance(0.9) ? Optional.of(harvests(area, strain)) : Optional.<List<Long>>empty();
        var income = chance(0.8) ? Optional.of(hundreds(45_000 + area * 700 * spread(0.5))) : Optional.<Long>empty();
        var hasReport = chance(0.94);
        return new FarmApplication(
                "FM-%04d".formatted(number),
                17 + random.nextInt(51),
                area,
                income,
                harvests,
                purchase(),
                hasReport ? Optional.of(accounts(strain)) : Optional.empty(),
                hasReport ? Optional.of(inquiries(strain)) : Optional.empty());
    }

    private List<Long> harvests(int area, double strain) {
        var usual = 25_000 + area * 600 * spread(0.4);
        var years = 3 + random.nextInt(3);
        var drop = chance(0.1 + strain * 0.2) ? 0.3 + random.nextDouble() * 0.4 : 1;
        return IntStream.rangeClosed(1, years)
                .mapToObj(year -> hundreds(usual * spread(0.25) * (year == years ? drop : 1)))
                .toList();
    }

    private Purchase purchase() {
        var machine = pick(List.of("tractor", "tractor", "harvester", "planter", "drone"));
        var usual = switch (machine) {
            case "tractor" -> 110_000;
            case "harvester" -> 230_000;
            case "planter" -> 85_000;
            default -> 48_000;
        };
        var price = hundreds(usual * spread(0.6));
        var subsidy = chance(0.85)
                ? Optional.of(hundreds(price * (0.15 + random.nextDouble() * 0.15)))
                : Optional.<Long>empty();
        var amount = hundreds(price * (chance(0.05) ? 1 : 0.2 + random.nextDouble() * 0.5));
        return new Purchase(machine, price, subsidy, amount, 12 * (1 + random.nextInt(5)));
    }

    private List<CreditAccount> accounts(double strain) {
        return Stream.generate(() -> account(strain))
                .limit(random.nextInt(2 + (int) (4 + strain * 4)))
                .toList();
    }

    private CreditAccount account(double strain) {
        var kind = pick(KINDS);
        var opened = TODAY.minusDays(20 + random.nextInt(2_400));
        var limit = hundreds((kind.equals("mortgage") ? 180_000 : 24_000) * spread(0.6));
        var closed = chance(0.3);
        var balance = closed ? 0 : hundreds(limit * random.nextDouble());
        var due = closed ? 0 : balance / (kind.equals("mortgage") ? 140 : 30);
        var worst = chance(0.08 + strain * 0.25) ? 1 + random.nextInt(chance(0.15 + strain * 0.3) ? 130 : 40) : 0;
        var now = !closed && worst > 0 && chance(0.25) ? Math.min(worst, 1 + random.nextInt(60)) : 0;
        return new CreditAccount(
                kind, opened, limit, balance, chance(0.97) ? Optional.of(due) : Optional.empty(), now, worst, closed);
    }

    /** The newest first, as bureaus print them. */
    private List<BureauInquiry> inquiries(double strain) {
        var days = new ArrayList<Integer>();
        for (var count = random.nextInt(2 + (int) (3 + strain * 30)); count > 0; count--) {
            days.add(1 + (int) (random.nextDouble() * random.nextDouble() * 540));
        }
        return days.stream()
                .sorted()
                .map(ago -> new BureauInquiry(TODAY.minusDays(ago), pick(PURPOSES)))
                .toList();
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A factor around one. */
    private double spread(double width) {
        return 1 + (random.nextDouble() * 2 - 1) * width;
    }

    private static long hundreds(double amount) {
        return Math.max(1, Math.round(amount / 100)) * 100;
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
