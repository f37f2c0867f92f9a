import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { Refusal } from '../refusal.ts';
import type { DeskService } from '../services.ts';
import type { Answer, SignedIn } from './call.ts';
import type { Ctx } from './context.ts';

const NAME = 'toso_desk';

const attributes = (c: Ctx) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: c.get('caller').https }) as const;

/** Gives the browser what it needs to come back as this member, until the link expires. */
export function setSession(c: Ctx, session: NonNullable<Answer['session']>): void {
  if (session === 'closed') {
    deleteCookie(c, NAME, attributes(c));
    return;
  }
  const expires = new Date(session.expiresAt);
  setCookie(c, NAME, session.secret, { ...attributes(c), expires });
}

/** Who is signed in, if anybody is. */
export async function signedInAt(c: Ctx, desk: DeskService): Promise<SignedIn | undefined> {
  const secret = getCookie(c, NAME);
  if (!secret || secret.length > 200) return undefined;
  const member = await desk.memberOf(secret);
  return member && { member, secret };
}

/** @throws Refusal `unauthorized` when nobody is signed in any more. */
export async function requireMember(c: Ctx, desk: DeskService): Promise<SignedIn> {
  const signedIn = await signedInAt(c, desk);
  if (!signedIn) throw new Refusal('unauthorized');
  return signedIn;
}
