package org.chainwork.assignment;

/** An item to be: a problem of the template with that code, worth so many points, from 1. */
public record NewItem(String template, int points) {}
