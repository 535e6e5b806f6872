package io.hengce.scoring;

import io.hengce.house.HouseRules;

final class HouseRulesTest extends HouseRules {}
