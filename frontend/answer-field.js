/** A field for a formula: in two dimensions or as plain text, as the student chose on this device, with a keypad below. */

import { adoptEarly } from './early.js';
import { fillKeypad } from './keypad.js';
import { MathEditor } from './math-editor.js';
import { TextEditor } from './text-editor.js';

const PAUSE = 150;
/** Who types on and on is heard all the same. */
const LONGEST_WAIT = 700;
const MODE = 'chainwork-answer-mode';
const PROPERTIES = ['value', 'label', 'names', 'offered', 'texts', 'invalid', 'readonly', 'leftHandSide'];

let count = 0;

function rememberedMode() {
  try {
    return localStorage.getItem(MODE) === 'text' ? 'text' : 'math';
  } catch {
    return 'math';
  }
}

function rememberMode(mode) {
  try {
    localStorage.setItem(MODE, mode);
  } catch {
    // Where nothing may be stored, the choice lasts as long as the page.
  }
}

class AnswerField extends HTMLElement {
  #values = { value: '', label: '', names: [], offered: [], texts: {}, invalid: false, readonly: false, leftHandSide: '' };
  #editor;
  #mode = rememberedMode();
  #timer;
  #unheardSince = 0;
  #wantsFocus = false;
  /** What is typed before the editor is there. */
  #early = '';
  /** What the editor says of a value that nobody has edited; it may write the same in another way. */
  #shown = '';
  #keys = '';
  #parts;

  connectedCallback() {
    adoptEarly(this, PROPERTIES);
    if (!this.#parts) {
      this.#build();
      this.#show(this.#mode);
    }
    window.addEventListener('click', this.#flush, true);
    window.addEventListener('pagehide', this.#flush);
  }

  disconnectedCallback() {
    this.#flush();
    window.removeEventListener('click', this.#flush, true);
    window.removeEventListener('pagehide', this.#flush);
  }

  #build() {
    const id = `answer-${++count}`;
    this.innerHTML = `
      <div class="answer-head">
        <label id="${id}-label" for="${id}"></label>
        <button type="button" class="answer-mode"></button>
      </div>
      <div class="answer-box"><span class="answer-left" aria-hidden="true"></span><span class="answer-place"></span></div>
      <div class="answer-keypad" role="toolbar"></div>
      <p class="answer-help" id="${id}-help"></p>`;
    const [head, box, keypad, help] = this.children;
    this.#parts = { id, label: head.children[0], mode: head.children[1], box, left: box.children[0], place: box.children[1], keypad, help };
    this.#parts.mode.addEventListener('click', () => this.#switch());
    // a click beside the formula, or in an empty one, leaves the focus where it was
    box.addEventListener('click', () => document.activeElement === this.#editor?.element || this.focus());
    box.addEventListener('keydown', (event) => this.#editor || this.#typeEarly(event));
    this.addEventListener('focusout', this.#flush);
  }

  async #show(mode) {
    this.#mode = mode;
    const editor = mode === 'text' ? new TextEditor(this) : await MathEditor.create(this).catch(() => new TextEditor(this));
    if (mode !== this.#mode) {
      return;
    }
    this.#editor = editor;
    const { id, place } = this.#parts;
    editor.element.id = id;
    editor.element.setAttribute('aria-describedby', `${id}-help`);
    editor.element.classList.add('answer-input');
    place.replaceChildren(editor.element);
    this.dataset.mode = editor instanceof TextEditor ? 'text' : 'math';
    this.#dress();
    this.#write();
    this.#parts.box.removeAttribute('tabindex');
    if (this.#wantsFocus) {
      this.focus();
    }
    if (this.#early) {
      this.#editor.value = this.#values.value + this.#early;
      this.#early = '';
      this.edited();
    }
  }

  /** Enter waits until there is something to be seen. */
  #typeEarly(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key.length === 1) {
      this.#early += event.key;
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Backspace') {
      this.#early = this.#early.slice(0, -1);
    }
  }

  #dress() {
    if (!this.#parts) {
      return;
    }
    const { label, mode, left, keypad, help, box } = this.#parts;
    const { texts, names, offered, invalid, readonly, leftHandSide } = this.#values;
    label.textContent = this.#values.label;
    help.textContent = (readonly ? '' : texts.help) ?? '';
    mode.textContent = (this.#mode === 'text' ? texts.math : texts.text) ?? '';
    mode.hidden = readonly;
    left.innerHTML = leftHandSide;
    box.classList.toggle('answer-invalid', invalid);
    box.classList.toggle('answer-readonly', readonly);
    keypad.hidden = readonly;
    keypad.setAttribute('aria-label', texts.keypad ?? '');
    keypad.setAttribute('aria-controls', this.#parts.id);
    const keys = JSON.stringify([offered, texts]);
    if (keys !== this.#keys) {
      this.#keys = keys;
      fillKeypad(keypad, offered, texts, (key, byPointer) => this.#press(key, byPointer));
    }
    if (this.#editor) {
      this.#editor.readOnly = readonly;
      this.#editor.names = names;
      this.#editor.element.setAttribute('aria-label', this.#values.label);
      this.#editor.element.setAttribute('aria-invalid', String(invalid));
    }
  }

  async #switch() {
    this.#flush();
    const mode = this.#mode === 'text' ? 'math' : 'text';
    rememberMode(mode);
    await this.#show(mode);
    this.focus();
  }

  #press(key, byPointer) {
    this.#editor?.press(key);
    // Focusing a plain input would raise the phone's own keyboard over the keys.
    if (byPointer && this.dataset.mode === 'math') {
      this.focus();
    }
  }

  /** The student changed something; the server hears of it when they pause, and what is round the field at once. */
  edited() {
    clearTimeout(this.#timer);
    const now = performance.now();
    this.#unheardSince ||= now;
    this.#timer = setTimeout(this.#flush, Math.max(0, Math.min(PAUSE, this.#unheardSince + LONGEST_WAIT - now)));
    this.dispatchEvent(new CustomEvent('answer-edited', { bubbles: true, detail: { value: this.#editor.value } }));
  }

  /** Lets the server hear at once. */
  flush() {
    this.#flush();
  }

  #flush = () => {
    clearTimeout(this.#timer);
    const wasEdited = this.#unheardSince > 0;
    this.#unheardSince = 0;
    const value = this.#editor?.value ?? this.#shown;
    if (value !== this.#shown) {
      this.#shown = value;
      this.#values.value = value;
      this.dispatchEvent(new CustomEvent('value-changed', { detail: { value } }));
    } else if (wasEdited) {
      this.dispatchEvent(new CustomEvent('answer-unchanged', { bubbles: true, detail: { value } }));
    }
  };

  /** The student asks for a verdict on what stands there now. */
  check() {
    this.#flush();
    if (!this.#values.readonly) {
      this.dispatchEvent(new CustomEvent('check', { detail: { value: this.#values.value } }));
    }
  }

  focus() {
    this.#wantsFocus = !this.#editor;
    if (this.#wantsFocus && this.#parts) {
      this.#parts.box.tabIndex = -1;
      this.#parts.box.focus();
    }
    this.#editor?.focus();
  }

  get value() {
    return this.#values.value;
  }

  set value(value) {
    this.#values.value = value ?? '';
    clearTimeout(this.#timer);
    if (this.#editor?.value !== this.#values.value) {
      this.#write();
    }
  }

  #write() {
    if (this.#editor) {
      this.#editor.value = this.#values.value;
      this.#shown = this.#editor.value;
    }
  }

  #set(property, value) {
    this.#values[property] = value;
    this.#dress();
  }

  static {
    for (const property of PROPERTIES.slice(1)) {
      Object.defineProperty(AnswerField.prototype, property, {
        get() {
          return this.#values[property];
        },
        set(value) {
          this.#set(property, value);
        },
      });
    }
  }
}

customElements.define('answer-field', AnswerField);
