import type { LibraryEntryView } from '@hv/documents/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile, aSpace } from '../testing/a-library';
import { openLibrary } from '../testing/open-library';
import { all, bar, box, chosen, done, files, openToChoose } from '../testing/open-to-choose';

const nothing = { change: false, remove: false, breakLock: false };

describe('what is chosen of a library', () => {
  beforeEach(freshBrowser);

  it('is shown in a bar with what one may do with it', async () => {
    const { press, container } = await openToChoose();
    expect(screen.queryByRole('group', { name: 'Det valgte' })).toBeNull();
    await press('A.pdf');
    expect(bar().getByText('1 valgt')).toBeTruthy();
    expect([all().checked, all().indeterminate]).toEqual([false, true]);
    await press('C.pdf');
    expect(bar().getByRole('link', { name: 'Hent som ZIP' }).getAttribute('href')).toBe('/api/v1/spaces/s/zip?entry=A.pdf,C.pdf');
    expect(
      bar()
        .getAllByRole('button')
        .map(({ textContent }) => textContent.trim()),
    ).toEqual(['Flyt', 'Kopiér', 'Læg i papirkurven', 'Fortryd valg']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is a range with Shift, by pointer and by keyboard', async () => {
    const { press, settle } = await openToChoose();
    await press('Møder');
    await press('B.pdf', '{Shift>}');
    expect(chosen()).toEqual(['Møder', 'Referater', 'A.pdf', 'B.pdf']);
    const user = userEvent.setup();
    box('C.pdf').focus();
    await user.keyboard(' ');
    await settle();
    box('Referater').focus();
    await user.keyboard('{Shift>} {/Shift}');
    await settle();
    expect(chosen()).toEqual(['Møder']);
  });

  it('is all of it, or nothing, and is given up by Escape and by the bar', async () => {
    const { settle } = await openToChoose();
    await userEvent.click(all());
    await settle();
    expect(bar().getByText('5 valgt')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(chosen()).toEqual([]);
    await userEvent.click(all());
    await settle();
    await userEvent.click(bar().getByRole('button', { name: 'Fortryd valg' }));
    await settle();
    expect([chosen(), document.activeElement]).toEqual([[], all()]);
    await userEvent.click(box('A.pdf'));
    await userEvent.type(screen.getByRole('searchbox'), '{Escape}');
    await settle();
    expect(chosen()).toEqual(['A.pdf']);
  });

  it('loses what leaves the list, for good', async () => {
    let entries = files;
    const { press, socket, settle } = await openToChoose(() => entries);
    await press('A.pdf');
    await press('B.pdf');
    const change = async (now: LibraryEntryView[]): Promise<void> => {
      entries = now;
      socket.push('library.changed', { libraryId: 's', spaceId: 's', entryId: 'A.pdf', places: ['s'], byPersonId: 'bo' });
      await settle();
    };
    await change(files.slice(1));
    expect(chosen()).toEqual(['B.pdf']);
    await change(files);
    expect(chosen()).toEqual(['B.pdf']);
  });

  it('says how much of it one may move or throw away, and does that', async () => {
    const others = aFile('Bos.pdf', { abilities: { ...nothing, change: true } });
    const { press, server, settle } = await openToChoose(
      () => [...files, others],
      (method, url) => (method === 'PUT' && url === '/api/v1/spaces/s/trash' ? done(['A.pdf']) : undefined),
    );
    await press('A.pdf');
    await press('Bos.pdf');
    await userEvent.click(bar().getByRole('button', { name: 'Læg i papirkurven (1 af 2)' }));
    await settle();
    expect(server.to('PUT', '/api/v1/spaces/s/trash')[0]!.body).toEqual({ folderId: null, entryIds: ['A.pdf'] });
  });

  it('may be too much at a time', async () => {
    const many = Array.from({ length: 201 }, (_, index) => aFile(`${index}.pdf`));
    const { settle } = await openToChoose(() => many);
    await userEvent.click(all());
    await settle();
    expect(bar().getByText('Højst 200 ad gangen: fravælg nogle.')).toBeTruthy();
    expect(bar().queryByRole('link')).toBeNull();
  });

  it.each([
    ['da', 'Vælg A.pdf', 'Hent som ZIP'],
    ['en', 'Choose A.pdf', 'Download as ZIP'],
  ] as const)('is only fetched by who does not write there: %s', async (language, name, zip) => {
    const { settle, container } = await openLibrary({
      language,
      space: aSpace({ abilities: { write: false, moderate: false } }),
      entries: () => [aFile('A.pdf', { abilities: nothing })],
    });
    await userEvent.click(screen.getByRole('checkbox', { name }));
    await settle();
    // There is no toolbar whose room the bar would take.
    expect(container.querySelectorAll('.deeds.reading .bar.line')).toHaveLength(1);
    const offered = within(screen.getByRole('group'));
    expect([offered.getAllByRole('button').length, offered.getByRole('link', { name: zip })]).toEqual([1, expect.anything()]);
    expect(await faultsOf(container)).toEqual([]);
  });
});
