package dev.portcullis.example.plain;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A process of its own that judges with a function made elsewhere, as a worker of Spark does. */
public final class Worker {

  private Worker() {}

  /** Takes a file with the function and one with a resource on each line; prints violations. */
  public static void main(String[] files) throws IOException, ClassNotFoundException {
    FindViolations function;
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(Path.of(files[0])))) {
      function = (FindViolations) in.readObject(); // here its policies are compiled, once
    }
    function.in(Files.readAllLines(Path.of(files[1])), Instant.now()).forEach(System.out::println);
  }
}
