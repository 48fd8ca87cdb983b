package dev.touchstone.datasets.sif;

/**
 * A Fortran expression of a SIF file. Values are doubles whatever the kind; a logical one is 1 or 0.
 * The memory holds the variables, parameters and temporaries of the element or group type.
 */
public sealed interface Expression {
    /** The Fortran type of the value. */
    Kind kind();

    /** The value, given the memory of the type that the expression belongs to. */
    double value(double[] memory);

    /** A constant; one without D exponent has kind SINGLE and is rounded to REAL*4. */
    record Literal(Kind kind, double number) implements Expression {
        static final Literal ZERO = new Literal(Kind.DOUBLE, 0);

        @Override
        public double value(double[] memory) {
            return number;
        }
    }

    /** A variable, parameter or temporary, by its place in the memory. */
    record Name(Kind kind, String name, int place) implements Expression {
        @Override
        public double value(double[] memory) {
            return memory[place];
        }
    }

    /** Minus. */
    record Negation(Expression operand) implements Expression {
        @Override
        public Kind kind() {
            return operand.kind();
        }

        @Override
        public double value(double[] memory) {
            return -operand.value(memory);
        }
    }

    /** Two numbers, one operator; the kind is the wider of the two. */
    record Arithmetic(Kind kind, Operator operator, Expression left, Expression right) implements Expression {
        /** Whether this is a power with an exponent of kind INTEGER, see {@link IntegerPower}. */
        public boolean byMultiplication() {
            return operator == Operator.POWER && right.kind() == Kind.INTEGER;
        }

        @Override
        public double value(double[] memory) {
            double a = left.value(memory);
            double b = right.value(memory);
            return kind.hold(byMultiplication() ? IntegerPower.of(a, b) : operator.apply(a, b));
        }
    }

    /** A comparison, or .AND. or .OR. of two logical values. */
    record Condition(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public Kind kind() {
            return Kind.LOGICAL;
        }

        @Override
        public double value(double[] memory) {
            return operator.apply(left.value(memory), right.value(memory));
        }
    }

    /** .NOT. */
    record Not(Expression operand) implements Expression {
        @Override
        public Kind kind() {
            return Kind.LOGICAL;
        }

        @Override
        public double value(double[] memory) {
            return 1 - operand.value(memory);
        }
    }

    /** An intrinsic function of one argument. */
    record Call(Kind kind, Intrinsic function, Expression argument) implements Expression {
        @Override
        public double value(double[] memory) {
            return kind.hold(function.apply(argument.value(memory)));
        }
    }

    /** An intrinsic function of two arguments. */
    record Call2(Kind kind, Intrinsic2 function, Expression first, Expression second) implements Expression {
        @Override
        public double value(double[] memory) {
            return kind.hold(function.apply(first.value(memory), second.value(memory)));
        }
    }
}
