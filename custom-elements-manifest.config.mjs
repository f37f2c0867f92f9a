const isPublic = (member) =>
  !['private', 'protected'].includes(member.privacy) && !/^[#_]/.test(member.name);
const lifeCycle =
  /^(connectedCallback|disconnectedCallback|attributeChangedCallback|observedAttributes|styles)$/;

/** Keeps the elements and what a page may use of them; the rest is ours to change. */
const onlyPublic = {
  name: 'toso-only-public',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      module.exports = module.exports.filter(({ declaration }) =>
        module.declarations.some(({ name }) => name === declaration?.name),
      );
      for (const element of module.declarations) {
        element.members = (element.members ?? []).filter(
          (member) => isPublic(member) && !member.static && !lifeCycle.test(member.name),
        );
        // The analyzer takes the first argument of any event's constructor for its name.
        element.events = (element.events ?? []).filter(({ name }) => name?.startsWith('toso-'));
      }
    }
    // The disk's order of files is not the same everywhere.
    manifest.modules = manifest.modules
      .filter(({ declarations }) => declarations.length > 0)
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  },
};

/** The elements' public face, from their class comments: editors and documents read it. */
export default {
  globs: ['packages/widgets/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.stories.ts', '**/define.ts', '**/loader/**'],
  outdir: 'packages/widgets',
  litelement: true,
  packagejson: false,
  plugins: [onlyPublic],
};
