import { Injectable } from '@nestjs/common';
import type { Origin } from '../actor';
import { Database, type Following, type Statement } from '../database';
import { Outbox, type RecordedEvent } from '../events';
import { refuseOnlooker } from '../http/only-looking';
import { Jobs } from '../jobs/jobs';
import { Problem, Unavailable } from '../problems';
import { Work } from './work';

/** The only place where transactions begin and end. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Runs a task in one transaction; tells of what it recorded after commit, never after rollback.
   * @param origin who acts, and with which request; nobody who looks as somebody else
   */
  async run<Result>(origin: Origin, task: (work: Work) => Promise<Result>): Promise<Result> {
    refuseOnlooker(origin.actor);
    const runner = this.database.dataSource.createQueryRunner();
    const work = new Work(runner, origin, this.jobs);
    try {
      await runner.startTransaction();
      const result = await task(work);
      await runner.commitTransaction();
      this.outbox.announce(work.recorded);
      this.jobs.wake(work.recorded);
      return result;
    } catch (error) {
      // When the connection is gone, PostgreSQL has rolled back by itself, and the first error is the one to tell of.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      // A connection that is lost between two statements takes its runner with it, and what comes next fails for that reason only.
      throw runner.isReleased && !(error instanceof Problem) ? new Unavailable() : error;
    } finally {
      await runner.release();
    }
  }

  /**
   * Runs one hot statement that is a whole transaction by itself: access, key, counter, row and event at once.
   * @param told makes the recorded events from the rows; they are told of before this returns
   */
  async once<Row extends object>(
    statement: Statement<Row>,
    values: readonly unknown[],
    told: (rows: Row[]) => RecordedEvent[],
  ): Promise<Row[]> {
    const rows = await this.database.run(statement, values);
    this.outbox.announce(told(rows));
    return rows;
  }

  /**
   * As `once`, with what a second statement reads right after the commit: e.g. who may be told of it.
   * @param told gets the rows of both; of the second undefined when it failed, which does not undo the first
   */
  async onceWith<Row extends object, Next extends object>(
    statement: Statement<Row>,
    values: readonly unknown[],
    next: Following<Next>,
    told: (rows: Row[], next: Next[] | undefined) => RecordedEvent[],
  ): Promise<Row[]> {
    const [rows, read] = await this.database.runWith(statement, values, next);
    this.outbox.announce(told(rows, read));
    return rows;
  }
}
