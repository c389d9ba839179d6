/** How much time is left, by the server's clock: it says so once, and what passes since is measured, not read. */

import { adoptEarly } from './early.js';

const SPOKEN_MINUTES = [10, 5, 1];
/** So often the server is asked: an instructor may have put off the end. */
const ASKING = 30_000;
/** So long after the end the server has not said that it was put off: it cannot be reached. */
const GRACE = 1000;
/** What was spoken stays true so long. */
const SPEECH = 10_000;

class QuizClock extends HTMLElement {
  #texts = {};
  #end = Infinity;
  #timer;
  #asking;
  #told = false;
  #isOver = false;
  #face;
  #speech;

  connectedCallback() {
    adoptEarly(this, ['texts', 'millisLeft']);
    if (!this.#face) {
      this.innerHTML = '<span class="clock-face" role="timer"></span><span class="visually-hidden" role="status"></span>';
      [this.#face, this.#speech] = this.children;
    }
    document.addEventListener('visibilitychange', this.#onSight);
    this.#timer = setInterval(() => this.#show(), 250);
    this.#asking = setInterval(() => navigator.onLine && this.#onSight(), ASKING);
    this.#show();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#onSight);
    clearInterval(this.#timer);
    clearInterval(this.#asking);
  }

  /** A device that slept may not have counted on. */
  #onSight = () => {
    if (document.visibilityState === 'visible') {
      this.dispatchEvent(new CustomEvent('clock-doubted'));
    }
  };

  set texts(texts) {
    this.#texts = texts;
    this.#face && this.#show();
  }

  set millisLeft(millis) {
    this.#end = performance.now() + millis;
    this.#told = false;
    this.#face && this.#show();
  }

  #show() {
    const left = this.#end - performance.now();
    if (!Number.isFinite(left)) {
      return;
    }
    const seconds = Math.max(0, Math.ceil(left / 1000));
    const hours = Math.floor(seconds / 3600);
    const pad = (number) => String(number).padStart(2, '0');
    const minutes = Math.floor((seconds % 3600) / 60);
    const face = `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(seconds % 60)}`;
    if (this.#face.textContent !== face) {
      this.#face.textContent = face;
      this.#face.setAttribute('aria-label', `${this.#texts.label ?? ''} ${face}`);
    }
    this.classList.toggle('clock-short', seconds <= 60);
    const spoken = SPOKEN_MINUTES.find((minute) => seconds <= minute * 60 && seconds > minute * 60 - 2);
    if (spoken) {
      this.#say(this.#texts[`left${spoken}`] ?? '');
    }
    if (left < 1000) {
      // what stands in the field now still counts
      document.activeElement?.closest('answer-field')?.flush();
    }
    if (left <= 0 && !this.#told) {
      this.#told = true;
      this.dispatchEvent(new CustomEvent('time-over'));
    }
    this.#close(left <= -GRACE);
  }

  /** It is for those who do not see the number, and may not contradict it to whoever comes across it later. */
  #say(words) {
    if (this.#speech.textContent !== words) {
      this.#speech.textContent = words;
      setTimeout(() => this.#speech.textContent === words && (this.#speech.textContent = ''), SPEECH);
    }
  }

  /** Tells the fields and the note; the server may still put off the end. */
  #close(over) {
    if (this.#isOver !== over) {
      this.#isOver = over;
      document.dispatchEvent(new CustomEvent('work-over', { detail: { over } }));
    }
  }
}

customElements.define('quiz-clock', QuizClock);
