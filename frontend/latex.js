/** Between the LaTeX of the math editor and plain text, without changing what is read. */

const isLatex = (text) => /\\|[_^]\{/.test(text);

/**
 * The editor writes x^23 for x² followed by 3, w_12 for w₁ followed by 2, and \frac12: LaTeX takes one token where there
 * are no braces, a reader takes the number. With braces both read the same.
 */
export function withBraces(latex) {
  return latex
    .replace(/([_^])\s*([0-9A-Za-z])/g, '$1{$2}')
    .replace(/\\([dtc]?frac)\s*([0-9A-Za-z])/g, '\\$1{$2}')
    .replace(/(\\[dtc]?frac(\{(?:[^{}]|\{[^{}]*\})*\}))\s*([0-9A-Za-z])/g, '$1{$3}')
    .replace(/\\sqrt\s*([0-9A-Za-z])/g, '\\sqrt{$1}')
    .trim();
}

/** The text between the bracket at `from` and its partner, and the place after that; undefined if it has none. */
function inside(text, from, open, close) {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === open) depth++;
    if (text[i] === close) depth--;
    if (depth === 0) return { content: text.slice(from + 1, i), end: i + 1 };
  }
  return undefined;
}

const WORDS = {
  cdot: '*', times: '*', ast: '*', div: '/', left: '', right: '', mleft: '', mright: '', placeholder: '',
  lbrace: '{', rbrace: '}', lbrack: '[', rbrack: ']', vert: '|', lvert: '|', rvert: '|', mathrm: '', operatorname: '',
  exponentialE: 'e', displaystyle: '',
};

const isSimple = (text) => /^([0-9.]+|[A-Za-z]+[0-9]*)$/.test(text);
const bracketed = (text) => (isSimple(text) ? text : `(${text})`);

function argument(latex, from) {
  return inside(latex, from, '{', '}') ?? { content: latex.slice(from, from + 1), end: from + 1 };
}

/** Of a command of one sign: a gap keeps numbers apart, which must not become one. */
function sign(character) {
  return /[{}|]/.test(character) ? character : /[ ,:;]/.test(character) ? ' ' : '';
}

/** \frac{1}{2}u^{2}w_{1} as (1/2)u^2w1. */
export function latexToText(latex) {
  if (!isLatex(latex)) return latex;
  let text = '';
  let i = 0;
  while (i < latex.length) {
    const command = /^\\(?:([A-Za-z]+)\s*|.)/.exec(latex.slice(i));
    if (latex[i] === '_') {
      const index = argument(latex, i + 1);
      text += index.content;
      i = index.end;
    } else if (latex[i] === '^') {
      const exponent = argument(latex, i + 1);
      text += `^${bracketed(latexToText(exponent.content))}`;
      i = exponent.end;
    } else if (latex[i] === '{' || latex[i] === '}') {
      i++;
    } else if (!command) {
      text += latex[i++];
    } else if (command[1]?.endsWith('frac')) {
      const numerator = argument(latex, i + command[0].length);
      const denominator = argument(latex, numerator.end);
      const quotient = `${bracketed(latexToText(numerator.content))}/${bracketed(latexToText(denominator.content))}`;
      text += i === 0 && denominator.end === latex.length ? quotient : `(${quotient})`;
      i = denominator.end;
    } else if (command[1] === 'sqrt' && latex[i + command[0].length] !== '[') {
      const radicand = argument(latex, i + command[0].length);
      text += `sqrt(${latexToText(radicand.content)})`;
      i = radicand.end;
    } else {
      text += command[1] ? (WORDS[command[1]] ?? command[1]) : sign(command[0][1]);
      i += command[0].length;
    }
  }
  return text;
}

/** 2*w1/u^(-2) as 2\cdot w_{1}/u^{-2}. A quotient keeps its slash: as a fraction it could be read in another way. */
export function textToLatex(text, names) {
  if (isLatex(text)) return text;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  let latex = '';
  let i = 0;
  while (i < text.length) {
    const rest = text.slice(i);
    const name = longestFirst.find((candidate) => rest.startsWith(candidate));
    const number = /^\^([+-]?[0-9]+)/.exec(rest);
    const root = /^sqrt\s*\(/.exec(rest);
    const group = rest.startsWith('^(') ? inside(text, i + 1, '(', ')') : root && inside(text, i + root[0].length - 1, '(', ')');
    if (group) {
      latex += `${root ? '\\sqrt' : '^'}{${textToLatex(group.content, names)}}`;
      i = group.end;
    } else if (number) {
      latex += `^{${number[1]}}`;
      i += number[0].length;
    } else if (name) {
      latex += nameToLatex(name);
      i += name.length;
    } else {
      latex += text[i] === '*' || text[i] === '·' ? '\\cdot ' : text[i];
      i++;
    }
  }
  return latex;
}

/** w12 as w_{12}. */
export function nameToLatex(name) {
  return name.replace(/[0-9]+$/, '_{$&}');
}
