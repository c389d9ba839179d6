/**
 * Keeps what is typed into the answer field within it in this browser, until the server has said that it holds it: after
 * a lost connection or a restart of the server the field stands as it was left.
 */

const PREFIX = 'chainwork-draft-';
const KEPT_DAYS = 60;
const DAY = 86_400_000;

function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
}

function store(key, draft) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // Where nothing may be stored, the page itself holds it as long as it is open.
  }
}

function forget(key) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // nothing was stored either
  }
}

/** Of attempts that nobody will come back to. */
function forgetOld() {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(PREFIX)) {
        const at = JSON.parse(localStorage.getItem(name))?.at ?? 0;
        if (Date.now() - at > KEPT_DAYS * DAY) {
          localStorage.removeItem(name);
        }
      }
    }
  } catch {
    // what cannot be read does no harm
  }
}

/** `draftKey` says which field of which attempt it is, `held` what the server holds of it, `heldSince` since when. */
class DraftKeeper extends HTMLElement {
  connectedCallback() {
    this.addEventListener('answer-edited', this.#edited);
    forgetOld();
    // the server's properties arrive with the element, the field's module perhaps after it
    customElements.whenDefined('answer-field').then(() => requestAnimationFrame(() => this.#restore()));
  }

  disconnectedCallback() {
    this.removeEventListener('answer-edited', this.#edited);
  }

  get #field() {
    return this.querySelector('answer-field');
  }

  #edited = (event) => {
    store(this.draftKey, { text: event.detail.value, base: this.heldSince, at: Date.now() });
    this.#tell('draft-unsaved', {});
  };

  #restore() {
    const draft = stored(this.draftKey);
    const field = this.#field;
    if (!draft || !field) {
      return;
    }
    if (draft.text === this.held) {
      forget(this.draftKey);
    } else if (draft.base === this.heldSince) {
      // goes on where it stopped: nothing else was saved meanwhile
      field.value = draft.text;
      field.dispatchEvent(new CustomEvent('value-changed', { detail: { value: draft.text } }));
      this.#tell('draft-unsaved', {});
    } else {
      // another tab or device has saved since: its text stands, this one is offered
      this.dispatchEvent(new CustomEvent('draft-left-behind', { detail: { text: draft.text } }));
      forget(this.draftKey);
    }
  }

  /** The server holds the text since then. */
  hold(text, since, words) {
    this.held = text;
    this.heldSince = since;
    const draft = stored(this.draftKey);
    if (draft && draft.text !== text) {
      store(this.draftKey, { ...draft, base: since });
    } else {
      forget(this.draftKey);
      this.#tell('draft-saved', { words });
    }
  }

  #tell(name, detail) {
    document.dispatchEvent(new CustomEvent(name, { detail: { ...detail, key: this.draftKey } }));
  }
}

customElements.define('draft-keeper', DraftKeeper);
