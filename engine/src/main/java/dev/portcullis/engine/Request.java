package dev.portcullis.engine;

import dev.portcullis.engine.comply.AdmissionRequest;
import dev.portcullis.engine.value.JavaValues;
import dev.portcullis.engine.value.ObjectValue;
import java.util.Map;

/** A request to create or change a resource. */
public final class Request {

  private final AdmissionRequest asked;
  private final ObjectValue context;

  private Request(AdmissionRequest asked, ObjectValue context) {
    this.asked = asked;
    this.context = context;
  }

  /**
   * {@return a request that says nothing of its caller but a name}
   *
   * @param operation what is asked for, such as {@code CertificateCreate}
   * @param requester who asks, as a log shall name them
   * @param resource the resource as it would be afterwards
   */
  public static Request of(String operation, String requester, AzureResource resource) {
    return new Request(
        new AdmissionRequest(operation, requester, resource.resource()), ObjectValue.EMPTY);
  }

  /**
   * {@return the same request with what {@code requestContext()} gives: {@code apiVersion}, and
   * {@code identity} where the policies ask who the caller is} What is left out is as the engine
   * has it.
   *
   * @param requestContext texts, numbers, booleans, nulls, collections and maps of such; copied
   * @throws IllegalArgumentException if a value is none that JSON knows
   */
  public Request withContext(Map<String, ?> requestContext) {
    return new Request(asked, JavaValues.object(requestContext));
  }

  /** {@return what is asked for} */
  public String operation() {
    return asked.operation();
  }

  /** {@return who asks} */
  public String requester() {
    return asked.requester();
  }

  AdmissionRequest asked() {
    return asked;
  }

  ObjectValue context() {
    return context;
  }
}
