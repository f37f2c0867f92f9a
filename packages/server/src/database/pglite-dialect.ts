import type { PGlite, Results } from '@electric-sql/pglite';
import {
  PGliteDialect,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';

/**
 * PGlite is one session in this process, so each message costs processor time: a statement with
 * parameters is six of them. BEGIN therefore waits for the transaction's first statement and, where
 * that has no parameters, goes with it.
 */
class Session implements DatabaseConnection {
  readonly #pglite: PGlite;
  #state: 'none' | 'asked' | 'begun' = 'none';

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (parameters.length === 0) return resultOf<Row>((await this.#run(sql)).at(-1));
    if (this.#state === 'asked') await this.#run();
    return resultOf<Row>(await this.#pglite.query(sql, [...parameters]));
  }

  async *streamQuery(): AsyncGenerator<never> {
    await Promise.reject(new Error('PGlite has no cursors here.'));
  }

  begin(): Promise<void> {
    this.#state = 'asked';
    return Promise.resolve();
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    const begun = this.#state === 'begun';
    this.#state = 'none';
    const [done] = begun ? await this.#pglite.exec(how) : [];
    // COMMIT of a transaction in which a statement failed undoes it and says so here only.
    if (how === 'commit' && begun && (done as { command?: string }).command === 'ROLLBACK') {
      throw new Error('The transaction was undone instead of committed.');
    }
  }

  async #run(statements?: string): Promise<Results[]> {
    const begins = this.#state === 'asked';
    if (begins) this.#state = 'begun';
    const script = [...(begins ? ['begin'] : []), ...(statements ? [statements] : [])].join(';');
    return this.#pglite.exec(script);
  }
}

const resultOf = <Row>(results: Results | undefined): QueryResult<Row> => ({
  rows: (results?.rows ?? []) as Row[],
  ...(results?.affectedRows === undefined ? {} : { numAffectedRows: BigInt(results.affectedRows) }),
});

/** Kysely lets one caller at a time have the connection, until its transaction has ended. */
class SessionDriver implements Driver {
  readonly #pglite: PGlite;
  readonly #session: Session;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
    this.#session = new Session(pglite);
  }

  init = () => this.#pglite.waitReady;
  acquireConnection = () => Promise.resolve(this.#session);
  releaseConnection = () => Promise.resolve();
  beginTransaction = () => this.#session.begin();
  commitTransaction = () => this.#session.end('commit');
  rollbackTransaction = () => this.#session.end('rollback');
  destroy = () => this.#pglite.close();
}

/** Kysely's own dialect for PGlite with fewer messages between. */
export class FewMessagesDialect extends PGliteDialect {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    super({ pglite });
    this.#pglite = pglite;
  }

  override createDriver(): Driver {
    return new SessionDriver(this.#pglite);
  }
}
