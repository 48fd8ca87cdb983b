package dev.touchstone.fold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Quantiles of sorted arrays as expressions, by the formula of {@link dev.touchstone.statistics.Quantiles}. */
final class OrderStatistics {
    private OrderStatistics() {}

    /**
     * A quantile by linear interpolation between order statistics; NaN for an empty array.
     *
     * @param ascending an array of numbers, a column of its own: the expression names it several times
     * @param share from 0 to 1
     */
    static Column quantile(Column ascending, double share) {
        Column position = lit(share).multiply(size(ascending).minus(lit(1)));
        Column index = floor(position).cast("int");
        Column rest = position.minus(index);
        Column below = get(ascending, index);
        Column above = get(ascending, index.plus(lit(1)));
        Column between = when(rest.equalTo(0), below).otherwise(below.plus(rest.multiply(above.minus(below))));
        return coalesce(between, lit(Double.NaN));
    }
}
