import { codeAlphabet, DeskRequestPath, LinkToken } from '@toso/contract';
import type { Hono } from 'hono';
import { readForm } from '../../http/body.ts';
import type { SignedIn } from '../../http/call.ts';
import type { Ctx, Env } from '../../http/context.ts';
import { requireMember, setSession, signedInAt } from '../../http/desk-cookie.ts';
import { problemOf } from '../../http/problem.ts';
import { Refusal } from '../../refusal.ts';
import { choosePageLanguage } from '../page-language.ts';
import { askToSignIn, begin, showList, showRequest, type TeamKit } from './show.ts';
import { steps } from './steps.ts';
import type { DeskList } from './view.ts';

/** What may be the token in a pasted link, or alone. */
const tokenIn = (text: string) => /\d{5}\.[\w-]+/.exec(text)?.[0];

const referencePattern = new RegExp(`^[${codeAlphabet}]+$`);

/** The request in the page's address. @throws Refusal `not_found` where it cannot be any. */
function idIn(c: Ctx): string {
  const path = DeskRequestPath.safeParse({ id: c.req.param('id') });
  if (!path.success) throw new Refusal('not_found');
  return path.data.id;
}

async function open(c: Ctx, kit: TeamKit): Promise<Response> {
  await begin(c, kit, '/t/', 'read');
  const who = await signedInAt(c, kit.services.desk);
  if (!who) return askToSignIn(c, kit, '../', 'first');
  const reference = c.req.query('r');
  if (reference === undefined) return showList(c, kit, 'open', who);
  if (!referencePattern.test(reference)) throw new Refusal('not_found');
  const request = await kit.services.desk.byReference(who.member, reference);
  return c.redirect(`requests/${request.id}`, 303);
}

async function signIn(c: Ctx, kit: TeamKit): Promise<Response> {
  await begin(c, kit, '/t/sign-in', 'openDeskSession');
  const { link = '' } = await readForm(c.req.raw);
  const token = LinkToken.safeParse(tokenIn(link));
  if (!token.success) return askToSignIn(c, kit, '../', 'failed');
  try {
    const { secret, session } = await kit.services.desk.open(token.data);
    setSession(c, { secret, expiresAt: session.expiresAt });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'link_invalid') throw error;
    return askToSignIn(c, kit, '../', 'failed');
  }
  return c.redirect('./', 303);
}

async function signOut(c: Ctx, kit: TeamKit): Promise<Response> {
  await begin(c, kit, '/t/sign-out', 'write');
  const who = await signedInAt(c, kit.services.desk);
  if (who) await kit.services.desk.close(who.secret);
  setSession(c, 'closed');
  return askToSignIn(c, kit, '../', 'signedOut');
}

async function chooseLanguage(c: Ctx, kit: TeamKit): Promise<Response> {
  await begin(c, kit, '/t/language', 'write');
  const { lang } = await readForm(c.req.raw);
  choosePageLanguage(c, lang === 'en' ? 'en' : 'vi');
  return c.redirect('./', 303);
}

/** What a member is told when a step is refused, above the request as it now is. */
async function refused(
  c: Ctx,
  kit: TeamKit,
  who: SignedIn,
  id: string,
  error: unknown,
): Promise<Response> {
  const shown = ['already_taken', 'state_conflict', 'invalid_request'];
  if (!(error instanceof Refusal) || !shown.includes(error.code)) throw error;
  const request = await kit.services.desk.get(who.member, id);
  const status = error.status === 409 ? 409 : 400;
  const { title, errors } = problemOf(error, c.get('requestId'), c.get('lang'));
  const message = errors?.[0]?.detail ?? title;
  return showRequest(c, kit, who, request, { message, status });
}

async function takeStep(c: Ctx, kit: TeamKit): Promise<Response> {
  await begin(c, kit, '/t/requests/{id}/{step}', 'write');
  const { step: name = '' } = c.req.param();
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
  if (!step) throw new Refusal('not_found');
  const id = idIn(c);
  const form = await readForm(c.req.raw);
  const who = await requireMember(c, kit.services.desk);
  try {
    const request = await step(kit.services, who.member, id, form);
    // What the member handed on leads back to who else is waiting.
    const stays = request.mine || request.state === 'done';
    return c.redirect(stays ? `../${id}` : '../../', 303);
  } catch (error) {
    return refused(c, kit, who, id, error);
  }
}

/** The team's pages under `/t/`: plain forms, no script needed but to open a link. */
export function addTeamPages(app: Hono<Env>, kit: TeamKit): void {
  app.get('/t', (c) => c.redirect('t/', 308));
  app.get('/t/', (c) => open(c, kit));
  app.post('/t/sign-in', (c) => signIn(c, kit));
  app.post('/t/sign-out', (c) => signOut(c, kit));
  app.post('/t/language', (c) => chooseLanguage(c, kit));
  for (const list of ['mine', 'closed'] as const satisfies readonly DeskList[]) {
    app.get(`/t/${list}`, async (c) => {
      await begin(c, kit, `/t/${list}`, 'read');
      return showList(c, kit, list, await requireMember(c, kit.services.desk));
    });
  }
  app.get('/t/requests/:id', async (c) => {
    await begin(c, kit, '/t/requests/{id}', 'read');
    const who = await requireMember(c, kit.services.desk);
    return showRequest(c, kit, who, await kit.services.desk.get(who.member, idIn(c)));
  });
  app.post('/t/requests/:id/:step', (c) => takeStep(c, kit));
}
