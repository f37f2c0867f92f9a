import * as z from 'zod/mini';
import { withChecks } from './with-checks.ts';
import { HttpsUrl } from './link.ts';
import { DialNumber } from './phone.ts';
import { CalendarDay } from './time.ts';

export const guideNamePattern = /^[a-z][a-z0-9-]{0,39}$/;

/** A name in links and files: `vneid`, `level-2`, `bring`. Frozen once released. */
export const GuideName = withChecks(
  z.string(),
  z.regex(guideNamePattern, 'invalid_name'),
  z.describe('Lower-case words with hyphens; stable, so that a ward can print a link to it.'),
);

/** What a person reads: one line, no more than `max` characters. */
const words = (max: number) =>
  withChecks(
    z.string('required'),
    z.trim(),
    z.minLength(1, 'required'),
    z.maxLength(max, 'too_long'),
  );

/** Where a fact comes from, and when somebody last read it there. */
export const GuideSource = withChecks(
  z.object({
    title: words(160),
    url: z.optional(HttpsUrl),
    checkedOn: withChecks(CalendarDay, z.describe('The day on which somebody last read it.')),
  }),
  z.meta({ id: 'GuideSource' }),
);
export type GuideSource = z.infer<typeof GuideSource>;

/** A number to ring, with what it is for. */
export const GuideNumber = withChecks(
  z.object({
    phone: DialNumber,
    label: words(80),
    note: z.optional(
      withChecks(words(120), z.describe('What a caller should know: that it costs.')),
    ),
    sources: z.array(GuideName),
    verifiedOn: CalendarDay,
  }),
  z.meta({ id: 'GuideNumber' }),
);
export type GuideNumber = z.infer<typeof GuideNumber>;

/** A place in a guide. */
export const GuidePlace = withChecks(
  z.object({
    situation: GuideName,
    step: z.optional(GuideName),
    guide: z.optional(withChecks(GuideName, z.describe('Another guide; absent: this one.'))),
  }),
  z.meta({ id: 'GuidePlace' }),
);
export type GuidePlace = z.infer<typeof GuidePlace>;

/** What can go wrong at a step, and the way out. */
export const GuideFailure = withChecks(
  z.object({
    symptom: withChecks(words(90), z.describe('As the resident would say it.')),
    remedy: words(260),
    to: withChecks(z.optional(GuidePlace), z.describe('Where the way out is told in steps.')),
  }),
  z.meta({ id: 'GuideFailure' }),
);
export type GuideFailure = z.infer<typeof GuideFailure>;

/** A further reading or an open course. */
export const GuideLink = withChecks(
  z.object({ label: words(80), url: HttpsUrl }),
  z.meta({ id: 'GuideLink' }),
);
export type GuideLink = z.infer<typeof GuideLink>;

/** A ward's own film of a step: a file on its own host, never loaded before it is asked for. */
export const GuideVideo = withChecks(
  z.object({
    url: HttpsUrl,
    captions: withChecks(HttpsUrl, z.describe('WebVTT, in the language of the guide. Required.')),
    label: words(80),
  }),
  z.meta({ id: 'GuideVideo' }),
);
export type GuideVideo = z.infer<typeof GuideVideo>;

/** Facts of a step: where they come from and how fresh they are. */
const proof = {
  sources: withChecks(
    z.array(GuideName),
    z.minLength(1, 'required'),
    z.describe('Names in the guide’s `sources`.'),
  ),
  checkedOn: withChecks(CalendarDay, z.describe('The day on which the step was last checked.')),
  testedVersion: withChecks(
    z.nullable(words(20)),
    z.describe(
      'Version of the app on which somebody followed the step; `null`: written after its sources, not followed yet, or no app is in it.',
    ),
  ),
};

/** What a step says; what a ward says of a step has the same fields. */
export const stepFields = {
  id: GuideName,
  title: withChecks(words(60), z.describe('What gets done: "Nhập mã gửi về điện thoại".')),
  actions: withChecks(
    z.array(words(160)),
    z.minLength(1, 'required'),
    z.maxLength(2, 'too_many'),
    z.describe('What to do: one or two sentences.'),
  ),
  see: z.optional(withChecks(words(140), z.describe('How one knows that it worked.'))),
  never: z.optional(withChecks(words(140), z.describe('What never to give or do here.'))),
  bring: z.optional(z.array(words(100))),
  failures: z.array(GuideFailure),
  picture: z.optional(
    withChecks(GuideName, z.describe('One of the drawings that ship; unknown ones are not drawn.')),
  ),
  phones: z.optional(withChecks(z.array(DialNumber), z.describe('Of the guide’s `numbers`.'))),
  video: z.optional(GuideVideo),
  links: z.optional(z.array(GuideLink)),
  ...proof,
};

/** One step: one screen, at most two things to do. */
export const GuideStep = withChecks(
  z.object({
    ...stepFields,
    ward: z.optional(
      withChecks(z.boolean(), z.describe('True where the ward wrote or changed this step.')),
    ),
  }),
  z.meta({ id: 'GuideStep' }),
);
export type GuideStep = z.infer<typeof GuideStep>;

/** What somebody wants or what went wrong, told from start to finish. */
export const GuideSituation = withChecks(
  z.object({
    id: GuideName,
    title: words(60),
    hint: z.optional(withChecks(words(110), z.describe('For whom it is, in their words.'))),
    words: withChecks(
      z.array(words(60)),
      z.describe('Other and former words that lead here: "mã định danh công dân".'),
    ),
    steps: withChecks(z.array(GuideStep), z.minLength(1, 'required')),
    next: z.optional(withChecks(z.array(GuidePlace), z.describe('What people usually need then.'))),
    registers: z.optional(
      withChecks(
        z.boolean(),
        z.describe('True where something is registered: on paper a card notes with which number.'),
      ),
    ),
  }),
  z.meta({ id: 'GuideSituation' }),
);
export type GuideSituation = z.infer<typeof GuideSituation>;

/** A question that leads to a situation or to a further question. */
export const GuideQuestion = withChecks(
  z.object({
    id: GuideName,
    text: words(80),
    answers: withChecks(
      z.array(
        z.object({
          text: words(80),
          question: z.optional(GuideName),
          situation: z.optional(GuideName),
        }),
      ),
      z.minLength(2, 'required'),
      z.describe('Each leads to a `question` or to a `situation` of this guide.'),
    ),
  }),
  z.meta({ id: 'GuideQuestion' }),
);
export type GuideQuestion = z.infer<typeof GuideQuestion>;

/** A guide in one language. */
export const Guide = withChecks(
  z.object({
    id: GuideName,
    lang: withChecks(z.string(), z.maxLength(16, 'too_long')),
    title: words(60),
    summary: words(200),
    topic: withChecks(z.string(), z.describe('The topic to ask the team about when stuck.')),
    checkedOn: withChecks(CalendarDay, z.describe('The oldest check of its steps.')),
    questions: withChecks(
      z.array(GuideQuestion),
      z.minLength(1, 'required'),
      z.describe('The first is where the guide starts.'),
    ),
    situations: withChecks(z.array(GuideSituation), z.minLength(1, 'required')),
    numbers: z.array(GuideNumber),
    links: z.array(GuideLink),
    sources: z.record(GuideName, GuideSource),
    wardCheckedOn: z.optional(
      withChecks(
        CalendarDay,
        z.describe('When the ward last checked its own words, if it has any.'),
      ),
    ),
  }),
  z.meta({ id: 'Guide' }),
);
export type Guide = z.infer<typeof Guide>;

/** A guide in a list. */
export const GuideSummary = withChecks(
  z.object({
    id: GuideName,
    lang: z.string(),
    title: z.string(),
    summary: z.string(),
    checkedOn: CalendarDay,
    wardCheckedOn: z.optional(CalendarDay),
    situations: z.array(z.object({ id: GuideName, title: z.string(), stepCount: z.int() })),
  }),
  z.meta({ id: 'GuideSummary' }),
);
export type GuideSummary = z.infer<typeof GuideSummary>;

/** All guides, in the order in which to show them. */
export const GuideList = withChecks(
  z.object({ guides: z.array(GuideSummary) }),
  z.meta({ id: 'GuideList' }),
);
export type GuideList = z.infer<typeof GuideList>;
