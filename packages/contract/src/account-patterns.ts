/** A bank's number in VietQR (BIN): six digits, the first not 0. */
export const binPattern = /^[1-9]\d{5}$/;

/** An account as a transfer code carries it. */
export const accountPattern = /^[0-9A-Za-z]{1,19}$/;
