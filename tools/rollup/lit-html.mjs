/**
 * What our templates never need of lit-html 3.3.3, left out of its released file for script tags,
 * one whole step of its work a line: where the budget leaves room, it stays as released. The Trusted
 * Types policy gets our own name, so that a strict page can allow it alone.
 * `lean.wtr.config.mjs` runs the elements' tests over what is left; another release of lit-html
 * stops the build here.
 */
const cuts = [
  ['createPolicy("lit-html"', 'createPolicy("toso"'],
  // Hooks for polyfills.
  ['B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ''],
  // Directives.
  [/(function M\(t,i,s=t,e\)\{).+?,i\}(?=class R)/, '$1return i}'],
  // `svg` and `math`.
  ['2===i?"<svg>":3===i?"<math>":""', '""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [/if\((this\.el=[^{]+?),2===i\|\|3===i\)\{.+?\}(?=for)/, '$1;'],
  // Expressions in tags.
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [
    '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=new r.ctor(h,r.name,r.strings,this,t)',
  ],
  // In `<style>`, `<textarea>` and their like.
  [/if\(y\.test\(r\.tagName\)\).+?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
  // In comments.
  [/if\(r\.data===n\)(d\.push\(\{type:2,index:l\}\));else\{.+?o\.length-1\}/, 'r.data===n&&$1;'],
];

/** @param {string} code - lit-html's released file. */
export const cutLitHtml = (code) =>
  cuts.reduce((text, [from, to]) => {
    const cut = text.replace(from, to);
    if (cut === text) throw new Error(`lit-html is another release: ${String(from)} is not there`);
    return cut;
  }, code);
