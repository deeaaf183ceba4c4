import { aServer, aTab, oneBrowserEach, settle } from './testing/a-tab';

const base = { version: 3, text: 'Fra telefonen' };
const typed = (text: string): object => ({ text });

describe('what is typed and what the server has of it', () => {
  oneBrowserEach();

  it('are kept as one, however soon the page is left', async () => {
    const first = await aTab(aServer());
    first.drafts.save('thread:t', typed('Fra telefonen'), base);
    expect(first.drafts.baseOf('thread:t')).toEqual(base);
    first.close();
    await settle();
    const { drafts } = await aTab(aServer());
    expect(await drafts.read('thread:t')).toEqual(typed('Fra telefonen'));
    expect(drafts.baseOf('thread:t')).toEqual(base);
  });

  it('stay together when more is typed, and what is typed while the server answers stands', async () => {
    const { drafts } = await aTab(aServer());
    drafts.save('thread:t', typed('Fra telefonen'));
    await settle();
    const learning = drafts.setBase('thread:t', base);
    drafts.save('thread:t', typed('Fra telefonen og her'));
    await learning;
    await settle();
    expect(await drafts.read('thread:t')).toEqual(typed('Fra telefonen og her'));
    const other = await aTab(aServer());
    expect(await other.drafts.read('thread:t')).toEqual(typed('Fra telefonen og her'));
    expect(other.drafts.baseOf('thread:t')).toEqual(base);
  });

  it('are both forgotten when it was sent meanwhile', async () => {
    const { drafts } = await aTab(aServer());
    drafts.save('thread:t', typed('Fra telefonen'));
    await settle();
    const learning = drafts.setBase('thread:t', base);
    await drafts.remove('thread:t');
    await learning;
    expect(await drafts.read('thread:t')).toBeUndefined();
    expect(drafts.baseOf('thread:t')).toBeNull();
  });
});

describe('how many things somebody has begun to write', () => {
  oneBrowserEach();

  it('leaves out what is sent while stock is taken', async () => {
    const { drafts } = await aTab(aServer());
    drafts.save('thread:t', typed('Sendt om lidt'));
    await settle();
    const loading = drafts.load('mette');
    void drafts.remove('thread:t');
    await loading;
    expect(drafts.kept()).toBe(0);
  });

  it('counts what is begun while stock is taken', async () => {
    const { drafts } = await aTab(aServer());
    const loading = drafts.load('mette');
    drafts.save('thread:t', typed('Netop begyndt'));
    await loading;
    expect(drafts.kept()).toBe(1);
  });
});
