/**
 * For a page of which this browser keeps all that is typed: finds the way back to a server that was out of reach, or that
 * was started anew and no longer knows the page. It asks, with pauses that grow, and loads the page anew where only that
 * leads back.
 */

const LOST = ['connection-lost', 'reconnecting'];
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 10_000;
const PATIENCE = 5000;
/** Another loading so soon after the last says that the last was of no use. */
const SOON = 60_000;
const MOST_USELESS = 5;
const LOADED = 'chainwork-loaded-anew';
/** What the server says of a page that it does not know: that its session is over, or is another page's. */
const UNKNOWN = [403, 404];

const frameworkGaveUp = () => document.querySelector('.v-system-error') !== null;
const frameworkIsLost = () => LOST.includes(window.Vaadin?.connectionState?.state);
const sleep = (millis) => new Promise((awake) => setTimeout(awake, millis));

function lastLoading() {
  try {
    return JSON.parse(sessionStorage.getItem(LOADED)) ?? {};
  } catch {
    return {};
  }
}

/** Whether it could be noted: who cannot count must not load again and again. */
function note(loading) {
  try {
    sessionStorage.setItem(LOADED, JSON.stringify(loading));
    return true;
  } catch {
    return false;
  }
}

/** Says once, of the field that was typed into as the page was loaded anew, that the focus belongs there. */
export function wasLeftAt(field) {
  const last = lastLoading();
  return last.field === field && note({ ...last, field: null });
}

/** How the server answers, 0 where it does not. */
async function ask(url, method) {
  try {
    return (await fetch(url, { method, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })).status;
  } catch {
    return 0;
  }
}

/** The framework's own heartbeat tells whether the server knows this very page. */
function heartbeat() {
  const page = Object.values(window.Vaadin?.Flow?.clients ?? {}).find((client) => client.getUIId);
  return ask(new URL(`?v-r=heartbeat&v-uiId=${page?.getUIId()}`, document.baseURI), 'POST');
}

export class WayBack {
  /** The server does not answer. */
  isCutOff = false;
  /** There is no way back without the student: what the framework says is for them to see. */
  isStuck = false;
  #isSeeking = false;
  #isOver = false;
  #mayLoad;

  /** `mayLoad` tells whether nothing is lost by loading the page anew. */
  constructor(mayLoad) {
    this.#mayLoad = mayLoad;
  }

  /** The page that it was for is left: the server has sent another. */
  stop() {
    this.#isOver = true;
    this.#tellFramework();
  }

  /** To be called now and then; `doubts` where something has not come through for long. */
  look(doubts) {
    const reason = doubts || frameworkGaveUp() || frameworkIsLost() || !navigator.onLine;
    if (reason && !this.#isSeeking && !this.isStuck) {
      this.#isSeeking = true;
      this.#seek().finally(() => (this.#isSeeking = false));
    }
  }

  async #seek() {
    for (let pause = FIRST_PAUSE; !this.#isOver; pause = Math.min(1.5 * pause, LONGEST_PAUSE)) {
      const status = await heartbeat();
      this.isCutOff = status === 0 || status >= 500;
      if (status === 200) {
        this.#tellFramework();
        this.isStuck = frameworkGaveUp();
        return this.#rest(PATIENCE);
      }
      // the same answer may come from something in front of a server that is down
      if (UNKNOWN.includes(status) && (await ask(location.href, 'GET')) === 200) {
        return this.#load();
      }
      await this.#rest(pause);
    }
  }

  /** It looks once when the network is back; where that fails, it says "no connection" until somebody clicks. */
  #tellFramework() {
    if (window.Vaadin?.connectionState?.state === 'connection-lost') {
      window.Vaadin.connectionState.state = 'connected';
    }
  }

  /** A word of the framework's ends it early. */
  async #rest(pause) {
    const before = frameworkGaveUp();
    for (let rested = 0; rested < pause && frameworkGaveUp() === before; rested += 250) {
      await sleep(250);
    }
  }

  async #load() {
    const last = lastLoading();
    const useless = Date.now() - last.at < SOON ? last.useless + 1 : 0;
    await sleep(useless * FIRST_PAUSE);
    const field = document.activeElement?.closest('draft-keeper')?.field;
    if (this.#isOver) {
      return;
    }
    this.isStuck = useless >= MOST_USELESS || !this.#mayLoad() || !note({ at: Date.now(), useless, field });
    if (!this.isStuck) {
      location.reload();
      // nothing more is asked of a page that goes
      await new Promise(() => {});
    }
  }
}
