/** Whether a text is an address that may become a link: `https:` without a name or password. */
export function isHttps(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    return protocol === 'https:' && !username && !password;
  } catch {
    return false;
  }
}

/** `https://zalo.me/…` */
export const zaloPattern = /^https:\/\/zalo\.me\/[A-Za-z0-9/_-]{3,64}$/;

/** What no text holds that a person typed: control characters, and those that turn its direction. */
export const controlPattern = /[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** E.164, a short code such as `1022`, or a service number such as `19000368`. */
export const dialPattern =
  /^(\+84(2\d{9}|[35789]\d{8})|1[89]00\d{4,6}|1\d{2,3}|[2-9]\d{2,3}|02\d{2,3}1022)$/;
