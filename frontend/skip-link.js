/** Takes the skip link to its target on this page; by itself it would lead to the base address. */

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a.skip-link');
  const target = link && document.getElementById(link.hash.slice(1));
  if (target) {
    event.preventDefault();
    target.focus();
    target.scrollIntoView();
  }
});
