/**
 * The request-help button, drawn twice from this one place: by the loader before anything else is
 * there, and by the element itself, so that nothing jumps when the element arrives.
 */
export const chatPath = 'M4 12a8 8 0 1 1 3 6.2L4 20zM9 11h6M9 14h4';

/** The button's words: what it does, and below what it is good for. */
export const facadeWords: Readonly<Record<string, readonly [string, string]>> = {
  vi: ['Nhờ tổ công nghệ số giúp', 'VNeID · dịch vụ công · thanh toán QR'],
  en: ['Ask the digital team for help', 'VNeID · public services · QR payment'],
};

const accent = 'var(--toso-color-accent,#0b5cad)';

/** Style of `.open`, free of `${}` at run time; the tokens repeat `base/tokens.ts`. */
export const buttonStyles = `
.open{align-items:center;background:${accent};border:1.5px solid transparent;border-radius:14px;box-sizing:border-box;color:var(--toso-color-accent-ink,#fff);cursor:pointer;display:flex;font:600 1em/1.35 var(--toso-font-family,system-ui,Roboto,'Noto Sans',sans-serif);gap:12px;inline-size:100%;margin:0;max-inline-size:26em;min-block-size:max(48px,2.67em);padding:14px 16px;text-align:start;touch-action:manipulation}
.open small{color:inherit;display:block;font-size:.83em;font-weight:400;line-height:1.35}
.open:focus-visible{outline:3px solid ${accent};outline-offset:2px}
@media print{.open{display:none}}`;

/** The same with what surrounds the button, which an element has from its own sheets. */
export const facadeStyles = `
:host{display:block}
:host([hidden]){display:none!important}
.root{all:initial;display:block;pointer-events:inherit;visibility:inherit;font:var(--toso-font-size,max(18px,1.125rem))/1.5 var(--toso-font-family,system-ui,Roboto,'Noto Sans',sans-serif);-webkit-text-size-adjust:100%}
.open svg{block-size:1.45em;fill:none;flex:none;inline-size:1.45em;stroke:currentColor;stroke-linecap:round;stroke-linejoin:round;stroke-width:1.8}${buttonStyles}`;
