import type { TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';

const idCardPath =
  'M3 5h18v14H3zM9 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6 16c.6-1.6 5.4-1.6 6 0M15 10h3M15 13h3';
const documentPath = 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h6M9 17h6';
const qrPath = 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM15 15h4v4';
const shieldPath = 'M12 3l8 4v5c0 5-3.4 8-8 9-4.6-1-8-4-8-9V7zM12 8v5M12 16h.01';
const mobilePath = 'M7 3h10v18H7zM11 18h2';
const basketPath = 'M4 9h16l-2 11H6zM8 9l3-6M16 9l-3-6';
/** The cross of health care. */
const crossPath = 'M9 4h6v5h5v6h-5v5H9v-5H4V9h5z';

const paths: Readonly<Record<string, string>> = {
  vneid: idCardPath,
  'online-public-services': documentPath,
  'online-payment': qrPath,
  fraud: shieldPath,
  'self-protection': shieldPath,
  'using-phone': mobilePath,
  telehealth: crossPath,
  'online-shopping': basketPath,
};

/** A drawing beside a topic's name; topics that a ward made itself have none. */
export function topicIcon(topic: string): TemplateResult | undefined {
  const path = paths[topic];
  return path === undefined ? undefined : icon(path);
}
