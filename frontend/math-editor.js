/** The answer in two dimensions: a MathLive field that keeps to what an answer needs. */

import { nameToLatex, textToLatex, withBraces } from './latex.js';

let library;

/** Fetched when the first field needs it; fails when the browser cannot fetch it. */
function mathLive() {
  library ??= import('../vendor/mathlive/mathlive.min.mjs').then(({ MathfieldElement }) => {
    MathfieldElement.fontsDirectory = new URL('../vendor/mathlive/fonts', import.meta.url).href;
    MathfieldElement.soundsDirectory = null;
    MathfieldElement.plonkSound = null;
    MathfieldElement.keypressSound = null;
    return MathfieldElement;
  });
  return library;
}

const LATEX = { times: '\\cdot', divide: '\\frac{#@}{#?}', root: '\\sqrt{#0}' };
const COMMANDS = { power: 'moveToSuperscript', back: 'deleteBackward', left: 'moveToPreviousChar', right: 'moveToNextChar' };
const CHARACTERS = { open: '(', close: ')', plus: '+', minus: '-', point: '.' };
const KEYS = { '*': 'times', '/': 'divide', '·': 'times' };

export class MathEditor {
  static async create(host) {
    const Mathfield = await mathLive();
    return new MathEditor(new Mathfield(), host);
  }

  constructor(element, host) {
    this.element = element;
    this.host = host;
    element.addEventListener('input', () => host.edited());
    element.addEventListener('keydown', (event) => this.#keydown(event), { capture: true });
    element.addEventListener('contextmenu', (event) => event.stopPropagation(), { capture: true });
    element.addEventListener('mount', () => this.#settle());
  }

  #settle() {
    const field = this.element;
    field.menuItems = [];
    field.mathVirtualKeyboardPolicy = 'manual';
    field.popoverPolicy = 'off';
    field.environmentPopoverPolicy = 'off';
    field.smartFence = false;
    field.smartSuperscript = false;
    field.smartMode = false;
    field.mathModeSpace = '';
    field.inlineShortcutTimeout = 0;
    field.scriptDepth = [1, 1];
    this.names = this.host.names;
  }

  /** Typed without a pause or with one, w1 is w with the subscript 1. */
  set names(names) {
    const shortcuts = Object.fromEntries(names.filter((name) => /[0-9]/.test(name)).map((name) => [name, nameToLatex(name)]));
    this.element.inlineShortcuts = { ...shortcuts, sqrt: '\\sqrt{#?}', cbrt: '\\sqrt[3]{#?}' };
  }

  get value() {
    return withBraces(this.element.getValue('latex'));
  }

  set value(value) {
    this.element.setValue(textToLatex(value, this.host.names), { silenceNotifications: true });
  }

  set readOnly(readOnly) {
    this.element.readOnly = readOnly;
  }

  press(key) {
    if (LATEX[key]) {
      this.#leaveScript(key);
      this.element.insert(LATEX[key], { focus: false });
    } else if (COMMANDS[key]) {
      this.element.executeCommand(COMMANDS[key]);
    } else {
      const character = CHARACTERS[key] ?? key;
      this.#leaveScript(character);
      const isName = this.host.names.includes(key);
      this.element.insert(isName ? nameToLatex(key) : character, { focus: false });
    }
    this.host.edited();
  }

  #keydown(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      this.host.check();
    } else if (event.key.length === 1 && KEYS[event.key] && !this.element.readOnly) {
      event.preventDefault();
      event.stopPropagation();
      this.press(KEYS[event.key]);
    } else if (event.key.length === 1) {
      this.#leaveScript(event.key);
    }
  }

  /**
   * Exponents and subscripts are numbers here, so the first key that cannot belong to a number ends them, as it does in
   * plain text: u^2x is u² times x. A bracket that is open keeps what follows inside.
   */
  #leaveScript(key) {
    const model = this.element._mathfield?.model;
    const atom = model?.at(model.position);
    const branch = atom?.parentBranch;
    if (!model?.selectionIsCollapsed || !['superscript', 'subscript'].includes(branch) || /^[0-9.^ ]$/.test(key)) {
      return;
    }
    const written = atom.parent[branch].slice(1).map((part) => part.value).join('');
    const begun = branch === 'subscript' || /[^+−-]/.test(written);
    const open = written.split('(').length > written.split(')').length;
    if (begun && !open && atom.isLastSibling && !this.element.getValue(model.position, model.position).includes('placeholder')) {
      this.element.executeCommand('moveAfterParent');
    }
  }
}
