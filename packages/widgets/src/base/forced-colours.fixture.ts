/** For tests: what the browser makes of a colour by its system name. */
export function system(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The border that separates a control from what is around it. */
export const edge = ({ borderTopStyle, borderTopWidth, borderTopColor }: CSSStyleDeclaration) =>
  parseFloat(borderTopWidth) >= 1 ? `${borderTopStyle} ${borderTopColor}` : 'none';

/** The outline around it. */
export const ring = ({ outlineStyle, outlineColor }: CSSStyleDeclaration) =>
  outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineColor}`;
