const synth = (): SpeechSynthesis | undefined =>
  (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

const voiceFor = (lang: string) =>
  synth()
    ?.getVoices()
    .find((voice) => voice.lang.toLowerCase().startsWith(lang));

/** Whether this device can read a language aloud; many Android phones have no Vietnamese voice. */
export const canSpeak = (lang: string): boolean => voiceFor(lang) !== undefined;

/** Calls `listener` when voices arrive, which may be late; the result ends that. */
export function onVoices(listener: () => void): () => void {
  const voices = synth();
  // Safari's has no events.
  if (typeof voices?.addEventListener !== 'function') return () => undefined;
  voices.addEventListener('voiceschanged', listener);
  return () => voices.removeEventListener('voiceschanged', listener);
}

/** Reads a text aloud; `ended` is called when it was read, or stopped. */
export function speak(text: string, lang: string, ended: () => void): void {
  const voice = voiceFor(lang);
  if (!voice) return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = 0.9; // Older listeners follow better.
  words.onend = words.onerror = ended;
  hush();
  synth()?.speak(words);
}

/** Stops reading aloud. */
export const hush = (): void => synth()?.cancel();
