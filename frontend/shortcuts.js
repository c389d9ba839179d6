/** Presses the visible button that carries a key in data-shortcut, unless the key is meant for a field or keys are turned off. */

const isTyping = (event) =>
  event.composedPath().some(
    (node) => node instanceof HTMLElement && node.matches('input, textarea, math-field, vaadin-select, [contenteditable], [role="listbox"], [role="dialog"]'),
  );

const areOff = () => document.documentElement.dataset.shortcuts === 'off';

const isVisible = (element) => element.getClientRects().length > 0;

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || areOff() || document.querySelector('vaadin-dialog[opened]') || event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event)) {
    return;
  }
  const button = [...document.querySelectorAll('[data-shortcut]')].find(
    (candidate) => candidate.dataset.shortcut === event.key && isVisible(candidate) && !candidate.disabled,
  );
  if (button) {
    event.preventDefault();
    button.click();
  }
});
