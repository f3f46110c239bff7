package dev.portcullis.example.boot;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells faults of a request as problem details (RFC 9457), each member with what is wrong. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException fault,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Map<String, String> members = new TreeMap<>();
    for (FieldError each : fault.getFieldErrors()) {
      members.merge(each.getField(), String.valueOf(each.getDefaultMessage()), "%s; %s"::formatted);
    }
    fault.getBody().setProperty("members", members);
    return super.handleMethodArgumentNotValid(fault, headers, status, request);
  }
}
