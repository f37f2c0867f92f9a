import type { Unit } from '@toso/contract';
import { unitOf } from '@toso/directory/places';
import { Refusal } from '../refusal.ts';

/** The unit of a commune-level code that somebody typed or chose. */
export function communeOf(code: string): Unit | undefined {
  const unit = unitOf(code);
  return unit?.level === 'commune' ? unit : undefined;
}

/** @throws {@link Refusal} `unit_unknown`. */
export function knownCommune(code: string): Unit {
  const unit = communeOf(code);
  if (!unit) throw new Refusal('unit_unknown');
  return unit;
}
