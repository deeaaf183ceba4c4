import { PassThrough } from 'node:stream';
import type { MailView, Page } from '@hv/platform/contracts';
import pg from 'pg';
import { bySystem } from '../actor';
import { Settings } from '../environment';
import { Log } from '../operations/log';
import { by, SpecCallersModule } from '../operations/spec-callers';
import { aWorld, type World } from '../testing';
import { UnitOfWork } from '../unit-of-work';
import { MailDelivery } from './mail-delivery';
import { mailOf } from './mail-layout';
import { MailModule } from './mail.module';
import { type Mail, Mails } from './mails';
import { SpecSmtpServer } from './spec-smtp-server';

const aMail = (mail: Partial<Mail> = {}): Mail => ({
  personId: null,
  recipient: 'projektleder@herning.example',
  language: 'da',
  subject: 'Nyt indlæg i Klynge Vest',
  ...mailOf({ language: 'da', heading: 'Nyt indlæg', paragraphs: ['Der er skrevet i tråden.'] }),
  ...mail,
});

const queue = (world: World, mail?: Partial<Mail>): Promise<string> =>
  world.app.get(UnitOfWork).run(bySystem, (work) => world.app.get(Mails).send(work, aMail(mail)));

interface Row {
  readonly sent: boolean;
  readonly lastError: string | null;
}

const rowOf = async (world: World, id: string): Promise<Row> =>
  (await world.query<Row>(`SELECT sent_at IS NOT NULL AS sent, last_error AS "lastError" FROM platform_mails WHERE id = $1`, [id]))[0]!;

/** The administrator's list, page by page. */
async function list(world: World): Promise<MailView[]> {
  const found: MailView[] = [];
  for (let after = ''; ;) {
    const { status, body } = await world.request<Page<MailView>>({
      method: 'GET',
      url: `/api/v1/admin/mails?limit=1${after}`,
      headers: by('administrator'),
    });
    expect(status).toBe(200);
    found.push(...body.items);
    if (body.next === null) return found;
    after = `&after=${body.next}`;
  }
}

/** Runs SQL as the role that owns the tables. */
async function asOwner(world: World, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: world.specDatabase.ownerUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

describe('mails without a mail server', () => {
  let world: World;
  let smtp: SpecSmtpServer;
  const deliveries: MailDelivery[] = [];

  beforeAll(async () => {
    world = await aWorld([SpecCallersModule, MailModule]);
    smtp = await SpecSmtpServer.start();
  });
  beforeEach(async () => {
    smtp.mood = 'accept';
    smtp.arrived.length = 0;
    await world.query('DELETE FROM platform_mails');
  });
  afterAll(async () => {
    for (const delivery of deliveries) await delivery.onApplicationShutdown();
    await smtp.stop();
    await world.close();
  });

  /** As a worker has it that was started with a mail server. */
  const delivering = (url = smtp.url, log = new Log('silent')): MailDelivery => {
    const settings = new Settings({ ...world.settings.environment, SMTP_URL: url }, world.settings.databaseUrl, 'spec');
    const made = new MailDelivery(world.database, log, settings);
    deliveries.push(made);
    return made;
  };
  const deliver = (delivery: MailDelivery, mailId: string): Promise<void> =>
    delivery.deliver({ id: 1, name: '', actorId: null, networkId: null, spaceId: null, payload: { mailId } });

  it('are kept, shown to an administrator, and sent at a start with one', async () => {
    const kept = [await queue(world), await queue(world, { recipient: 'konsulent@sus.example' })];
    await deliver(world.app.get(MailDelivery), kept[0]!);
    expect(await rowOf(world, kept[0]!)).toEqual({ sent: false, lastError: null });
    const listed = await list(world);
    expect(listed.map(({ id }) => id)).toEqual([...kept].reverse());
    expect(listed[0]).toMatchObject({
      recipient: 'konsulent@sus.example',
      text: expect.stringContaining('Der er skrevet'),
      sentAt: null,
      lastError: null,
    });
    const delivery = delivering();
    delivery.start();
    const arrived = await smtp.arrivals(2);
    await delivery.sweep();
    expect(arrived.flatMap(({ to }) => to).sort()).toEqual(['konsulent@sus.example', 'projektleder@herning.example']);
    expect((await list(world))[0]).toMatchObject({ text: null, sentAt: expect.stringMatching(/^\d{4}-.*Z$/) });
  });

  it('are listed for administrators only', async () => {
    const asked = (headers: Record<string, string>) => world.request({ method: 'GET', url: '/api/v1/admin/mails', headers });
    expect((await asked(by('reader'))).status).toBe(403);
    expect((await asked({})).status).toBe(401);
    expect(
      (await world.request({ method: 'GET', url: '/api/v1/admin/mails?after=bm9uc2Vuc2U', headers: by('administrator') })).status,
    ).toBe(400);
  });

  it('goes out as text and html, recognisable, and no answer is asked for', async () => {
    const id = await queue(world, { subject: 'Æ Ø Å' });
    await deliver(delivering(), id);
    const [mail] = await smtp.arrivals(1);
    expect(mail!.headers.get('message-id')).toBe(`<${id}@localhost>`);
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail!.headers.get('content-language')).toBe('da');
    expect(mail!.headers.get('content-type')).toContain('multipart/alternative');
    expect(mail!.raw).toContain('text/plain');
    expect(mail!.raw).toContain('text/html');
    expect([...mail!.headers.keys()].some((name) => name.startsWith('list-'))).toBe(false);
    expect(await rowOf(world, id)).toEqual({ sent: true, lastError: null });
    const [left] = await world.query<object>('SELECT text_body, html_body FROM platform_mails WHERE id = $1', [id]);
    expect(left).toEqual({ text_body: '', html_body: '' });
  });

  it.each([
    ['https://helevejen.example/stop?token=1', 'List-Unsubscribe=One-Click'],
    ['http://localhost:3000/stop?token=1', undefined],
  ])('says to mail programs how to get no more of its kind: %s', async (unsubscribeUrl, oneClick) => {
    const id = await queue(world, { unsubscribeUrl });
    await deliver(delivering(), id);
    const [mail] = await smtp.arrivals(1);
    expect([mail!.headers.get('list-unsubscribe'), mail!.headers.get('list-unsubscribe-post')]).toEqual([`<${unsubscribeUrl}>`, oneClick]);
    const [left] = await world.query<object>('SELECT unsubscribe_url FROM platform_mails WHERE id = $1', [id]);
    expect(left).toEqual({ unsubscribe_url: null });
  });

  it('never goes out twice, however often and by however many it is tried', async () => {
    const id = await queue(world);
    const [one, other] = [delivering(), delivering()];
    await Promise.all([deliver(one, id), deliver(other, id), one.sweep(), other.sweep()]);
    await deliver(one, id);
    expect(smtp.arrived).toHaveLength(1);
  });

  it('never goes out twice when the database fails right after the mail server accepted it', async () => {
    const id = await queue(world);
    const delivery = delivering();
    await asOwner(world, `ALTER TABLE platform_mails ADD CONSTRAINT unmarkable CHECK (sent_at IS NULL)`);
    await expect(deliver(delivery, id)).rejects.toThrow('unmarkable');
    await asOwner(world, `ALTER TABLE platform_mails DROP CONSTRAINT unmarkable`);
    await deliver(delivery, id);
    expect(smtp.arrived).toHaveLength(1);
    expect(await rowOf(world, id)).toEqual({ sent: true, lastError: null });
  });

  it.each([
    ['defers it', 'defer', '451 4.7.1 try later'],
    ['never answers', 'hang', 'ETIMEDOUT: Timeout'],
  ] as const)('is tried again by the queue and the sweep when the mail server %s', async (_, mood, lastError) => {
    const id = await queue(world);
    const delivery = delivering();
    smtp.mood = mood;
    await expect(deliver(delivery, id)).rejects.toThrow();
    expect(await rowOf(world, id)).toEqual({ sent: false, lastError });
    smtp.mood = 'accept';
    await delivery.sweep();
    expect(await rowOf(world, id)).toEqual({ sent: true, lastError: null });
  });

  it('is tried again when nobody listens', async () => {
    const id = await queue(world);
    await expect(deliver(delivering('smtp://127.0.0.1:9'), id)).rejects.toThrow();
    expect((await rowOf(world, id)).lastError).toMatch(/^ESOCKET: .*ECONNREFUSED/);
    await delivering().sweep();
    expect(smtp.arrived).toHaveLength(1);
  });

  it.each([
    ['recipient', 'refuse', /^550 /],
    ['content', 'refuse-content', /^554 /],
  ] as const)('is not sent again and again when its %s was refused for good, and does not hold up others', async (_, mood, lastError) => {
    const id = await queue(world);
    const delivery = delivering();
    smtp.mood = mood;
    await deliver(delivery, id);
    expect((await rowOf(world, id)).lastError).toMatch(lastError);
    smtp.mood = 'accept';
    await queue(world, { recipient: 'monitor@socialstyrelsen.example' });
    await delivery.sweep();
    expect(smtp.arrived.map(({ to }) => to)).toEqual([['monitor@socialstyrelsen.example']]);
  });

  it('holds no header that somebody smuggled in', async () => {
    const id = await queue(world, { subject: 'Hej\r\nBcc: offer@x.example\r\n\r\n<script>' });
    await deliver(delivering(), id);
    const [mail] = await smtp.arrivals(1);
    expect(mail!.to).toEqual(['projektleder@herning.example']);
    expect(mail!.headers.has('bcc')).toBe(false);
    expect(mail!.headers.get('subject')).toBe('Hej Bcc: offer@x.example <script>');
    for (const recipient of ['a@x.example, b@x.example', 'a@x.example\r\nBcc: b@x.example', '"Navn" <a@x.example>', 'nobody'])
      await expect(queue(world, { recipient })).rejects.toThrow(TypeError);
    await expect(queue(world, { unsubscribeUrl: 'stop>\r\nBcc: b@x.example' })).rejects.toThrow(TypeError);
  });

  it('logs neither address nor content', async () => {
    const lines = new PassThrough();
    const id = await queue(world, { subject: 'Fortroligt' });
    smtp.mood = 'refuse';
    await deliver(delivering(smtp.url, new Log('trace', lines)), id);
    const logged = String(lines.read());
    expect(logged).toContain(id);
    for (const secret of ['herning', 'Fortroligt', 'no such person', 'skrevet']) expect(logged).not.toContain(secret);
  });
});

describe('mails with a mail server', () => {
  it('go out by the queue once their work is committed, and never when it is not', async () => {
    const smtp = await SpecSmtpServer.start();
    const world = await aWorld([SpecCallersModule, MailModule], { environment: { SMTP_URL: smtp.url } });
    const rolledBack = world.app.get(UnitOfWork).run(bySystem, async (work) => {
      await world.app.get(Mails).send(work, aMail({ recipient: 'nobody@x.example' }));
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    await queue(world);
    const arrived = await smtp.arrivals(1);
    await world.close();
    await smtp.stop();
    expect(arrived.map(({ to }) => to)).toEqual([['projektleder@herning.example']]);
  });
});
