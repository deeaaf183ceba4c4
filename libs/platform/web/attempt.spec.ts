import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Attempt } from './attempt';
import { Problem } from './problem';
import { speaking } from './testing';

const anAttempt = async (): Promise<Attempt> => {
  TestBed.configureTestingModule({ providers: [...speaking({ problems: { unexpected: 'Det gik ikke.' } })] });
  await firstValueFrom(TestBed.inject(TranslocoService).load('da'));
  return TestBed.runInInjectionContext(() => new Attempt());
};
const refused = new Problem(new HttpErrorResponse({ status: 503 }), true);

describe('an attempt', () => {
  it('says what the work answers, and that it was under way', async () => {
    const attempt = await anAttempt();
    const done = attempt.at(async () => 'gemt');
    expect(attempt.busy()).toBe(true);
    expect(await attempt.at(async () => 'igen')).toBeUndefined();
    expect([await done, attempt.busy(), attempt.fault()]).toEqual(['gemt', false, '']);
  });

  it('says why it did not succeed, until it is tried again', async () => {
    const attempt = await anAttempt();
    expect(await attempt.at(() => Promise.reject(refused))).toBeUndefined();
    expect([attempt.busy(), attempt.fault(), attempt.mayPass()]).toEqual([false, 'Det gik ikke.', true]);
    await attempt.at(async () => undefined);
    expect(attempt.fault()).toBe('');
  });

  it('hides no mistake of ours', async () => {
    const attempt = await anAttempt();
    await expect(attempt.at(() => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
    expect(attempt.busy()).toBe(false);
  });
});
