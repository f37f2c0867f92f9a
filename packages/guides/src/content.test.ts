import { Guide, type GuideSituation } from '@toso/contract';
import { defaultTopics } from '@toso/directory';
import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { applyOverride } from './apply-override.ts';
import { checkGuide } from './check-guide.ts';
import { textsIn } from './check-texts.ts';
import { explainProblems } from './explain-problems.ts';
import {
  guideLanguages,
  guideList,
  loadGuide,
  readGuide,
  type GuideLanguage,
} from './guide-list.ts';

const guides = new Map<string, Guide>();
const guideOf = (id: string, lang: GuideLanguage) => guides.get(`${id}.${lang}`)!;
before(async () => {
  for (const { id } of guideList) {
    for (const lang of guideLanguages) guides.set(`${id}.${lang}`, (await readGuide(id, lang))!);
  }
});

/** What must be the same in every language: everything but the words. */
const bonesOf = ({ id, steps, next, registers }: GuideSituation) => ({
  ...{ id, next, registers },
  steps: steps.map(({ actions, see, never, bring, failures, links, ...step }) => ({
    ...step,
    title: undefined,
    actions: actions.length,
    notes: [see !== undefined, never !== undefined],
    bring: bring?.length,
    failures: failures.map(({ to }) => to),
    links: links?.map(({ url }) => url),
  })),
});

describe('the guides that ship', () => {
  it('are these, in this order', () => {
    assert.deepEqual(
      guideList.map(({ id }) => id),
      ['vneid', 'online-procedure', 'pay-online', 'stay-safe', 'sell-online', 'use-phone'],
    );
  });

  it('are given in Vietnamese where another language is asked for, and not under another name', async () => {
    assert.equal((await readGuide('vneid', 'km'))?.lang, 'vi');
    assert.equal((await readGuide('vneid', 'en-GB'))?.lang, 'en');
    assert.equal((await loadGuide('vneid'))?.lang, 'vi');
    assert.equal(await readGuide('cooking'), undefined);
  });

  it('load their texts without their sources', async () => {
    for (const { id, load } of guideList) {
      assert.equal('sources' in (await load.vi()), false, id);
    }
  });
});

describe('the card that paper has', () => {
  const withCard = (lang: GuideLanguage) =>
    guideList.flatMap(({ id }) =>
      guideOf(id, lang).situations.flatMap((each) => (each.registers ? `${id} ${each.id}` : [])),
    );

  it('is for those who register something or change with which number, and for nobody else', () => {
    assert.deepEqual(withCard('vi'), [
      'vneid level-1',
      'vneid level-2',
      'vneid activate',
      'vneid new-number',
      'vneid children',
      'vneid foreigners',
      'vneid no-smartphone',
      'sell-online open-stall',
    ]);
  });

  it('stays where a ward has words of its own', () => {
    const vneid = guideOf('vneid', 'vi');
    const { guide, problems } = applyOverride(vneid, {
      formatVersion: 1,
      guide: 'vneid',
      lang: 'vi',
      checkedOn: '2026-11-20',
      situations: [{ id: 'level-2', title: 'Lên mức 2 ở phường' }],
    });
    assert.deepEqual(problems, []);
    const found = guide.situations.find(({ id }) => id === 'level-2');
    assert.deepEqual([found?.title, found?.registers], ['Lên mức 2 ở phường', true]);
  });
});

for (const { id } of guideList) {
  describe(`the guide ${id}`, () => {
    for (const lang of guideLanguages) {
      it(`keeps to the contract in ${lang}, with a source and a day for every fact`, () => {
        const guide = guideOf(id, lang);
        assert.deepEqual(Guide.parse(guide), guide);
        assert.deepEqual([guide.id, guide.lang], [id, lang]);
      });

      it(`leads everywhere in ${lang}, fits a phone, and asks for and promises nothing it must not`, () => {
        const others = guideList.map((entry) => guideOf(entry.id, lang));
        const problems = checkGuide(guideOf(id, lang), others);
        assert.deepEqual(explainProblems(problems, 'en'), []);
      });

      it(`is written in whole letters in ${lang}, without stray spaces`, () => {
        for (const [path, text] of textsIn(guideOf(id, lang))) {
          assert.equal(text, text.normalize('NFC').trim().replace(/ {2,}/g, ' '), path.join('.'));
        }
      });

      it(`has no one send a code by message to report a swindler in ${lang}`, () => {
        for (const [path, text] of textsIn(guideOf(id, lang))) {
          assert.doesNotMatch(text, /5656|soạn tin|\btext \w+ \(/iu, path.join('.'));
        }
      });

      it(`is at most 9,000 bytes in ${lang}`, async () => {
        const exported = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        const file = id === 'vneid' ? `./vneid/${lang}/index.ts` : `./${id}/${lang}.ts`;
        const name = `${exported}${lang === 'vi' ? 'Vi' : 'En'}`;
        const result = await build({
          stdin: {
            contents: `export { ${name} } from '${file}'`,
            resolveDir: fileURLToPath(new URL('.', import.meta.url)),
          },
          bundle: true,
          minify: true,
          write: false,
          format: 'esm',
          charset: 'utf8',
        });
        const bytes = brotliCompressSync(result.outputFiles[0]!.contents).length;
        assert.ok(bytes <= 9000, `${bytes} bytes`);
        assert.ok(bytes > 1000, `${bytes} bytes: not the whole guide`);
      });
    }

    it('is the same in both languages but for the words', () => {
      const [vi, en] = [guideOf(id, 'vi'), guideOf(id, 'en')];
      assert.deepEqual(en.situations.map(bonesOf), vi.situations.map(bonesOf));
      assert.deepEqual(en.sources, vi.sources);
      assert.deepEqual([en.topic, en.checkedOn], [vi.topic, vi.checkedOn]);
      const ways = ({ questions }: Guide) =>
        questions.map(({ id: name, answers }) => [
          name,
          answers.map(({ question, situation }) => [question, situation]),
        ]);
      assert.deepEqual(ways(en), ways(vi));
      const phones = ({ numbers }: Guide) =>
        numbers.map(({ phone, verifiedOn, sources }) => [phone, verifiedOn, sources]);
      assert.deepEqual(phones(en), phones(vi));
    });

    it('leads on from the end of every situation', () => {
      for (const { id: situation, next = [] } of guideOf(id, 'vi').situations) {
        assert.ok(next.length > 0, situation);
      }
    });

    for (const lang of guideLanguages) {
      it(`leads to whatever situation a step names in ${lang}`, () => {
        const all = guideList.flatMap((entry) => guideOf(entry.id, lang).situations);
        for (const { steps } of guideOf(id, lang).situations) {
          for (const step of steps) {
            const led = step.failures.map(({ to }) => to?.situation);
            const named = all.filter(({ title }) => JSON.stringify(step).includes(`“${title}”`));
            // A step may say the name of its own situation: it stands on a button of the app.
            for (const { id: other, steps: its } of named) {
              assert.ok(its.includes(step) || led.includes(other), `${step.id}: ${other}`);
            }
          }
        }
      });
    }

    it('sends Vietnamese readers to pages in Vietnamese, the national courses among them', () => {
      const { links } = guideOf(id, 'vi');
      for (const { label } of links) assert.doesNotMatch(label, /tiếng Anh/);
      assert.ok(links.some(({ url }) => url === 'https://binhdanhocvuso.gov.vn/'));
    });

    it('speaks in Vietnamese to people of communes as well as of wards', () => {
      for (const [path, text] of textsIn(guideOf(id, 'vi'))) {
        assert.doesNotMatch(text, /phường(?!, xã)/iu, path.join('.'));
      }
    });

    it('keeps its sources in whole letters, each of them for some fact', () => {
      const { sources, situations, numbers } = guideOf(id, 'vi');
      const facts = [...situations.flatMap(({ steps }) => steps), ...numbers];
      const named = new Set(facts.flatMap((fact) => fact.sources));
      assert.deepEqual([...named].sort(), Object.keys(sources).sort());
      for (const { title } of Object.values(sources)) {
        assert.equal(title, title.normalize('NFC').trim());
      }
    });

    it('sends those who are stuck to a topic that teams help with', () => {
      const { topic } = guideOf(id, 'vi');
      assert.ok(
        defaultTopics.some((each) => each.id === topic),
        topic,
      );
    });
  });
}

describe('the VNeID guide', () => {
  it('has every situation that people come with', () => {
    const ids = guideOf('vneid', 'vi').situations.map((situation) => situation.id);
    assert.deepEqual([...ids].sort(), [
      ...['activate', 'children', 'foreigners', 'forgot-passcode', 'forgot-password', 'level-1'],
      ...['level-2', 'log-in-portal', 'lost-phone', 'new-number', 'new-phone', 'no-smartphone'],
      ...['old-phone-gone', 'papers', 'scam-call'],
    ]);
  });

  it('leads from every approval to the activation, without which nobody gets in', () => {
    const { situations } = guideOf('vneid', 'vi');
    for (const name of ['level-1', 'level-2', 'foreigners', 'new-number']) {
      const { next = [] } = situations.find(({ id }) => id === name)!;
      assert.equal(next[0]?.situation, 'activate', name);
    }
  });

  it('is found by the names that things had before', () => {
    const said = guideOf('vneid', 'vi').situations.flatMap(({ words }) => words);
    for (const former of ['mã định danh công dân', 'tài khoản công dân điện tử']) {
      assert.ok(
        said.some((word) => word.toLowerCase().includes(former)),
        former,
      );
    }
  });

  it('warns of those who ask for the code wherever a code is typed', () => {
    for (const lang of guideLanguages) {
      for (const { id, steps } of guideOf('vneid', lang).situations) {
        for (const step of steps.filter((each) => each.id === 'code')) {
          assert.match(step.never ?? '', /^(Không đọc mã này|Read this code to nobody)/, id);
        }
      }
    }
  });

  it('sends nobody to a police office that is no more, nor to numbers that nobody verified', () => {
    for (const lang of guideLanguages) {
      for (const [path, text] of textsIn(guideOf('vneid', lang))) {
        assert.doesNotMatch(
          text,
          /công an (quận|huyện)|district police|1800.?1096/iu,
          path.join('.'),
        );
      }
    }
  });
});

describe('the guide to staying clear of fraud', () => {
  it('treats a link that was tapped as the VNeID guide does: the phone goes off at once', () => {
    for (const lang of guideLanguages) {
      const link = guideOf('stay-safe', lang).situations.find(({ id }) => id === 'link')!;
      const tapped = link.steps[0]!.failures.find(({ symptom }) => /bấm|tapped/.test(symptom));
      assert.deepEqual(tapped?.to, { situation: 'installed' });
      assert.match(tapped.remedy, /tắt nguồn|turn the phone off/);
    }
  });

  it('says how the team’s own call is told from a swindler’s', () => {
    for (const lang of guideLanguages) {
      const call = guideOf('stay-safe', lang).situations.find(({ id }) => id === 'call')!;
      const team = call.steps[0]!.failures.find(({ symptom }) => /tổ công|digital/.test(symptom));
      assert.match(team?.remedy ?? '', /mã của bạn|your code/);
    }
  });
});
