package dev.touchstone.fold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/** Quantiles of sorted arrays as expressions, by the formula of {@link dev.touchstone.statistics.Quantiles}. */
final class OrderStatistics {
    private OrderStatistics() {}

    /**
     * An array with a quantile for each share, by linear interpolation between order statistics; NaN for an empty
     * array. The formula is a lambda, evaluated once for each share: repeated in the plan it would take longer to
     * compile than a small run takes to fold.
     *
     * @param ascending an array of numbers
     * @param shares from 0 to 1
     */
    static Column quantiles(Column ascending, double... shares) {
        Column[] literals = Arrays.stream(shares).mapToObj(functions::lit).toArray(Column[]::new);
        return transform(array(literals), q -> quantile(ascending, q));
    }

    private static Column quantile(Column ascending, Column q) {
        Column position = q.multiply(size(ascending).minus(lit(1)));
        Column below = get(ascending, floor(position).cast("int"));
        Column above = get(ascending, ceil(position).cast("int"));
        return when(size(ascending).equalTo(0), Double.NaN)
                .when(floor(position).equalTo(ceil(position)), below)
                .otherwise(below.plus(position.minus(floor(position)).multiply(above.minus(below))));
    }
}
