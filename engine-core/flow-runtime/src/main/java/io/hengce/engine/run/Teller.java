package io.hengce.engine.run;

import java.time.LocalDate;

/** What explains the nodes of one run: the drawing, and the date of the decision in the product's zone. */
record Teller(WhyMaker maker, LocalDate date) {}
