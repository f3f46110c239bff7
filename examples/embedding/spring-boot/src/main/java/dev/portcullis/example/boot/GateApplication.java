package dev.portcullis.example.boot;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service. */
@SpringBootApplication
@EnableScheduling
public class GateApplication {

  /** Starts it with Spring Boot's own arguments, such as {@code --portcullis.policies=DIR}. */
  public static void main(String[] args) {
    SpringApplication.run(GateApplication.class, args);
  }

  /** The clock that policies see as {@code utcNow()}. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
