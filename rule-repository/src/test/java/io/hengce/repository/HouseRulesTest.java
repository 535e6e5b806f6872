package io.hengce.repository;

import io.hengce.house.HouseRules;

final class HouseRulesTest extends HouseRules {}
