/**
 * One for the page of an attempt: tells the server, as the page comes, what this browser kept that may not have been
 * saved, and which part was last in view.
 */

import { drafts, forget, forgetOld, keepView, view } from './draft-store.js';

class DraftVault extends HTMLElement {
  connectedCallback() {
    forgetOld();
    // the server's properties may arrive after the element
    queueMicrotask(() => {
      const detail = { drafts: drafts(this.attempt), view: view(this.attempt) };
      if (detail.drafts.length > 0 || detail.view) {
        this.dispatchEvent(new CustomEvent('vault-opened', { detail }));
      }
    });
  }

  /** The server has it, or has said what became of it. */
  release(field) {
    forget(this.attempt, field);
  }

  remember(place) {
    keepView(this.attempt, place);
  }
}

customElements.define('draft-vault', DraftVault);
