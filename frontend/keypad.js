/** Keys for the names of the problem and for what is hard to find on a keyboard; digits too, where fingers type. */

/** Row by row, as they stand where fingers type; with a mouse only the signs of SIGNS are shown, in the same order. */
const ROWS = [
  ['7', '8', '9', 'times', 'divide', 'power'],
  ['4', '5', '6', 'open', 'close', 'root'],
  ['1', '2', '3', 'plus', 'minus', 'point'],
  ['0', 'left', 'right', 'back'],
];
const SIGNS = { times: '·', divide: '/', power: '^', open: '(', close: ')', root: '√' };
const TOUCH_SIGNS = { plus: '+', minus: '−', point: '.', left: '←', right: '→', back: '⌫' };

function button(key, sign, name, className) {
  const element = document.createElement('button');
  element.type = 'button';
  element.tabIndex = -1;
  element.dataset.key = key;
  element.textContent = sign;
  element.className = className;
  if (name) {
    element.setAttribute('aria-label', name);
  }
  return element;
}

function nameButton(name) {
  const [, letters, digits] = /^([^0-9]*)([0-9]*)$/.exec(name);
  const element = button(name, letters, '', 'key key-name');
  if (digits) {
    element.append(Object.assign(document.createElement('sub'), { textContent: digits }));
  }
  return element;
}

function signButton(key, texts) {
  if (key in SIGNS) {
    return button(key, SIGNS[key], texts[key], 'key key-sign');
  }
  return key in TOUCH_SIGNS
    ? button(key, TOUCH_SIGNS[key], texts[key], 'key key-sign key-touch')
    : button(key, key, '', 'key key-touch');
}

/** Fills the toolbar; `press` gets a name, a digit or the word for a sign, and whether a pointer pressed it. */
export function fillKeypad(toolbar, names, texts, press) {
  toolbar.replaceChildren(...names.map(nameButton), ...ROWS.flat().map((key) => signButton(key, texts)));
  if (toolbar.firstElementChild) {
    toolbar.firstElementChild.tabIndex = 0;
  }
  // The field keeps the focus, and a phone its own keyboard away.
  toolbar.onpointerdown = (event) => event.preventDefault();
  toolbar.onclick = (event) => {
    const key = event.target.closest('button')?.dataset.key;
    if (key) {
      press(key, event.detail > 0);
    }
  };
  toolbar.onkeydown = (event) => moveAlong(toolbar, event);
}

/** One stop for Tab, arrows from key to key. */
function moveAlong(toolbar, event) {
  const keys = [...toolbar.children].filter((key) => key.getClientRects().length > 0);
  const at = keys.indexOf(document.activeElement);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: keys.length - 1 }[event.key];
  if (at < 0 || next === undefined || !keys[next]) {
    return;
  }
  event.preventDefault();
  keys[at].tabIndex = -1;
  keys[next].tabIndex = 0;
  keys[next].focus();
}
