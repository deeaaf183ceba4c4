import { archiveIndex } from './archive-index';

const contents = {
  name: 'Åse <script>alert(1)</script>',
  madeAt: new Date('2026-11-22T23:30:00Z'),
  parts: [{ path: 'data/identity.json', about: { da: 'Hvem du er', en: 'Who you are' } }],
  files: ['billeder/a.png'],
};

describe('the first page of a copy', () => {
  it('explains each file in the person’s language, and leads to it', () => {
    const page = archiveIndex({ ...contents, language: 'da' });
    expect(page).toContain('<html lang="da">');
    expect(page).toContain('<dt><a href="data/identity.json">data/identity.json</a></dt><dd>Hvem du er</dd>');
    expect(page).toContain('den 23. november 2026');
    expect(page).toContain('<a href="billeder/a.png">');
    expect(archiveIndex({ ...contents, language: 'en' })).toContain('Who you are');
  });

  it('takes nothing that was written for html, and fetches nothing', () => {
    const page = archiveIndex({ ...contents, language: 'da' });
    expect(page).not.toMatch(/<script|https?:|src=/);
    expect(page).toContain('Åse &lt;script&gt;');
  });

  it('says when there are no pictures', () => {
    expect(archiveIndex({ ...contents, files: [], language: 'da' })).toContain('Du har ikke sendt billeder.');
  });
});
