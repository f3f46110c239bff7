package dev.portcullis.cli.command;

import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import java.util.Map;

/** What an evaluation of existing objects has in place of a request. */
public final class ScanContext {

  /** There is no request; what asks for its API version gets the latest of Key Vault. */
  public static final ObjectValue REQUEST_CONTEXT =
      new ObjectValue(Map.of("apiVersion", new TextValue("2024-11-01")));

  private ScanContext() {}
}
