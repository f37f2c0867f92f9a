/** When the steps of this guide were last checked against their sources; nobody has followed them on a phone yet. */
export const checked = { checkedOn: '2026-11-21', testedVersion: null };
