import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guideHtml } from './guide-html.ts';
import { guideNames } from './guide-html.words.ts';
import { guideJsonLd } from './guide-json-ld.ts';
import { guideLanguages, guideList } from './guide-list.ts';
import { sampleGuide } from './sample-guide.fixture.ts';

/** Tags in the order in which they open and close. */
const tagsIn = (html: string) =>
  [...html.matchAll(/<(\/?)([^\s>]+)/g)].map(([, end, name]) => `${end ?? ''}${name ?? ''}`);

describe('a guide as plain HTML', () => {
  const whole = guideHtml(sampleGuide());

  it('holds every situation, step, failure, number and source, in the guide’s language', () => {
    for (const text of [
      'Pha trà',
      'Rửa chén',
      'Đun nước',
      'Nước chưa sôi',
      'Bạn sẽ thấy:</strong> Nước sôi.',
      'Lưu ý:</strong> Không rời bếp.',
      '<li>Ấm</li>',
      'tel:1022',
      'Bác hàng xóm',
      'Đối chiếu nguồn ngày 10/11/2026',
    ]) {
      assert.ok(whole.includes(text), text);
    }
    assert.match(whole, /^<div lang="vi">/);
    assert.match(
      guideHtml({ ...sampleGuide(), lang: 'en' }),
      /Step 1: Đun nước[^]+Compared with its sources on 10 November 2026/,
    );
  });

  it('leads to further reading, at the end of all and of one situation', () => {
    const links = [{ label: 'Lớp pha trà', url: 'https://tea.example/class' }];
    const guide = { ...sampleGuide(), links };
    for (const options of [{}, { situation: 'cups' }]) {
      assert.match(
        guideHtml(guide, options),
        /Xem thêm<\/h3><ul><li><a href="https:\/\/tea\.example\/class" rel="noopener">Lớp pha trà<\/a>/,
      );
      assert.doesNotMatch(guideHtml(sampleGuide(), options), /Xem thêm/);
    }
  });

  it('escapes what is in texts, also where a text means harm', () => {
    assert.ok(whole.includes('Cho &lt;b&gt;trà&lt;/b&gt; &amp; nước.'));
    const guide = sampleGuide();
    guide.sources['book']!.url = 'https://tea.example/"onclick="x';
    guide.title = '</h2><script>alert(1)</script>';
    const html = guideHtml(guide);
    assert.doesNotMatch(html, /<script|"onclick/);
  });

  it('opens and closes its tags, none with a hyphen, no script, style or id', () => {
    for (const options of [
      {},
      { situation: 'pot' },
      { startOnly: true },
      { situation: 'pot', step: 'water', href: () => '/x' },
    ]) {
      const open: string[] = [];
      for (const tag of tagsIn(guideHtml(sampleGuide(), options))) {
        assert.match(tag, /^\/?[a-z]+[1-6]?$/);
        if (!tag.startsWith('/')) open.push(tag);
        else assert.equal(open.pop(), tag.slice(1));
      }
      assert.deepEqual(open, []);
      assert.doesNotMatch(
        guideHtml(sampleGuide(), options),
        /<(script|style)| (id|style|class|on\w+)=/,
      );
    }
  });

  it('is one situation, or one step of it with its number, with ways back', () => {
    const href = (situation = '') => `tea?${situation}`;
    const one = guideHtml(sampleGuide(), { situation: 'pot', href });
    assert.match(one, /Bước 1: Đun nước[^]+Bước 2: Cho trà/);
    assert.ok(!one.includes('Bước 1: Rửa'));
    assert.match(one, /<a href="tea\?cups">Rửa chén<\/a>/);
    const step = guideHtml(sampleGuide(), { situation: 'pot', step: 'leaves', href });
    assert.ok(!step.includes('Đun nước'));
    assert.match(step, /Bước 2: Cho trà[^]+<a href="tea\?pot">Xem cả 2 bước/);
  });

  it('leads into another guide, by link where links are wanted, else by its name in words', () => {
    const guide = sampleGuide();
    const [pot] = guide.situations;
    pot!.steps[0]!.failures[0]!.to = { situation: 'call', guide: 'stay-safe' };
    pot!.next = [{ situation: 'scan', guide: 'pay-online' }, { situation: 'cups' }];
    const inWords = guideHtml(guide, { situation: 'pot' });
    assert.match(inWords, /gọi 1022\. Hướng dẫn “Phòng tránh lừa đảo”<\/dd>/);
    assert.match(inWords, /<li>Hướng dẫn “Trả tiền bằng điện thoại”<\/li><li>Rửa chén/);
    const href = (situation = '', other = 'tea') => `${other}?${situation}`;
    const linked = guideHtml(guide, { situation: 'pot', href });
    assert.match(linked, /<a href="stay-safe\?call">Hướng dẫn “Phòng tránh lừa đảo”<\/a><\/dd>/);
    assert.match(linked, /<li><a href="pay-online\?scan">Hướng dẫn “[^<]+<\/a><\/li>/);
    assert.match(linked, /<a href="tea\?cups">Rửa chén<\/a>/);
  });

  it('calls every other guide by the name that stands in its title', async () => {
    for (const { id, load } of guideList) {
      for (const lang of guideLanguages) {
        const { title } = await load[lang]();
        assert.ok(title.includes(guideNames[id]![lang]), `${id} ${lang}`);
      }
    }
  });

  it('says at its first screen what there is to choose from, and leads there', () => {
    const start = guideHtml(sampleGuide(), {
      startOnly: true,
      headingLevel: 1,
      href: (id) => `tea?s=${id ?? ''}`,
    });
    assert.match(start, /<h1>Pha trà<\/h1>/);
    assert.match(start, /<a href="tea\?s=pot">Pha một ấm<\/a> <small>\(Cho hai người; 2 bước\)/);
    assert.ok(!start.includes('Đổ nước vào ấm'));
  });

  it('says who checked a step, and that nobody has followed it where that is so', () => {
    const guide = sampleGuide();
    const step = guide.situations[0]!.steps[0]!;
    step.ward = true;
    assert.match(
      guideHtml(guide),
      /Phường, xã kiểm tra ngày 01\/11\/2026. Đã làm thử trên phiên bản 2.1/,
    );
    assert.ok(!guideHtml(guide).includes('chưa ai làm thử'));
    step.testedVersion = null;
    assert.ok(guideHtml(guide).includes('chưa ai làm thử'));
  });

  it('says of a step that nobody has followed only that it was compared with its sources', () => {
    const one = guideHtml(sampleGuide(), { situation: 'pot', step: 'leaves' });
    assert.match(one, /<small>Đối chiếu nguồn ngày 10\/11\/2026\.<\/small>/);
    const followed = guideHtml(sampleGuide(), { situation: 'pot', step: 'water' });
    assert.match(followed, /Kiểm tra ngày 01\/11\/2026. Đã làm thử trên phiên bản 2.1/);
  });

  it('shows the whole guide where a situation is not there', () => {
    assert.equal(guideHtml(sampleGuide(), { situation: 'gone' }), whole);
  });
});

describe('a situation as data for search engines', () => {
  it('is a HowTo with a step for each step', () => {
    const data = guideJsonLd(sampleGuide(), 'pot') as { step: { '@type': string; name: string }[] };
    assert.deepEqual(
      data.step.map((step) => [step['@type'], step.name]),
      [
        ['HowToStep', 'Đun nước'],
        ['HowToStep', 'Cho trà'],
      ],
    );
    const { step, ...rest } = guideJsonLd(sampleGuide(), 'pot') as Record<string, unknown>;
    assert.ok(Array.isArray(step));
    assert.deepEqual(rest, {
      '@context': 'https://schema.org',
      '@type': 'HowTo',
      name: 'Pha một ấm',
      description: 'Cho hai người',
      inLanguage: 'vi',
      dateModified: '2026-11-01',
      supply: [
        { '@type': 'HowToSupply', name: 'Ấm' },
        { '@type': 'HowToSupply', name: 'Nước' },
      ],
    });
  });

  it('says at each step what to do, how one knows that it worked, and what never to do', () => {
    const data = guideJsonLd(sampleGuide(), 'pot') as { step: { itemListElement: unknown }[] };
    assert.deepEqual(data.step[0]?.itemListElement, [
      { '@type': 'HowToDirection', text: 'Đổ nước vào ấm.' },
      { '@type': 'HowToDirection', text: 'Bật bếp.' },
      { '@type': 'HowToTip', text: 'Nước sôi.' },
      { '@type': 'HowToTip', text: 'Không rời bếp.' },
    ]);
  });

  it('is nothing where the guide has no such situation', () => {
    assert.equal(guideJsonLd(sampleGuide(), 'gone'), undefined);
  });
});
