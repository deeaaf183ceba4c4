import { inject, Service } from '@angular/core';
import { formerMember } from '@hv/identity/contracts';
import { Language } from '@hv/platform/web';
import { TranslocoService } from '@jsverse/transloco';

/** What people are called, to their readers: those who were erased by the same words everywhere, in the reader's language. */
@Service()
export class PersonNames {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;

  /**
   * @param name as the server gives it
   * @param organisation where it does not stand beside the name anyway: then it is said of those who were erased
   */
  of(name: string, organisation = ''): string {
    // Read, so that templates follow a change of language.
    this.language();
    if (name !== formerMember) return name;
    return organisation
      ? this.transloco.translate('identity.formerMember.from', { organisation })
      : this.transloco.translate('identity.formerMember.alone');
  }
}
