package io.hengce.designer;

import io.hengce.house.HouseRules;

final class HouseRulesTest extends HouseRules {}
