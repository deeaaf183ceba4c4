import { TestBed } from '@angular/core/testing';
import { provideTranslocoTranspiler, TranslocoService } from '@jsverse/transloco';
import { TextValues } from './text-values';
import { speaking } from './testing/speaking';

const texts = { told: '{{actor}} nævnte dig i »{{ thread }}«', nested: { count: '{{count}} af {{count}}' } };

describe('values in texts', () => {
  let transloco: TranslocoService;
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [...speaking(texts), provideTranslocoTranspiler(TextValues)] });
    transloco = TestBed.inject(TranslocoService);
    transloco.setTranslation(texts, 'da');
  });

  it('stand in their places, also twice, and nothing where there is none', () => {
    expect(transloco.translate('told', { actor: 'Bo', thread: 'Fravær' })).toBe('Bo nævnte dig i »Fravær«');
    expect(transloco.translate('nested.count', { count: 0 })).toBe('0 af 0');
    expect(transloco.translate('told', { actor: 'Bo' })).toBe('Bo nævnte dig i »«');
  });

  it.each(['{{thread}}', '{{actor}}', '{{ told }}', '$& $1 {{', '}} {{thread}} {{thread}}'])(
    'are what people wrote, whatever it is: %s',
    (title) => {
      expect(transloco.translate('told', { actor: 'Bo', thread: title })).toBe(`Bo nævnte dig i »${title}«`);
    },
  );

  it('turn nothing around when they run from right to left', () => {
    expect(transloco.translate('told', { actor: 'Bo', thread: 'مرحبا' })).toBe('Bo nævnte dig i »\u2068مرحبا\u2069«');
  });
});
