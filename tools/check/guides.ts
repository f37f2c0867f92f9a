/** Refuses a build in which a guide breaks its schema, leads nowhere or says what it must not. */
import { guideLanguages, guideList, readGuide } from '@toso/guides';
import { guideFaults } from './guide-faults.ts';

for (const lang of guideLanguages) {
  const read = await Promise.all(guideList.map(({ id }) => readGuide(id, lang)));
  for (const fault of guideFaults(read.filter((guide) => guide !== undefined))) {
    process.stderr.write(`${fault}\n`);
    process.exitCode = 1;
  }
}
