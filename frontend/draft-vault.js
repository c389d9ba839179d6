/**
 * One for the page of an attempt: tells the server, as the page comes, what this browser kept that may not have been
 * saved, and which part was last in view. Fields come after that, so that nobody types into one that is to be replaced.
 */

import { draft, drafts, forget, forgetOld, keepView, view } from './draft-store.js';

class DraftVault extends HTMLElement {
  connectedCallback() {
    forgetOld();
    // the server's properties may arrive after the element
    queueMicrotask(() =>
      this.dispatchEvent(
        new CustomEvent('vault-opened', { detail: { drafts: drafts(this.attempt), view: view(this.attempt) } }),
      ),
    );
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
