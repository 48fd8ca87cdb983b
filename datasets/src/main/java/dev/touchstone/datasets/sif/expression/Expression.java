package dev.touchstone.datasets.sif.expression;

/**
 * A Fortran expression. Every value is a double, also that of an integer expression; a logical value is 1 or 0. The
 * memory of an element or group type holds its variables, parameters and temporaries, each at its place.
 */
public sealed interface Expression {
    /** The Fortran type of the value. */
    FortranType type();

    /** The value, given the memory of the element or group type that the expression belongs to. */
    double value(double[] memory);

    /** A constant. One without a D exponent is SINGLE, rounded to REAL*4. */
    record Literal(FortranType type, double number) implements Expression {
        /** Zero in double precision. */
        public static final Literal ZERO = new Literal(FortranType.DOUBLE, 0);

        @Override
        public double value(double[] memory) {
            return number;
        }
    }

    /**
     * A variable, parameter or temporary.
     *
     * @param place its place in the memory
     */
    record Name(FortranType type, String name, int place) implements Expression {
        @Override
        public double value(double[] memory) {
            return memory[place];
        }
    }

    /** A number with a minus sign before it. */
    record Negation(Expression operand) implements Expression {
        @Override
        public FortranType type() {
            return operand.type();
        }

        @Override
        public double value(double[] memory) {
            return -operand.value(memory);
        }
    }

    /**
     * Two numbers and + - * / or **.
     *
     * @param type the wider of the two numbers' types
     */
    record Arithmetic(FortranType type, Operator operator, Expression left, Expression right) implements Expression {
        /** Whether this is a power whose exponent is of type INTEGER; {@link FortranMath#power} computes it. */
        public boolean isIntegerPower() {
            return operator == Operator.POWER && right.type() == FortranType.INTEGER;
        }

        @Override
        public double value(double[] memory) {
            double a = left.value(memory);
            double b = right.value(memory);
            return type.hold(isIntegerPower() ? FortranMath.power(a, b) : operator.apply(a, b));
        }
    }

    /** A comparison of two numbers, or .AND. or .OR. of two logical values. */
    record Condition(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public FortranType type() {
            return FortranType.LOGICAL;
        }

        @Override
        public double value(double[] memory) {
            return operator.apply(left.value(memory), right.value(memory));
        }
    }

    /** A logical value with .NOT. before it. */
    record Not(Expression operand) implements Expression {
        @Override
        public FortranType type() {
            return FortranType.LOGICAL;
        }

        @Override
        public double value(double[] memory) {
            return 1 - operand.value(memory);
        }
    }

    /** An intrinsic function of one argument. */
    record IntrinsicCall(FortranType type, Intrinsic function, Expression argument) implements Expression {
        @Override
        public double value(double[] memory) {
            return type.hold(function.apply(argument.value(memory)));
        }
    }

    /** An intrinsic function of two arguments. */
    record BinaryCall(FortranType type, BinaryIntrinsic function, Expression first, Expression second)
            implements Expression {
        @Override
        public double value(double[] memory) {
            return type.hold(function.apply(first.value(memory), second.value(memory)));
        }
    }
}
