package dev.portcullis.engine.check;

import dev.portcullis.ast.Node;

/** A part of a rule and where it stands. */
record Part<T extends Node>(T node, Scope scope) {}
