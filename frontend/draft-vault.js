/**
 * One for the page of an attempt: tells the server, as the page comes, what this browser kept that may not have been
 * saved, and which part was last in view. Fields come after that, so that nobody types into one that is to be replaced.
 */

import { draft, drafts, forget, forgetOld, keep, keepView, view } from './draft-store.js';

/** Before the same texts are brought again. */
const PAUSE = 5000;

class DraftVault extends HTMLElement {
  #brought = -PAUSE;

  connectedCallback() {
    forgetOld();
    document.addEventListener('draft-late', this.#late);
    // what is handed in is what stands there: it is on its way before the click is
    document.addEventListener('click', this.#beforeHandIn, true);
    // the server's properties may arrive after the element
    queueMicrotask(() =>
      this.dispatchEvent(
        new CustomEvent('vault-opened', { detail: { drafts: drafts(this.attempt), view: view(this.attempt) } }),
      ),
    );
  }

  disconnectedCallback() {
    document.removeEventListener('draft-late', this.#late);
    document.removeEventListener('click', this.#beforeHandIn, true);
  }

  /** A field that was put out of view before its text was heard says nothing any more. */
  #late = () => {
    if (performance.now() - this.#brought > PAUSE) {
      this.#bring();
    }
  };

  #beforeHandIn = (event) => {
    if (event.target.closest?.('.hand-in')) {
      this.#bring();
    }
  };

  #bring() {
    const late = drafts(this.attempt);
    if (late.length > 0) {
      this.#brought = performance.now();
      this.dispatchEvent(new CustomEvent('vault-late', { detail: { drafts: late } }));
    }
  }

  /** The server holds the text by now. */
  hold(field, text, words) {
    const typed = draft(this.attempt, field);
    const settled = !typed || typed.text === text;
    if (settled) {
      forget(this.attempt, field);
    } else {
      // more was typed meanwhile, and is on its way
      keep(this.attempt, field, typed.text, text);
    }
    document.dispatchEvent(new CustomEvent('draft-held', { detail: { field, text, words, settled } }));
  }

  /** The server has said what became of the text. */
  release(field, text) {
    if (draft(this.attempt, field)?.text === text) {
      forget(this.attempt, field);
    }
  }

  remember(place) {
    keepView(this.attempt, place);
  }
}

customElements.define('draft-vault', DraftVault);
