import { measurementNames, readOptions } from './options';

describe('options', () => {
  it('measure everything at length when nothing is said', () =>
    expect(readOptions([])).toMatchObject({
      only: measurementNames,
      quick: false,
      write: false,
      profile: false,
      api: 'dist/apps/api/main.js',
    }));

  it('take names one by one or together', () =>
    expect(readOptions(['--only', 'posts', '--only', 'boot,idle', '--quick']).only).toEqual(['posts', 'boot', 'idle']));

  it('refuse what there is not', () => {
    expect(() => readOptions(['--only', 'speed'])).toThrow('There is no measurement speed');
    expect(() => readOptions(['--fast'])).toThrow('--fast');
  });
});
