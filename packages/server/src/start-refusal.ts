/** Why the program cannot start, in words for the person who starts it. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
  readonly code: StartRefusalCode;
  readonly vi: string;
  readonly en: string;

  constructor(code: StartRefusalCode, words: { vi: string; en: string }) {
    super(words.en);
    this.code = code;
    this.vi = words.vi;
    this.en = words.en;
  }
}
export type StartRefusalCode = 'folder_in_use' | 'wrong_key' | 'key_missing' | 'key_unreadable';
