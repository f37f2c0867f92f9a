/**
 * How fresh the steps are. Nobody has followed them on a version of the app yet: they are written
 * after their sources.
 */
export const checked = { checkedOn: '2026-11-21', testedVersion: null } as const;

/** The app in the two official stores; no other address, and never a file. */
export const playStore = 'https://play.google.com/store/apps/details?id=com.vnid';
export const appStore = 'https://apps.apple.com/vn/app/id1582750372';
