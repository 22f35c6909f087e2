package org.rostrum.document.check.field;

import org.rostrum.document.safety.Place;

/** A field that has begun and not ended. For one thread. */
final class OpenField {
  final Place place;
  final StringBuilder instruction = new StringBuilder();
  final StringBuilder shown = new StringBuilder();
  boolean showing;

  /** Whether another field stands where its name should be. */
  boolean computed;

  OpenField(Place place) {
    this.place = place;
  }
}
