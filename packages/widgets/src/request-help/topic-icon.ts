import type { TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';

const idCardPath =
  'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM9 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6 16c.6-1.6 5.4-1.6 6 0M15 10h3M15 13h3';
const documentPath = 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h6M9 17h6';
const qrPath = 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2z';
const shieldPath = 'M12 3l8 4v5c0 5-3.4 8-8 9-4.6-1-8-4-8-9V7zM12 8v5M12 16h.01';
const mobilePath = 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 18h2';
const basketPath = 'M4 9h16l-2 11H6zM8 9l3-6M16 9l-3-6';
const heartPath =
  'M12 20C5 15 3 11.500 4.500 8 6 4.800 10.500 5 12 8.500 13.500 5 18 4.800 19.500 8 21 11.500 19 15 12 20z';

const paths: Readonly<Record<string, string>> = {
  vneid: idCardPath,
  'online-public-services': documentPath,
  'online-payment': qrPath,
  fraud: shieldPath,
  'self-protection': shieldPath,
  'using-phone': mobilePath,
  telehealth: heartPath,
  'online-shopping': basketPath,
};

/** A drawing beside a topic's name; topics that a ward made itself have none. */
export function topicIcon(topic: string): TemplateResult | undefined {
  const path = paths[topic];
  return path === undefined ? undefined : icon(path);
}
