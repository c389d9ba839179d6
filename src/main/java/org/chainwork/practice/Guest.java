package org.chainwork.practice;

/** Somebody who practises: without an account, known by a token in their browser, or with one. */
public record Guest(long id) {}
