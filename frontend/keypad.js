/** Keys for the names of the problem and for what is hard to find on a keyboard; digits too, where fingers type. */

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

/** Fills the toolbar; `press` gets a name, a digit or the word for a sign, and whether a pointer pressed it. */
export function fillKeypad(toolbar, names, texts, press) {
  const digits = [...'1234567890'];
  toolbar.replaceChildren(
    ...names.map(nameButton),
    ...Object.entries(SIGNS).map(([key, sign]) => button(key, sign, texts[key], 'key key-sign')),
    ...digits.map((digit) => button(digit, digit, '', 'key key-touch')),
    ...Object.entries(TOUCH_SIGNS).map(([key, sign]) => button(key, sign, texts[key], 'key key-touch')),
  );
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
