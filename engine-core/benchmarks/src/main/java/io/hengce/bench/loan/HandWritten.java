package io.hengce.bench.loan;

/** The policy by hand: what the fastest engine could reach. */
public final class HandWritten {

    private HandWritten() {}

    public static Verdict decide(Loan loan) {
        var features = Features.of(loan);
        var hits = new Hits();
        person(loan, hits);
        bureau(loan, hits);
        others(loan, hits);
        accounts(features, hits);
        var score = 300 + personPoints(loan) + bureauPoints(loan) + featurePoints(features) + telcoPoints(loan);
        var grade = grade(score);
        var offer = Prices.of(grade.charAt(0), loan);
        return Verdict.of(hits, score, grade, offer.limit(loan, features), offer.rate(), loan);
    }

    public static String grade(long score) {
        return score >= 740 ? "A" : score >= 680 ? "B" : score >= 620 ? "C" : score >= 560 ? "D" : "E";
    }

    private static void person(Loan loan, Hits hits) {
        if (loan.getAge() < 18) {
            hits.decline("P01");
        }
        if (loan.getAge() > 65) {
            hits.decline("P02");
        }
        if (!loan.isResident()) {
            hits.decline("P03");
        }
        if (loan.getIncome() < 1_500) {
            hits.decline("P04");
        }
        var employment = loan.getEmployment();
        if (employment.equals("UNEMPLOYED")) {
            hits.decline("P05");
        }
        if (loan.getEmploymentMonths() < 6 && (employment.equals("SALARIED") || employment.equals("CONTRACT"))) {
            hits.refer("P06");
        }
    }

    private static void bureau(Loan loan, Hits hits) {
        if (loan.getBankruptcies() > 0) {
            hits.decline("P07");
        }
        if (loan.getCollections() >= 2) {
            hits.decline("P08");
        }
        if (loan.getBureauScore() < 500) {
            hits.decline("P09");
        }
        if (loan.getInquiries() > 8) {
            hits.refer("P10");
        }
        if (loan.getHistoryMonths() < 12) {
            hits.refer("P11");
        }
    }

    private static void others(Loan loan, Hits hits) {
        if (loan.isBlacklisted()) {
            hits.decline("P12");
        }
        if (loan.getFraudScore() >= 80) {
            hits.decline("P13");
        }
        if (loan.getDeviceRisk().equals("HIGH") && loan.getChannel().equals("ONLINE")) {
            hits.refer("P14");
        }
        if (loan.getLenders() >= 6) {
            hits.decline("P15");
        }
    }

    private static void accounts(Features features, Hits hits) {
        if (features.maxDpd() >= 90) {
            hits.decline("P16");
        }
        if (features.lateAccounts() >= 3) {
            hits.refer("P17");
        }
        if (features.dtiBp() > 6_000) {
            hits.decline("P18");
        }
        if (features.utilBp() > 9_500) {
            hits.refer("P19");
        }
        if (features.ltiPct() > 2_400) {
            hits.refer("P20");
        }
    }

    private static int personPoints(Loan loan) {
        var age = loan.getAge();
        var months = loan.getEmploymentMonths();
        return (age < 25 ? 10 : age < 35 ? 25 : age < 45 ? 38 : age < 55 ? 45 : 40)
                + (months < 12 ? 5 : months < 36 ? 20 : months < 84 ? 34 : 48)
                + switch (loan.getResidence()) {
                    case "OWNER" -> 45;
                    case "FAMILY" -> 28;
                    case "RENT" -> 20;
                    default -> 8;
                }
                + switch (loan.getEducation()) {
                    case "DOCTOR" -> 50;
                    case "MASTER" -> 44;
                    case "BACHELOR" -> 36;
                    case "HIGH" -> 22;
                    default -> 12;
                };
    }

    private static int bureauPoints(Loan loan) {
        var score = loan.getBureauScore();
        var inquiries = loan.getInquiries();
        return (score < 560 ? 0 : score < 620 ? 20 : score < 680 ? 45 : score < 740 ? 70 : 95)
                + (inquiries < 1 ? 50 : inquiries < 3 ? 38 : inquiries < 5 ? 22 : inquiries < 7 ? 10 : 0);
    }

    private static int featurePoints(Features features) {
        var dpd = features.maxDpd();
        var util = features.utilBp();
        var dti = features.dtiBp();
        return (dpd < 1 ? 60 : dpd < 30 ? 40 : dpd < 60 ? 18 : dpd < 90 ? 6 : 0)
                + (util < 1_000 ? 55 : util < 3_000 ? 48 : util < 5_000 ? 35 : util < 7_500 ? 18 : util < 9_000 ? 8 : 0)
                + (dti < 1_500 ? 50 : dti < 3_000 ? 42 : dti < 4_000 ? 30 : dti < 5_000 ? 15 : 0);
    }

    private static int telcoPoints(Loan loan) {
        var score = loan.getTelcoScore();
        return score < 0 ? 12 : score < 450 ? 5 : score < 550 ? 15 : score < 650 ? 28 : score < 700 ? 36 : 46;
    }
}
