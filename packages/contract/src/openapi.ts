import * as z from 'zod/mini';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { Problem, problems, type ProblemCode } from './problem.ts';

type Json = Record<string, unknown>;

const everyCall: readonly ProblemCode[] = [
  'invalid_request',
  'rate_limited',
  'internal',
  'unavailable',
];

/** Schemas with an id become components; the rest stand where they are used. */
function schemaOf(schema: z.ZodMiniType, components: Json): unknown {
  const { $defs, ...root } = z.toJSONSchema(schema, {
    // 'input' in both directions: answers may grow fields without breaking generated clients.
    io: 'input',
    reused: 'inline',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'transform') jsonSchema.type = 'string';
    },
  }) as Json & { $defs?: Record<string, Json>; $schema?: string; id?: string };
  const named = { ...$defs, ...(root.id ? { [root.id]: root } : {}) } as Record<string, Json>;
  for (const [name, definition] of Object.entries(named)) {
    components[name] = { ...definition, id: undefined };
  }
  delete root.$schema;
  return root.id ? { $ref: `#/components/schemas/${root.id}` } : root;
}

/** `$defs` move to `components`, so their references move too. */
const relocated = <T>(document: T): T =>
  JSON.parse(JSON.stringify(document).replaceAll('#/$defs/', '#/components/schemas/')) as T;

function parametersOf(operation: Operation, components: Json): Json[] {
  const list: Json[] = [];
  for (const [place, schema] of [
    ['path', operation.params],
    ['query', operation.query],
  ] as const) {
    if (!schema) continue;
    const object = schemaOf(schema, components) as {
      properties?: Record<string, Json>;
      required?: string[];
    };
    for (const [name, property] of Object.entries(object.properties ?? {})) {
      const { description, ...rest } = property;
      const required = place === 'path' || (object.required ?? []).includes(name);
      list.push({
        name,
        in: place,
        required,
        ...(description ? { description } : {}),
        schema: rest,
      });
    }
  }
  const header = (name: string, description: string) =>
    list.push({ name, in: 'header', required: true, description, schema: { type: 'string' } });
  if (operation.idempotent) header('Idempotency-Key', 'A fresh UUID per intention; kept 48 h.');
  if (operation.conditional) header('If-Match', 'The ETag last read.');
  return list;
}

function refusalsOf(operation: Operation): Json {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of [...everyCall, ...operation.problems]) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const problem = {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  };
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      { description: codes.map((code) => `\`${code}\``).join(', '), content: problem },
    ]),
  );
}

function operationOf(id: string, operation: Operation, components: Json): Json {
  const { answer, body } = operation;
  const content = answer.body && {
    content: { 'application/json': { schema: schemaOf(answer.body, components) } },
  };
  const security = { public: [], resident: [{ requestToken: [] }], desk: [{ deskCookie: [] }] };
  return {
    operationId: id,
    tags: [operation.tag],
    summary: operation.summary.en,
    description: operation.summary.vi,
    security: security[operation.access],
    parameters: parametersOf(operation, components),
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(body, components) } },
      },
    }),
    responses: {
      [String(answer.status)]: { description: answer.description, ...content },
      ...refusalsOf(operation),
    },
  };
}

/** The OpenAPI 3.1 document, made from the table of operations. */
export function openApiDocument(version: string): Json {
  const components: Json = {};
  schemaOf(Problem, components);
  const paths: Record<string, Json> = {};
  for (const [id, operation] of Object.entries(operations)) {
    const path = (paths[operation.path] ??= {});
    path[operation.method.toLowerCase()] = operationOf(id, operation, components);
  }
  return relocated({
    openapi: '3.1.1',
    info: {
      title: 'Tổ Số',
      version,
      description: 'Community digital technology teams: places, teams, requests for help.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        requestToken: { type: 'http', scheme: 'bearer' },
        deskCookie: { type: 'apiKey', in: 'cookie', name: 'toso_desk' },
      },
    },
  });
}
