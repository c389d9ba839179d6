/** The answer as plain text: an ordinary input, which every screen reader and every keyboard knows. */

import { latexToText } from './latex.js';

const TEXTS = { times: '*', divide: '/', power: '^', open: '(', close: ')', root: 'sqrt(', plus: '+', minus: '-', point: '.' };

export class TextEditor {
  constructor(host) {
    this.element = document.createElement('input');
    this.host = host;
    Object.assign(this.element, { type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: false });
    this.element.setAttribute('autocorrect', 'off');
    this.element.addEventListener('input', (event) => {
      event.stopPropagation();
      host.edited();
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) {
        event.preventDefault();
        host.check();
      }
    });
  }

  get value() {
    return this.element.value;
  }

  set value(value) {
    this.element.value = latexToText(value);
  }

  set readOnly(readOnly) {
    this.element.readOnly = readOnly;
  }

  focus() {
    this.element.focus();
  }

  press(key) {
    const { selectionStart: start, selectionEnd: end } = this.element;
    if (key === 'left' || key === 'right') {
      const place = Math.max(0, key === 'left' ? start - 1 : end + 1);
      this.element.setSelectionRange(place, place);
    } else if (key === 'back') {
      this.element.setRangeText('', start === end ? Math.max(0, start - 1) : start, end, 'end');
    } else {
      this.element.setRangeText(TEXTS[key] ?? key, start, end, 'end');
    }
    this.host.edited();
  }
}
