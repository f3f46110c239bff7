package dev.portcullis.engine.alias;

/**
 * What an alias stands for in one or several API versions of its type.
 *
 * @param path where its values stand
 * @param valueType the type of one of them
 * @param modifiability whether modify may write it
 */
public record AliasMapping(AliasPath path, ValueType valueType, Modifiability modifiability) {}
