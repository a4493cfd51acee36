package vn.toasoan.core.theme;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/** Gives the escaping that Pebble wraps around what is printed the line it stands on, for faults to name. */
final class PrintedLines extends AbstractNodeVisitor {

    PrintedLines(PebbleTemplateImpl template) {
        super(template);
    }

    @Override
    public void visit(PrintNode node) {
        if (node.getExpression() instanceof TernaryExpression either) {
            place(either.getExpression2(), node.getLineNumber());
            place(either.getExpression3(), node.getLineNumber());
        } else {
            place(node.getExpression(), node.getLineNumber());
        }
    }

    private static void place(Expression<?> printed, int line) {
        if (printed instanceof BinaryExpression<?> escaped && escaped.getLineNumber() == 0) {
            escaped.setLineNumber(line);
        }
    }
}
