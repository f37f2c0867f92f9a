import { operations, type Operation } from '@toso/contract';
import { openApiDocument } from '@toso/contract/openapi';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

type Json = Record<string, unknown>;

const manifest = new URL('../package.json', import.meta.url);
const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
const document = openApiDocument(version);
const paths = document.paths as Record<string, Record<string, Json>>;

/** Every object in a document, with the way that leads to it. */
function* objectsIn(value: unknown, way = '#'): Generator<[string, Json]> {
  if (typeof value !== 'object' || value === null) return;
  yield [way, value as Json];
  for (const [key, part] of Object.entries(value)) yield* objectsIn(part, `${way}/${key}`);
}

const resolved = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((part, key) => (part as Json | undefined)?.[key], document);

describe('the OpenAPI document', () => {
  it('is of version 3.1 and names the API', () => {
    assert.match(String(document.openapi), /^3\.1\.\d+$/);
    assert.equal((document.info as Json).version, version);
  });

  it('has every operation once, with words in both languages and its answers', () => {
    const ids = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    assert.deepEqual(ids.sort(), Object.keys(operations).sort());
    for (const [id, operation] of Object.entries<Operation>(operations)) {
      const { summary, description, responses } =
        paths[operation.path]![operation.method.toLowerCase()]!;
      assert.deepEqual([summary, description], [operation.summary.en, operation.summary.vi], id);
      const statuses = Object.keys(responses as Json);
      for (const status of [String(operation.answer.status), '400', '429', '500']) {
        assert.ok(statuses.includes(status), `${id} ${status}`);
      }
    }
  });

  it('says where a key or a version is needed', () => {
    for (const [id, operation] of Object.entries<Operation>(operations)) {
      const { parameters } = paths[operation.path]![operation.method.toLowerCase()]!;
      const names = (parameters as { name: string }[]).map(({ name }) => name);
      assert.equal(names.includes('Idempotency-Key'), operation.idempotent === true, id);
      assert.equal(names.includes('If-Match'), operation.conditional === true, id);
      for (const [, field] of operation.path.matchAll(/\{(\w+)\}/g)) {
        assert.ok(names.includes(field!), id);
      }
    }
  });

  it('has a definition for every reference', () => {
    const references = [...objectsIn(document)].flatMap(([way, { $ref }]) =>
      typeof $ref === 'string' ? [[way, $ref] as const] : [],
    );
    assert.ok(references.length > 20);
    for (const [way, reference] of references) {
      assert.notEqual(resolved(reference), undefined, `${way} → ${reference}`);
    }
  });

  it('lets answers grow: only what is sent is closed', () => {
    const answers = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ responses }) => responses),
    );
    const { schemas } = document.components as { schemas: Json };
    const sent = JSON.stringify(
      Object.values(paths).flatMap((path) => Object.values(path).map((one) => one.requestBody)),
    );
    const open = Object.entries(schemas).filter(([name]) => !sent.includes(`schemas/${name}"`));
    for (const [way, part] of objectsIn([answers, open])) {
      assert.notEqual(part.additionalProperties, false, way);
    }
    assert.equal((schemas.HelpRequestInput as Json).additionalProperties, false);
  });

  it('is the one that is committed', async () => {
    const committed = await readFile(new URL('../openapi.json', import.meta.url), 'utf8');
    const plain: unknown = JSON.parse(JSON.stringify(document));
    assert.deepEqual(JSON.parse(committed), plain, 'Run: npm run generate');
  });
});
