import { describe, expect, test } from 'vitest';
import { realExplainer } from '../../fakes/catalog.ts';

const { search, lookUp } = realExplainer();

describe('what is no question about an error', () => {
  test.each([
    'thanks!',
    'hello world',
    'good morning',
    'what is for lunch today',
    '/no/such/file',
    'no',
    'test',
  ])('finds no error: %s', (talk) => {
    expect(search(talk, 5)).toEqual([]);
    expect(lookUp(talk).answer.kind).toBe('none');
  });

  test.each([
    'login broken',
    'guest cannot open our app',
    'client secret abgelaufen',
    'invald_grant',
    'msis 9605',
  ])('is told from one: %s', (question) => {
    expect(search(question, 5).length).toBeGreaterThan(0);
  });
});
