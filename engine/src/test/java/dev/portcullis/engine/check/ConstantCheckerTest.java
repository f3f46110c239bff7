package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.checkIf;
import static dev.portcullis.engine.check.CheckAssert.checkThen;

import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

class ConstantCheckerTest {

  @Test
  void reportsAnEffectThatNeedsAResource() {
    checkThen(
            """
            {"effect": "[if(equals(«field»('name'), 'a'), 'audit', 'deny')]"}
            """)
        .reports(
            DiagnosticCode.NOT_CONSTANT,
            "the effect must follow from parameters alone",
            "`field` is only known for a resource");
  }

  @Test
  void reportsAFieldWhoseNameNeedsAResource() {
    checkIf(
            """
            {"field": "[concat('tags.', «resourceGroup»().name)]", "exists": true}
            """)
        .reports(
            DiagnosticCode.NOT_CONSTANT,
            "the name of a field must follow from parameters alone",
            "`resourceGroup` is only known for a resource");
  }

  @Test
  void reportsFunctionsThatAreAskedForWhatIsNotKnown() {
    checkIf(
            """
            {"value": "[parameters(«requestContext»().apiVersion)]", "equals": "a"}
            """)
        .reports(
            DiagnosticCode.NOT_CONSTANT,
            "what `parameters` asks for must follow from parameters alone",
            "`requestContext` is only known for a resource");
    checkIf(
            """
            {"value": "[field(concat('tags.', 'a'))]", "equals": "a"}
            """)
        .reportsNothing();
  }
}
