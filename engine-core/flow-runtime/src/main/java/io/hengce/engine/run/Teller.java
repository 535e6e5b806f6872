package io.hengce.engine.run;

import java.time.LocalDate;

/** What tells of the nodes of one run: those of the flow, and the date of the decision in the product's zone. */
record Teller(NodeTellers nodes, LocalDate date) {}
