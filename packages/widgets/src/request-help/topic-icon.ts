import type { TemplateResult } from 'lit';
import {
  basketPath,
  documentPath,
  heartPath,
  icon,
  idCardPath,
  mobilePath,
  qrPath,
  shieldPath,
} from '../base/icons.ts';

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
