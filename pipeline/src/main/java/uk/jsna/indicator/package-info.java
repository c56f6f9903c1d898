/**
 * The words of the field as types: areas by their codes, periods, sexes, indicators with their definitions, notes on a
 * value, comparison with a benchmark. No table and no Spark.
 */
@NullMarked
package uk.jsna.indicator;

import org.jspecify.annotations.NullMarked;
