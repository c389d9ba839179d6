/** What was typed into an attempt and is not known to be saved, in this browser: by attempt and field. */

const PREFIX = 'chainwork-draft-';
const VIEW = 'chainwork-view-';
const KEPT_DAYS = 60;
const KEPT_VIEWS = 50;
const DAY = 86_400_000;

/** Where nothing may be stored, the page itself holds what was typed as long as it is open. */
function quietly(act, otherwise) {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

const name = (attempt, field) => `${PREFIX}${attempt}-${field}`;

/** The text that is stored for a field, with what the server held then. */
export function draft(attempt, field) {
  return quietly(() => JSON.parse(localStorage.getItem(name(attempt, field))), null);
}

/** Whether it could be stored. */
export function keep(attempt, field, text, base) {
  return quietly(() => {
    localStorage.setItem(name(attempt, field), JSON.stringify({ text, base, at: Date.now() }));
    return true;
  }, false);
}

export function forget(attempt, field) {
  quietly(() => localStorage.removeItem(name(attempt, field)));
}

/** All of an attempt, as `[{ field, text, base }]`; without what cannot be read. */
export function drafts(attempt) {
  const start = name(attempt, '');
  return names(start)
    .map((key) => ({ field: key.slice(start.length), ...draft(attempt, key.slice(start.length)) }))
    .filter(({ text }) => typeof text === 'string')
    .map(({ field, text, base }) => ({ field, text, base: base ?? '' }));
}

function names(start) {
  return quietly(() => Object.keys(localStorage).filter((key) => key.startsWith(start)), []);
}

/** Which item and part was last in view. */
export function view(attempt) {
  return quietly(() => localStorage.getItem(VIEW + attempt), null) ?? '';
}

export function keepView(attempt, place) {
  quietly(() => localStorage.setItem(VIEW + attempt, place));
}

/** Of attempts that nobody will come back to; a view has no date, and goes where there are many. */
export function forgetOld() {
  for (const key of names(PREFIX)) {
    const at = quietly(() => JSON.parse(localStorage.getItem(key)).at, 0);
    if (!(Date.now() - at < KEPT_DAYS * DAY)) {
      quietly(() => localStorage.removeItem(key));
    }
  }
  for (const key of names(VIEW).slice(0, -KEPT_VIEWS)) {
    quietly(() => localStorage.removeItem(key));
  }
}
