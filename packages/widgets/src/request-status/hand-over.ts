import type { RequestKey } from '@toso/sdk';

/**
 * Nothing is erased inside a page of another site: it could lay something over the button. The
 * frame's own page opens in a new tab instead and asks the frame for the request's key. The key
 * passes from window to window of one origin, so that it stands in no address.
 */
const mark = '#toso-erase';
const question = 'toso-request-key?';

/** This page by itself. */
export const eraseAddress = (): string => new URL(mark, location.href).href;

/** In the frame: gives the key to the tab that asks for it, once. The result withdraws the offer. */
export function offerKey({ code, token }: RequestKey): () => void {
  const answer = ({ data, origin, source }: MessageEvent) => {
    if (data !== question || origin !== location.origin) return;
    stop();
    source?.postMessage({ code, token }, { targetOrigin: origin });
  };
  const stop = () => removeEventListener('message', answer);
  addEventListener('message', answer);
  return stop;
}

/** In the tab: takes the key from the frame that opened it. The result stops waiting. */
export function askForKey(take: (key: RequestKey) => void): () => void {
  const opener = window.opener as Window | null;
  if (!opener || location.hash !== mark) return () => undefined;
  const listen = ({ data, origin, source }: MessageEvent) => {
    if (source !== opener || origin !== location.origin) return;
    const { code, token } = Object(data) as Partial<Record<string, unknown>>;
    if (typeof code !== 'string' || typeof token !== 'string') return;
    stop();
    take({ code, token });
  };
  const stop = () => removeEventListener('message', listen);
  addEventListener('message', listen);
  opener.postMessage(question, location.origin);
  return stop;
}
