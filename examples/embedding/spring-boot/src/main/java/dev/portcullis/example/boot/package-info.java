/** The engine inside a Spring Boot service: decisions over HTTP, hot reload, metrics. */
@NullMarked
package dev.portcullis.example.boot;

import org.jspecify.annotations.NullMarked;
