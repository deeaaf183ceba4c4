import type { PackedRow } from './archives.queries';
import { packedPaths } from './packed-paths';

const row = (id: string, name: string, change: Partial<PackedRow> = {}): PackedRow => ({
  id,
  kind: 'file',
  name,
  within: null,
  changedAt: new Date(0),
  url: null,
  sha256: 'x',
  mediaType: null,
  ...change,
});

it('everything in a ZIP stands in its folders, and apart from others of the same name', () => {
  const rows = [
    row('a', 'Referater', { kind: 'folder' }),
    row('b', 'REFERATER', { kind: 'folder' }),
    row('c', 'Loven', { kind: 'link' }),
    row('d', 'Loven.url'),
    row('e', 'Møde.docx', { within: 'a' }),
    row('f', 'Møde.docx', { within: 'b' }),
    row('g', 'møde.docx', { within: 'a' }),
  ];
  expect(packedPaths(rows).map(({ path }) => path)).toEqual([
    'Referater/',
    'REFERATER (2)/',
    'Loven.url',
    'Loven (2).url',
    'Referater/Møde.docx',
    'REFERATER (2)/Møde.docx',
    'Referater/møde (2).docx',
  ]);
});
