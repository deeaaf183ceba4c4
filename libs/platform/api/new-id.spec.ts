import { isId, newId } from './new-id';

describe('a new id', () => {
  it('is a UUID of version 7 that nobody has had', () => {
    const ids = Array.from({ length: 2_000 }, newId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map((id) => id.slice(19))).size).toBe(ids.length);
    for (const id of ids) expect([isId(id), id[14], '89ab'.includes(id[19]!)]).toEqual([true, '7', true]);
  });

  it('begins with the moment it was made', () => {
    const before = Date.now();
    const made = parseInt(newId().replace('-', '').slice(0, 12), 16);
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now());
  });
});
