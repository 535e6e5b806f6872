package io.hengce.compile;

import io.hengce.house.HouseRules;

final class HouseRulesTest extends HouseRules {}
