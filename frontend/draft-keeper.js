/**
 * Round an answer field: keeps what is typed there in this browser until the server has said that it holds it. It is
 * given `attempt`, `field`, and `heldSince`, the time since when the server holds what it holds.
 */

import { draft, forget, keep } from './draft-store.js';

class DraftKeeper extends HTMLElement {
  connectedCallback() {
    this.addEventListener('answer-edited', this.#edited);
  }

  disconnectedCallback() {
    this.removeEventListener('answer-edited', this.#edited);
  }

  #edited = (event) => {
    keep(this.attempt, this.field, event.detail.value, this.heldSince);
    this.#tell('draft-unsaved');
  };

  /** The server holds the text since then. */
  hold(text, since, words) {
    this.heldSince = since;
    const typed = draft(this.attempt, this.field);
    if (typed && typed.text !== text) {
      // more was typed meanwhile, and is on its way
      keep(this.attempt, this.field, typed.text, since);
    } else {
      forget(this.attempt, this.field);
      this.#tell('draft-saved', words);
    }
  }

  #tell(event, words) {
    document.dispatchEvent(new CustomEvent(event, { detail: { field: this.field, words } }));
  }
}

customElements.define('draft-keeper', DraftKeeper);
