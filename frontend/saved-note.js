/** Says when everything typed was last saved, and warns plainly as long as something is not, or there is no connection. */

import { adoptEarly } from './early.js';
import { WayBack } from './way-back.js';

const PATIENCE = 3000;

class SavedNote extends HTMLElement {
  #texts = {};
  #words = '';
  #contested = '';
  #isOver = false;
  #unsaved = new Map();
  /** What could not be kept in this browser would be gone. */
  #way;
  #timer;

  connectedCallback() {
    this.#way = new WayBack(() => [...this.#unsaved.values()].every(({ kept }) => kept));
    adoptEarly(this, ['texts', 'words', 'contested']);
    this.setAttribute('role', 'status');
    document.addEventListener('draft-unsaved', this.#onUnsaved);
    document.addEventListener('draft-unchanged', this.#onUnchanged);
    document.addEventListener('draft-held', this.#onHeld);
    document.addEventListener('work-over', this.#onOver);
    this.#timer = setInterval(() => this.#show(), 500);
    this.#show();
  }

  disconnectedCallback() {
    document.removeEventListener('draft-unsaved', this.#onUnsaved);
    document.removeEventListener('draft-unchanged', this.#onUnchanged);
    document.removeEventListener('draft-held', this.#onHeld);
    document.removeEventListener('work-over', this.#onOver);
    clearInterval(this.#timer);
    this.#way.stop();
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

  /** What there is to decide before all is saved, in words, or nothing. */
  set contested(contested) {
    this.#contested = contested;
    this.#show();
  }

  #onUnsaved = (event) => {
    const { field, kept } = event.detail;
    this.#unsaved.set(field, { since: this.#unsaved.get(field)?.since ?? performance.now(), kept });
    this.#show();
  };

  #onUnchanged = ({ detail }) => {
    this.#unsaved.delete(detail.field);
    this.#show();
  };

  #onHeld = ({ detail }) => {
    this.#words = detail.words;
    if (detail.settled) {
      this.#unsaved.delete(detail.field);
    }
    this.#show();
  };

  #onOver = ({ detail }) => {
    this.#isOver = detail.over;
    this.#show();
  };

  #isLate() {
    const oldest = Math.min(...[...this.#unsaved.values()].map(({ since }) => since));
    return performance.now() - oldest > PATIENCE;
  }

  #show() {
    if (!this.isConnected) {
      return;
    }
    const late = this.#isLate();
    this.#way.look(late);
    const cutOff = this.#way.isCutOff || !navigator.onLine;
    if (late && !cutOff) {
      document.dispatchEvent(new CustomEvent('draft-late'));
    }
    const text = this.#text(late, cutOff);
    if (this.textContent !== (text ?? '')) {
      this.textContent = text ?? '';
    }
    this.classList.toggle('saved-warning', late || cutOff || this.#isOver || this.#contested !== '');
    this.classList.toggle('saved-cut-off', cutOff);
    this.classList.toggle('saved-stuck', this.#way.isStuck);
  }

  #text(late, cutOff) {
    if (this.#isOver) {
      return this.#unsaved.size === 0 ? this.#texts.over : this.#texts.overUnsaved;
    }
    if (this.#contested && !cutOff) {
      return this.#contested;
    }
    if (this.#unsaved.size === 0) {
      return cutOff ? this.#texts.cutOff : this.#words || this.#texts.nothing;
    }
    if (cutOff) {
      return this.#texts.unsaved;
    }
    return late ? this.#texts.late : this.#texts.saving;
  }
}

customElements.define('saved-note', SavedNote);
