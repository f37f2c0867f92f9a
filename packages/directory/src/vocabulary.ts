import { fit, type TypedWord } from './typed-words.ts';
import { wordsOf, type Word } from './words.ts';

/** A text as positions of its words in a vocabulary. */
export type WordIds = readonly number[];

/**
 * The different words of many texts. Names repeat few words, so a keystroke compares letters with
 * a few thousand words once, and the texts by their numbers.
 */
export class Vocabulary {
  readonly #words: Word[] = [];
  readonly #ids = new Map<string, number>();

  /** Reads a text; each different piece between spaces is folded once. */
  read(text: string): WordIds {
    return text.split(' ').flatMap((piece) => wordsOf(piece).map((word) => this.#idOf(word)));
  }

  /** For each typed word, how each word answers it: flags of `fit`, by position. */
  fits(typed: readonly TypedWord[]): readonly Uint8Array[] {
    return typed.map((one) => Uint8Array.from(this.#words, (word) => fit(one, word)));
  }

  #idOf(word: Word): number {
    const known = this.#ids.get(word.accented);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#ids.set(word.accented, id);
    return id;
  }
}
