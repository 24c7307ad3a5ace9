package org.moothall.ledger;

/// Something with a name of its own and the words that people call it by.
public record Named(String iri, String name) {}
