/**
 * Round an answer field: keeps what is typed there in this browser until the server has said that it holds it. It is
 * given `attempt`, `field`, and what the server holds as `held`; where no vault brings back what was kept, it
 * `bringsBack` that itself.
 */

import { draft, forget, forgetOld, keep } from './draft-store.js';
import { wasLeftAt } from './way-back.js';

class DraftKeeper extends HTMLElement {
  #closed = false;

  connectedCallback() {
    this.addEventListener('answer-edited', this.#edited);
    this.addEventListener('answer-unchanged', this.#unchanged);
    document.addEventListener('draft-held', this.#held);
    document.addEventListener('work-over', this.#over);
    // the server's properties may arrive after the element
    queueMicrotask(() => {
      if (this.bringsBack) {
        this.#bringBack();
      }
      if (wasLeftAt(this.field)) {
        this.#focus();
      }
    });
  }

  disconnectedCallback() {
    this.removeEventListener('answer-edited', this.#edited);
    this.removeEventListener('answer-unchanged', this.#unchanged);
    document.removeEventListener('draft-held', this.#held);
    document.removeEventListener('work-over', this.#over);
  }

  #edited = (event) => {
    const kept = keep(this.attempt, this.field, event.detail.value, this.held);
    this.toggleAttribute('unsent', true);
    this.#tell('draft-unsaved', { kept });
  };

  /** What was typed was taken back, and the server hears nothing of it. */
  #unchanged = (event) => {
    if (event.detail.value === this.held) {
      forget(this.attempt, this.field);
      this.toggleAttribute('unsent', false);
      this.#tell('draft-unchanged');
    }
  };

  #held = ({ detail }) => {
    if (detail.field === this.field) {
      this.held = detail.text;
      this.toggleAttribute('unsent', !detail.settled);
    }
  };

  /** What is typed after the end would not count, even where the server cannot say so. */
  #over = ({ detail }) => {
    const field = this.querySelector('answer-field');
    if (detail.over ? !field.readonly : this.#closed) {
      this.#closed = detail.over;
      field.readonly = detail.over;
    }
  };

  giveUp() {
    forget(this.attempt, this.field);
  }

  settle(text) {
    this.held = text;
    if (draft(this.attempt, this.field)?.text === text) {
      this.giveUp();
    }
  }

  #bringBack() {
    forgetOld();
    const kept = draft(this.attempt, this.field)?.text;
    const field = this.querySelector('answer-field');
    if (typeof kept === 'string' && kept !== field.value) {
      field.value = kept;
      field.dispatchEvent(new CustomEvent('value-changed', { detail: { value: kept } }));
    }
  }

  async #focus() {
    await customElements.whenDefined('answer-field');
    this.querySelector('answer-field')?.focus();
  }

  #tell(event, detail) {
    document.dispatchEvent(new CustomEvent(event, { detail: { field: this.field, ...detail } }));
  }
}

customElements.define('draft-keeper', DraftKeeper);
