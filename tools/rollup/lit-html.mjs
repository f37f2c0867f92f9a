/**
 * What our templates never need of lit-html 3.3.3, cut out of its released file for script tags:
 * directives (and what they ask of a part), `svg` and `math`, expressions in tags, comments, `<style>` and `<textarea>`, hooks for
 * polyfills. The Trusted Types policy gets our own name, so that a strict page can allow it alone.
 * `lean.wtr.config.mjs` runs the elements' tests over what is left; another release of lit-html
 * stops the build here.
 */
const cuts = [
  ['createPolicy("lit-html"', 'createPolicy("toso"'],
  ['B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ''],
  [/(function M\(t,i,s=t,e\)\{).+?,i\}(?=class R)/, '$1return i}'],
  ['2===i?"<svg>":3===i?"<math>":""', '""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [/if\((this\.el=[^{]+?),2===i\|\|3===i\)\{.+?\}(?=for)/, '$1;'],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  [
    '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=new r.ctor(h,r.name,r.strings,this,t)',
  ],
  [/if\(y\.test\(r\.tagName\)\).+?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  ['c=n??v', 'c=v'],
  ['(c=p,n=void 0)', 'c=p'],
  [/if\(r\.data===n\)(d\.push\(\{type:2,index:l\}\));else\{.+?o\.length-1\}/, 'r.data===n&&$1;'],
  ['this._$AP?.(!1,!0,s)', ''],
  // What directives ask of a part: where it is, and whether it is on the page.
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [/get parentNode\(\)\{let t.+?(?=_\$AI\()/, ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  [/setConnected\(t\)\{.+?\}(?=\}class)/, ''],
  [/this\._\$AN=void 0,/g, ''],
  [/"number"==typeof s\?(this\._\$AC\(t\)):\(.+?,s\)(?=;)/, '$1'],
];

/** @param {string} code - lit-html's released file. */
export const cutLitHtml = (code) =>
  cuts.reduce((text, [from, to]) => {
    const cut = text.replace(from, to);
    if (cut === text) throw new Error(`lit-html is another release: ${String(from)} is not there`);
    return cut;
  }, code);
