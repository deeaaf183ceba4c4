import { statement } from './statement';

describe('a prepared statement', () => {
  it('has its name alone: a connection would refuse the second one', () => {
    statement('spec_name', 'SELECT 1');
    expect(() => statement('spec_name', 'SELECT 2')).toThrow('two statements are called spec_name');
    expect(statement('spec_name', 'SELECT 1')).toEqual({ name: 'spec_name', sql: 'SELECT 1' });
  });
});
