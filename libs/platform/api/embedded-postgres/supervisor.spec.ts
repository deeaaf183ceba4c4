import { pauseAfter } from './supervisor';

describe('the pause before PostgreSQL is started again', () => {
  it('is none at first, then doubles up to the ceiling', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 60].map((failures) => pauseAfter(failures, 1_000))).toEqual([0, 0, 100, 200, 400, 800, 1_000, 1_000]);
  });
});
