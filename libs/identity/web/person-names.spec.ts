import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { formerMember, formerMemberOf } from '@hv/identity/contracts';
import { Language } from '@hv/platform/web';
import { freshBrowser, speaking } from '@hv/platform/web/testing';
import { PersonNames } from './person-names';

const danish = { identity: { formerMember: { alone: formerMember, from: formerMemberOf('{{organisation}}') } } };
const english = { identity: { formerMember: { alone: 'Former member', from: 'Former member of {{organisation}}' } } };

describe('what people are called', () => {
  beforeEach(() => {
    freshBrowser();
    TestBed.configureTestingModule({ providers: [speaking(danish, english), provideHttpClient(), provideHttpClientTesting()] });
  });

  it('is their name', () => {
    expect(TestBed.inject(PersonNames).of('Mette Holm', 'Herning Kommune')).toBe('Mette Holm');
  });

  it('is one word for all who were erased, in the reader’s language', async () => {
    const [names, language] = [TestBed.inject(PersonNames), TestBed.inject(Language)];
    await language.restore();
    expect(names.of(formerMember)).toBe('Tidligere medlem');
    expect(names.of(formerMember, 'Viborg Kommune')).toBe('Tidligere medlem fra Viborg Kommune');
    await language.choose('en');
    expect(names.of(formerMember)).toBe('Former member');
    expect(names.of(formerMember, 'Viborg Kommune')).toBe('Former member of Viborg Kommune');
  });
});
