import { DoneInput, HandOverInput, PlanInput, type DeskRequest } from '@toso/contract';
import { accept } from '../../http/problem.ts';
import type { Member, Services } from '../../services.ts';
import { partTimes } from './forms.ts';

/** A form's fields, as sent. */
export type Form = Readonly<Record<string, string>>;
type Step = (services: Services, member: Member, id: string, form: Form) => Promise<DeskRequest>;

const isPart = (part: string): part is keyof typeof partTimes => Object.hasOwn(partTimes, part);

/** A period in Vietnam: an hour from the time given, or the part of the day. */
function planOf({ on = '', part = '', from = '' }: Form): PlanInput {
  const [start, end] = isPart(part) ? partTimes[part] : ['', ''];
  const day = /^\d{4}-\d\d-\d\d$/.test(on) ? on : '';
  const instant = (time: string) => `${day}T${time}:00+07:00`;
  if (!from) return accept(PlanInput, { from: instant(start), until: instant(end) });
  const begin = Date.parse(instant(from));
  const until = Number.isNaN(begin) ? '' : new Date(begin + 3_600_000).toISOString();
  return accept(PlanInput, { from: instant(from), until });
}

const doneOf = ({ reason, minutes, consentOfOther }: Form): DoneInput =>
  accept(DoneInput, {
    reason,
    ...(minutes ? { minutes: Number(minutes) } : {}),
    ...(consentOfOther === 'yes' ? { consentOfOther: true } : {}),
  });

/** What a member may do to a request, by the last part of the form's address. */
export const steps: Readonly<Record<string, Step>> = {
  take: ({ desk }, member, id) => desk.take(member, id),
  'no-answer': ({ desk }, member, id) => desk.noAnswer(member, id),
  plan: ({ desk }, member, id, form) => desk.plan(member, id, planOf(form)),
  'hand-over': ({ desk }, member, id, { teamId }) =>
    desk.handOver(member, id, accept(HandOverInput, teamId ? { teamId } : {})),
  done: ({ desk }, member, id, form) => desk.done(member, id, doneOf(form)),
};
