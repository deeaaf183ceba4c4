import type { RetentionView } from '@hv/platform/contracts';
import { newId } from '../new-id';
import { SpecCallersModule } from '../operations/spec-callers';
import { aWorld, type World } from '../testing';
import { RetentionBook } from './retention-book';
import { sqlInterval } from './retention-rule';
import { RetentionSweep } from './retention-sweep';

const mailsAged = (days: number, count = 1, sent = true): [string, unknown[]] => [
  `INSERT INTO platform_mails (person_id, recipient, language, subject, text_body, html_body, created_at, sent_at)
   SELECT $1, 'a@x.example', 'da', 'Emne', '', '', now() - make_interval(days => $2), CASE WHEN $4 THEN now() - make_interval(days => $2) END
   FROM generate_series(1, $3)`,
  [newId(), days, count, sent],
];

describe('what is kept for long enough', () => {
  let world: World;
  let sweep: RetentionSweep;

  beforeEach(async () => {
    world = await aWorld([SpecCallersModule]);
    sweep = world.app.get(RetentionSweep);
  });
  afterEach(() => world.close());

  const left = async (): Promise<number> => (await world.query<{ n: number }>('SELECT count(*)::integer AS n FROM platform_mails'))[0]!.n;

  it('is taken away, however much it is; the rest stays', async () => {
    for (const mails of [mailsAged(91, 2_500), mailsAged(91, 1, false), mailsAged(89, 3)]) await world.query(...mails);
    expect(await sweep.run()).toMatchObject({ 'platform.mails': 2_501 });
    expect(await left()).toBe(3);
  });

  it('is looked for once a night, by one of several', async () => {
    const both = await Promise.all([sweep.run(), sweep.run()]);
    expect(both.filter((removed) => 'platform.mails' in removed)).toHaveLength(1);
    await world.query(...mailsAged(91));
    expect(await sweep.run()).toEqual({});
    await world.query(`UPDATE platform_retention_runs SET ran_at = now() - interval '25 hours'`);
    expect(await sweep.run()).toMatchObject({ 'platform.mails': 1 });
  });

  it('stays when it could not be taken away, and the other rules are kept all the same', async () => {
    const rule = { what: { da: '', en: '' }, kept: null, until: { da: '', en: '' } };
    world.app
      .get(RetentionBook)
      .register([{ ...rule, name: 'spec.broken', sweep: { name: 'spec_broken', sql: 'DELETE FROM nothing LIMIT $1' } as never }]);
    await world.query(...mailsAged(91));
    expect(await sweep.run()).toMatchObject({ 'platform.mails': 1 });
  });

  it('is told to anyone who asks, in both languages', async () => {
    const { status, body } = await world.request<RetentionView>({ method: 'GET', url: '/api/v1/retention' });
    expect(status).toBe(200);
    expect(body.items).toContainEqual({
      name: 'platform.mails',
      what: { da: expect.stringContaining('mails'), en: expect.stringContaining('mails') },
      kept: { amount: 90, unit: 'day' },
      until: { da: 'efter mailen er sendt', en: 'after the mail was sent' },
    });
  });

  it('has rules of one name each, and periods that the database reads', async () => {
    const book = world.app.get(RetentionBook);
    expect(() => book.register(book.rules.slice(0, 1))).toThrow('there is a rule');
    expect(await world.query(`SELECT now() - ${sqlInterval({ amount: 6, unit: 'month' })} < now() AS past`)).toEqual([{ past: true }]);
  });
});
