import { expect } from '@open-wc/testing';
import { say } from '../base/strings.ts';
import { distanceText } from './here.ts';
import { hoursText } from './hours.ts';
import { tileOf } from './picture.ts';
import { sampleTeams } from './sample-ward.fixture.ts';
import { en } from './team-locator.strings.en.ts';
import { source } from './team-locator.strings.ts';
import type { Voice } from './voice.ts';

const speaking = (words: typeof source | typeof en): Pick<Voice, 't'> => ({
  t: (moment, values) => say(words.lang, words[moment], values),
});
const vi = speaking(source);

const hours = (...days: number[]) => [{ days, opens: '17:00', closes: '19:00' }];

describe('words of the locator', () => {
  it('names days that follow each other as one stretch', () => {
    expect(hoursText(hours(1, 2, 3, 4, 5), vi)).to.equal('thứ Hai – thứ Sáu, 17:00–19:00');
    expect(hoursText(hours(5, 2, 1), vi)).to.equal('thứ Hai – thứ Ba, thứ Sáu, 17:00–19:00');
    expect(hoursText(hours(6, 7), speaking(en))).to.equal('Saturday – Sunday, 17:00–19:00');
  });

  it('calls a whole week by its name', () => {
    expect(hoursText(hours(1, 2, 3, 4, 5, 6, 7), vi)).to.equal('hằng ngày, 17:00–19:00');
  });

  it('rounds distances as people do', () => {
    expect(distanceText(12, 'vi')).to.equal('50 m');
    expect(distanceText(404, 'vi')).to.equal('400 m');
    expect(distanceText(990, 'vi')).to.equal('1 km');
    expect(distanceText(1240, 'vi')).to.equal('1,2 km');
  });

  it('puts the number of a group on its tile, or the first letters of its name', () => {
    const [team] = sampleTeams('20242', 1);
    expect(tileOf(team!)).to.equal('1');
    expect(tileOf({ ...team!, areas: [{ id: team!.id, name: 'Thôn Phú Sơn' }] })).to.equal('PS');
    expect(tileOf({ ...team!, areas: [{ id: team!.id, name: 'Tổ 12B' }] })).to.equal('12B');
  });
});
