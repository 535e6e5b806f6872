package io.hengce.engine;

import io.hengce.house.HouseRules;

final class HouseRulesTest extends HouseRules {}
