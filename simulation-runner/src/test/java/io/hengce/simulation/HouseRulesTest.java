package io.hengce.simulation;

import io.hengce.house.HouseRules;

final class HouseRulesTest extends HouseRules {}
