package io.hengce.samples;

import io.hengce.house.HouseRules;

final class HouseRulesTest extends HouseRules {}
