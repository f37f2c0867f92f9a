/**
 * Is a page of another origin above this one? It could lay something over a consent box, so the
 * personal questions are not asked in it. A frame of the same site is the site itself.
 */
export function isFramedByAnother(page: Window): boolean {
  try {
    return page.top?.location.origin !== page.location.origin;
  } catch {
    return true;
  }
}
