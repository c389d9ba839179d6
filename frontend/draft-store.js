/** What was typed into an attempt and is not known to be saved, in this browser: by attempt and field. */

const PREFIX = 'chainwork-draft-';
const VIEW = 'chainwork-view-';
const KEPT_DAYS = 60;
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

/** The text that is stored for a field, with the time since when the server held another one. */
export function draft(attempt, field) {
  return quietly(() => JSON.parse(localStorage.getItem(name(attempt, field))), null);
}

export function keep(attempt, field, text, base) {
  quietly(() => localStorage.setItem(name(attempt, field), JSON.stringify({ text, base, at: Date.now() })));
}

export function forget(attempt, field) {
  quietly(() => localStorage.removeItem(name(attempt, field)));
}

/** All of an attempt, as `[{ field, text, base }]`. */
export function drafts(attempt) {
  const start = name(attempt, '');
  return quietly(
    () =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(start))
        .map((key) => {
          const { text, base } = JSON.parse(localStorage.getItem(key));
          return { field: key.slice(start.length), text, base };
        }),
    [],
  );
}

/** Which item and part was last in view. */
export function view(attempt) {
  return quietly(() => localStorage.getItem(VIEW + attempt), null) ?? '';
}

export function keepView(attempt, place) {
  quietly(() => localStorage.setItem(VIEW + attempt, place));
}

/** Of attempts that nobody will come back to. */
export function forgetOld() {
  quietly(() => {
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) {
      if (Date.now() - (JSON.parse(localStorage.getItem(key))?.at ?? 0) > KEPT_DAYS * DAY) {
        localStorage.removeItem(key);
      }
    }
  });
}
