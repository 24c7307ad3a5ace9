package org.moothall.fact;

/// People who act together without being named: "Officers", "Members".
public record Group(String name) implements Agent {}
