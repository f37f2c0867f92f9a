import type { Translation } from '../base/strings.ts';
import type { vi } from './own.strings.ts';

/** The same in English. */
export const en: Translation<typeof vi> = {
  lang: 'en',
  ask: 'Where is your code?',
  local: 'Your device reads the code itself. Pictures and codes are sent nowhere and not kept.',
  photo: 'Choose a picture',
  photoHint: 'photo or screenshot',
  camera: 'Use the camera',
  paste: 'Paste the text of a code',
  text: 'Text of the code',
  textHint: 'Paste the text that you copied, or a picture.',
  read: 'Read the code',
  busy: 'Reading…',
  asking: 'Your device is asking whether the camera may be used.',
  aim: 'Hold the code in the middle',
  aimHint: 'Keep about 20 cm away, without glare.',
  stop: 'Turn the camera off',
  several: 'The picture has {count} codes. Which one?',
  which: 'Code {count}',
  noCode: 'No QR code was found in the picture. Take it again: nearer, straight and well lit.',
  noImage: 'This file is not a picture. Choose a picture, or take a screenshot and choose that.',
  broken: 'Your device cannot open this picture. Take a screenshot and choose that.',
  tooBig: 'This picture is too large. Take a screenshot and choose that.',
  tooLong: 'This is longer than a QR code can hold. Paste the text of one code only.',
  nothing: 'The box is empty. Paste the text of a code into it.',
  refused: 'The camera may not be used here. Choose a picture or paste the text.',
  noCamera: 'This device has no camera to use. Choose a picture or paste the text.',
  plain: 'This page cannot use the camera. Choose a picture or paste the text.',
  inApp: 'Inside Zalo the camera usually does not open. Choose a picture or paste the text.',
  noPart: 'What reads codes could not be loaded. Try again when you are online.',
};
