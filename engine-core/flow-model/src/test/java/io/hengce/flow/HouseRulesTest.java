package io.hengce.flow;

import io.hengce.house.HouseRules;

final class HouseRulesTest extends HouseRules {}
