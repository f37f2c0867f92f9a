/** What we read of npm's lock file, version 3. */
export interface Lock {
  readonly packages: Readonly<
    Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }>
  >;
}

interface Entry {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly ships: boolean;
}

/** Licences under which something may travel with the product. */
const mayShip = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/** Licences that only tools may have: they build and test, and do not travel. */
const mayBuild = [
  ...mayShip,
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
  'WTFPL',
];

/** Packages whose lock entry names no licence; read in the package itself. */
const readByHand: Readonly<Record<string, string>> = { 'css-value': 'MIT', only: 'MIT' };

/** True for `MIT`, `(MIT OR GPL-3.0)` and `(MIT AND Zlib)`, by the meaning of OR and AND. */
const admits = (allowed: readonly string[], expression: string) =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.includes(part.trim())));

function entriesOf({ packages }: Lock): Entry[] {
  return Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && !link)
    .map(([path, { version = '', license, dev = false }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: license ?? readByHand[name] ?? 'unknown', ships: !dev };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

const table = (entries: readonly Entry[]) =>
  entries.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n');

function tally(entries: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const { licence } of entries) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([licence, count]) => `| ${licence} | ${count} |`)
    .join('\n');
}

/** The page about licences, and what is refused: `name version: licence`. */
export function licenceReport(lock: Lock): { text: string; refused: string[] } {
  const entries = entriesOf(lock);
  const shipping = entries.filter(({ ships }) => ships);
  const building = entries.filter(({ ships }) => !ships);
  const refused = entries
    .filter(({ ships, licence }) => !admits(ships ? mayShip : mayBuild, licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const text = `# Licences of what we depend on

Made by \`npx node tools/check/licences.ts\` from \`package-lock.json\`; lint fails when it is not current or when a licence is not admitted. Tổ Số itself is under the MIT licence.

## What ships with the product, or runs it

Admitted: ${mayShip.join(', ')}.

| package | version | licence |
|---|---|---|
${table(shipping)}

## What only builds and tests it

${building.length} packages. Also admitted here: ${mayBuild.slice(mayShip.length).join(', ')}.

| licence | packages |
|---|---|
${tally(building)}
`;
  return { text, refused };
}
