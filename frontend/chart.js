/** A chart of Apache ECharts, from its `options`, in the colours and the size that the page has now. */

import { adoptEarly } from './early.js';

const LIBRARY = '../vendor/echarts/dist/echarts.simple.min.js';
const COLOURS = ['accent', 'text', 'text-quiet', 'line', 'border'];

const dark = matchMedia('(prefers-color-scheme: dark)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

let library;

/** Fetched when the first chart needs it; it leaves its name in the window. */
const eCharts = () => (library ??= import(LIBRARY).then(() => globalThis.echarts));

class ChartBox extends HTMLElement {
  #options;
  #chart;
  #resized = new ResizeObserver(() => this.#chart?.resize());
  #dressed = new MutationObserver(() => this.#draw());
  #draw = () => this.isConnected && this.#options && eCharts().then((echarts) => this.#show(echarts));

  connectedCallback() {
    adoptEarly(this, ['options']);
    this.#resized.observe(this);
    // the switch of the page writes its choice on the root
    this.#dressed.observe(document.documentElement, { attributeFilter: ['style', 'theme'] });
    dark.addEventListener('change', this.#draw);
    this.#draw();
  }

  disconnectedCallback() {
    this.#resized.disconnect();
    this.#dressed.disconnect();
    dark.removeEventListener('change', this.#draw);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  get options() {
    return this.#options;
  }

  set options(options) {
    this.#options = options;
    this.#draw();
  }

  #show(echarts) {
    if (this.isConnected) {
      const theme = this.#theme();
      this.#chart ??= echarts.init(this, theme);
      this.#chart.setTheme(theme);
      this.#chart.setOption({ animation: !calm.matches, ...this.#options }, { notMerge: true });
    }
  }

  #theme() {
    const { accent, text, 'text-quiet': quiet, line, border } = this.#colours();
    const fontFamily = getComputedStyle(this).fontFamily;
    const axis = {
      axisLine: { lineStyle: { color: border } },
      axisTick: { lineStyle: { color: border } },
      axisLabel: { color: quiet },
      splitLine: { lineStyle: { color: line } },
      nameTextStyle: { color: quiet },
    };
    return {
      color: [accent],
      // what is written at the axes stays inside, and nothing is left empty round it
      grid: { left: 4, right: 28, top: 28, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'all' },
      textStyle: { fontFamily },
      categoryAxis: axis,
      valueAxis: axis,
      bar: { label: { color: text }, itemStyle: { borderRadius: 2 } },
    };
  }

  /** As the browser resolves them: a canvas knows neither custom properties nor light-dark(). */
  #colours() {
    const probe = this.ownerDocument.createElement('span');
    document.documentElement.append(probe);
    const resolved = COLOURS.map((name) => {
      probe.style.color = `var(--cw-${name})`;
      return [name, getComputedStyle(probe).color];
    });
    probe.remove();
    return Object.fromEntries(resolved);
  }
}

customElements.define('chart-box', ChartBox);
