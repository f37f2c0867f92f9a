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
  // Directives: whatever stands in a template is its value; and what parts offer them.
  [/function M\(t,i,s=t,e\)\{.+?\}(?=class R)/, ''],
  ['t=M(this,t,i),a(t)', 'a(t)'],
  ['t=M(this,t,i,0),', ''],
  ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
  ['(t=M(this,t,i,0)??A)===E', '(t=t??A)===E'],
  [/class Z\{.+?\}(?=const j)/, ''],
  [/const j=\{.+?\},B=t\.litHtmlPolyfillSupport;/, ''],
  ['j as _$LH,', ''],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [/get parentNode\(\)\{let .+?(?=_\$AI)/, ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['for(this._$AP?.(!1,!0,s);', 'for(;'],
  [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g, ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  [/this\.type=\d,/g, ''],
  [/this\._\$AN=void 0,/g, ''],
  [
    /(?<=this\._\$AD=t),this\._\$AM=i|(?<=this\._\$AB=i,)this\._\$AM=s,|this\._\$AM=e,(?=this\.opt)/g,
    '',
  ],
  // Templates that were compiled before.
  [/const\{values:i,_\$litType\$:s\}=t,e=.+?,s\);/, 'const{values:i}=t,e=this._$AC(t);'],
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
  // Listeners are functions, and are always called with the element: `options` name it.
  ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options.host,t)',
  ],
  // Values that say that nothing changed.
  ['&&t!==E&&this._(t)', '&&this._(t)'],
  ['t!==this._$AH&&t!==E,', 't!==this._$AH,'],
  ['if((t=t??A)===E)return;', 't=t??A;'],
  // In `<style>`, `<textarea>` and their like.
  [/if\(y\.test\(r\.tagName\)\).+?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
  ['(c=n??v,d=-1)', '(c=v,d=-1)'],
  ['(c=p,n=void 0)', 'c=p'],
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
