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
    // by itself the field rewrites 1e3 when it is left or checked, and nothing is checked then
    MathfieldElement.scientificNotationTemplate = '';
    return MathfieldElement;
  });
  return library;
}

const LATEX = { times: '\\cdot', divide: '\\frac{#@}{#?}', root: '\\sqrt{#0}' };
const COMMANDS = { power: 'moveToSuperscript', back: 'deleteBackward', left: 'moveToPreviousChar', right: 'moveToNextChar' };
const CHARACTERS = { open: '(', close: ')', plus: '+', minus: '-', point: '.' };
const KEYS = { '*': 'times', '/': 'divide', '·': 'times' };

const hasOpenBracket = (written) => written.split('(').length > written.split(')').length;

export class MathEditor {
  /** How many roots were begun as sqrt( and still wait for their closing bracket. */
  #rootsToClose = 0;

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
    element.addEventListener('pointerdown', () => element.hasFocus() && this.#hear());
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
    field.scriptDepth = [1, 2];
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
    this.#rootsToClose = 0;
    this.element.setValue(textToLatex(value, this.host.names), { silenceNotifications: true });
  }

  set readOnly(readOnly) {
    this.element.readOnly = readOnly;
  }

  focus() {
    this.element.focus();
    this.#hear();
  }

  /** By itself the library lets 60 ms pass before it hears the first key. */
  #hear() {
    this.element.shadowRoot.querySelector('[part=keyboard-sink]').focus({ preventScroll: true });
  }

  press(key) {
    if (LATEX[key]) {
      this.#leave(key);
      // An exponent has its fraction on one line, so that brackets round it stay in one piece.
      const inExponent = key === 'divide' && this.#place()?.branch === 'superscript';
      this.element.insert(inExponent ? '/' : LATEX[key], { focus: false });
    } else if (COMMANDS[key]) {
      this.element.executeCommand(COMMANDS[key]);
    } else {
      const character = CHARACTERS[key] ?? key;
      if (this.#leave(character)) {
        return;
      }
      const isName = this.host.names.includes(key);
      this.element.insert(isName ? nameToLatex(key) : character, { focus: false });
    }
    this.host.edited();
  }

  #keydown(event) {
    // on Windows AltGr, which types | [ ] { } on many keyboards, looks like Ctrl and Alt together
    const command = (event.ctrlKey && !event.altKey) || event.metaKey;
    if (event.isComposing || command) {
      return;
    }
    const previous = this.lastKey;
    this.lastKey = event.key;
    if (previous === ' ' && /^[0-9]$/.test(event.key) && this.#isBehindDigit()) {
      // 2 3 must not become 23, nor 1 1/2 become 11/2
      this.element.insert('\\:', { focus: false });
    }
    const handle = this.#handler(event.key, previous);
    if (handle) {
      event.preventDefault();
      event.stopPropagation();
      handle();
    } else if (event.key.length === 1 && this.#leave(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #handler(key, previous) {
    if (key === 'Enter') {
      return this.element.mode === 'latex' ? () => this.#endCommand() : () => this.host.check();
    }
    if (this.element.readOnly) {
      return undefined;
    }
    if (key === '*' && previous === '*') {
      return () => {
        this.element.executeCommand('deleteBackward');
        this.press('power');
      };
    }
    if (key === ' ' && this.#place()?.written === '') {
      return () => {};
    }
    if (key === '(' && previous === 't' && this.#place()?.parent.type === 'surd' && this.#place().written === '') {
      // sqrt(u) becomes one root: the sign's own bar takes the place of the brackets.
      return () => this.#rootsToClose++;
    }
    if (key === 'Backspace') {
      return this.#nameBefore();
    }
    if (key === '|') {
      // by itself the library takes the key by its place on an American keyboard, where \ begins a command
      return () => this.press(key);
    }
    return KEYS[key] && (() => this.press(KEYS[key]));
  }

  #isBehindDigit() {
    const model = this.element._mathfield?.model;
    return model?.selectionIsCollapsed && /^[0-9]$/.test(model.at(model.position)?.value ?? '');
  }

  /** Whoever types \frac12 sees it in two dimensions first. */
  #endCommand() {
    this.element.executeCommand('complete');
    this.host.edited();
  }

  /** A name goes as a whole; by itself the editor would step into its subscript. */
  #nameBefore() {
    const model = this.element._mathfield?.model;
    const atom = model?.selectionIsCollapsed ? model.at(model.position) : undefined;
    if (!atom?.subscript || atom.superscript || !atom.leftSibling) {
      return undefined;
    }
    const letter = atom.type === 'subsup' ? atom.leftSibling : atom;
    return () => {
      this.element.selection = [model.offsetOf(letter.leftSibling), model.position];
      this.element.executeCommand('deleteBackward');
    };
  }

  /** Where the caret is: in which branch of what, and what is written there; undefined outside all branches. */
  #place() {
    const model = this.element._mathfield?.model;
    const atom = model?.at(model.position);
    const branch = atom?.parentBranch;
    if (!branch || !atom.parent?.parent) {
      return undefined;
    }
    const atoms = atom.parent[branch].slice(1).filter((part) => part.type !== 'placeholder');
    const written = atoms.map((part) => part.value ?? '').join('') || (atoms.length ? '?' : '');
    return { branch, written, parent: atom.parent, atEnd: atom.isLastSibling && model.selectionIsCollapsed };
  }

  /**
   * What is typed reads as it does in plain text. Exponents and subscripts are numbers here, so the first key that cannot
   * belong to a number ends them: u^2x is u² times x. A closing bracket ends all that was begun after its partner. Tells
   * whether the key is used up, as by a bracket that closed a root.
   */
  #leave(key) {
    for (let place = this.#place(); place?.atEnd && this.#ends(place, key); place = this.#place()) {
      this.element.executeCommand('moveAfterParent');
      if (key === ')' && place.parent.type === 'surd' && this.#rootsToClose > 0) {
        this.#rootsToClose--;
        return true;
      }
    }
    return false;
  }

  #ends({ branch, written }, key) {
    if (hasOpenBracket(written)) {
      return false;
    }
    if (key === ')') {
      return written !== '';
    }
    const isNumber = branch === 'subscript' || /[^+−-]/.test(written);
    return (branch === 'superscript' || branch === 'subscript') && isNumber && !/^[0-9.^ ]$/.test(key);
  }
}
