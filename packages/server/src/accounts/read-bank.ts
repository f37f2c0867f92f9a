import { fold } from '@toso/directory';
import { banks } from '@toso/vietqr/banks';

const plainWords = /^(ngan hang|nh)( tmcp| tnhh mtv| thuong mai co phan)? /;

/** What people write for each bank, folded, the longest first: "mb" is part of no other name. */
const names: readonly (readonly [name: string, bin: string])[] = banks
  .flatMap(({ bin, name, fullName, formerNames = [] }) =>
    [name, fullName, fullName.replace(/ Việt Nam$/u, ''), ...formerNames].flatMap((each) => {
      const key = fold(each);
      return [key, key.replace(plainWords, ''), key.replace(/ bank$/, '')].map(
        (spelling) => [spelling, bin] as const,
      );
    }),
  )
  .sort(([a], [b]) => b.length - a.length);

/**
 * The number of a bank that somebody wrote by name, with or without a branch: "Agribank - CN Hải
 * Châu". Nothing where no bank is meant, or it is not clear which.
 */
export function binOfName(text: string): string | undefined {
  const key = ` ${fold(text).replace(plainWords, '')} `;
  const [best] = names.filter(([name]) => key.startsWith(` ${name} `));
  if (!best) return undefined;
  const same = names.filter(([name, bin]) => name === best[0] && bin !== best[1]);
  return same.length === 0 ? best[1] : undefined;
}
