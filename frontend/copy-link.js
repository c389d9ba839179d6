/** Copies the address to which a button leads: what is handed out need not be marked by hand. The button says when it is done. */

document.addEventListener('click', async (click) => {
  const button = click.target.closest?.('[data-copy-link]');
  if (button && (await copy(new URL(button.dataset.copyLink, document.baseURI).href, button))) {
    button.textContent = button.dataset.copied;
  }
});

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // without https, or where it is forbidden
    return copyMarked(text, button);
  }
}

function copyMarked(text, button) {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  // where the focus may be, should the button stand in a dialog
  button.after(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  button.focus();
  return isDone;
}
