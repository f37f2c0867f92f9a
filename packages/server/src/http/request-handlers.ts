import { Refusal } from '../refusal.ts';
import type { RequestService, Services } from '../services.ts';
import type { Handlers } from './call.ts';
import type { Expected } from './conditions.ts';

type Residents =
  | 'createRequest'
  | 'getRequest'
  | 'changeRequest'
  | 'eraseRequest'
  | 'recoverToken'
  | 'giveFeedback';

/**
 * The one version that a change replaces. With `*` or several it is the present one, when named;
 * the store still compares it in the same statement.
 */
async function versionFor(
  requests: RequestService,
  code: string,
  token: string,
  expected: Expected,
): Promise<number> {
  if (expected !== 'any' && expected.length <= 1) return expected[0] ?? -1;
  const { version } = await requests.get(code, token);
  if (expected === 'any' || expected.includes(version)) return version;
  throw new Refusal('precondition_failed');
}

/** The resident's side of a request. */
export const requestHandlers = ({ requests }: Services): Pick<Handlers, Residents> => ({
  createRequest: async ({ body, intention }) => {
    const accepted = await requests.create(body, intention);
    return { body: accepted, location: `/v1/help-requests/${accepted.code}` };
  },
  getRequest: async ({ params: { code }, token }) => {
    const { value, version } = await requests.get(code, token);
    return { body: value, version };
  },
  changeRequest: async ({ params: { code }, token, body, expected }) => {
    const known = await versionFor(requests, code, token, expected);
    const { value, version } = await requests.change(code, token, known, body);
    return { body: value, version };
  },
  eraseRequest: async ({ params: { code }, token }) => {
    await requests.erase(code, token);
    return { body: undefined };
  },
  recoverToken: async ({ params: { code }, body: { unit, phone } }) => ({
    body: { token: await requests.recoverToken(code, unit, phone) },
  }),
  giveFeedback: async ({ params: { code }, token, body }) => {
    const { value, version } = await requests.giveFeedback(code, token, body);
    return { body: value, version };
  },
});
