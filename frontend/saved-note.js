/** Says when everything typed was last saved, and warns plainly as long as something is not. */

import { adoptEarly } from './early.js';

const PATIENCE = 3000;
const LOST = ['connection-lost', 'reconnecting'];

class SavedNote extends HTMLElement {
  #texts = {};
  #words = '';
  #unsaved = new Map();
  #timer;

  connectedCallback() {
    adoptEarly(this, ['texts', 'words']);
    this.setAttribute('role', 'status');
    document.addEventListener('draft-unsaved', this.#onUnsaved);
    document.addEventListener('draft-saved', this.#onSaved);
    this.#timer = setInterval(() => this.#show(), 500);
    this.#show();
  }

  disconnectedCallback() {
    document.removeEventListener('draft-unsaved', this.#onUnsaved);
    document.removeEventListener('draft-saved', this.#onSaved);
    clearInterval(this.#timer);
  }

  set texts(texts) {
    this.#texts = texts;
    this.#show();
  }

  /** What is so as the page comes: the time of the last saving, in words, or nothing. */
  set words(words) {
    this.#words = words;
    this.#show();
  }

  #onUnsaved = (event) => {
    if (!this.#unsaved.has(event.detail.field)) {
      this.#unsaved.set(event.detail.field, performance.now());
    }
    this.#show();
  };

  #onSaved = (event) => {
    this.#unsaved.delete(event.detail.field);
    this.#words = event.detail.words ?? this.#words;
    this.#show();
  };

  #isLate() {
    const oldest = Math.min(...this.#unsaved.values());
    return performance.now() - oldest > PATIENCE;
  }

  #isCutOff() {
    return !navigator.onLine || LOST.includes(window.Vaadin?.connectionState?.state);
  }

  #show() {
    // the framework may think itself cut off until the next request: where all is saved, that is nothing to warn of
    const warns = this.#unsaved.size > 0 && (this.#isLate() || this.#isCutOff());
    const text = warns
      ? this.#texts.unsaved
      : this.#unsaved.size > 0
        ? this.#texts.saving
        : this.#words || this.#texts.nothing;
    if (this.textContent !== (text ?? '')) {
      this.textContent = text ?? '';
    }
    this.classList.toggle('saved-warning', warns);
  }
}

customElements.define('saved-note', SavedNote);
