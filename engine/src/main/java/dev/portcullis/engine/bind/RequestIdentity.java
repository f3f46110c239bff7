package dev.portcullis.engine.bind;

import dev.portcullis.ast.Node;
import dev.portcullis.ast.PolicyRule;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.IndexAccess;
import dev.portcullis.ast.TemplateExpression.MemberAccess;
import dev.portcullis.ast.TemplateExpression.TextLiteral;

/**
 * Whether a rule reads who makes a request. Existing resources have no caller, so that such a
 * policy has nothing to say of them.
 */
final class RequestIdentity {

  private static final String IDENTITY = "identity";

  private RequestIdentity() {}

  static boolean isReadBy(PolicyRule rule) {
    return rule.descendants().anyMatch(RequestIdentity::reads);
  }

  private static boolean reads(Node node) {
    if (node instanceof MemberAccess access) {
      return isRequestContext(access.target()) && access.member().is(IDENTITY);
    }
    if (node instanceof IndexAccess access) {
      return isRequestContext(access.target()) && isIdentity(access.index());
    }
    return node instanceof Call call
        && call.calls("tryGet")
        && call.arguments().size() > 1
        && isRequestContext(call.arguments().get(0))
        && isIdentity(call.arguments().get(1));
  }

  private static boolean isRequestContext(TemplateExpression expression) {
    return expression instanceof Call call && call.calls("requestContext");
  }

  private static boolean isIdentity(TemplateExpression expression) {
    return expression instanceof TextLiteral text && text.text().equalsIgnoreCase(IDENTITY);
  }
}
