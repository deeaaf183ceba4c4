import { inject, Service } from '@angular/core';
import type { AccessReasonView, Role } from '@hv/networks/contracts';
import { Language } from '@hv/platform/web';
import { TranslocoService } from '@jsverse/transloco';
import { dayText, todayInDenmark } from '../network-phases';

/** Rules that speak of the person. */
const ofThePerson: readonly string[] = ['own-organisation', 'group-list', 'event-list'];

/** Says the rules of access as people do. */
@Service()
export class AccessWords {
  readonly #transloco = inject(TranslocoService);
  readonly #language = inject(Language).current;

  /** »Deltager for Herning Kommune: organisationen er i klyngen« @param own whether it is said to the person themselves */
  why({ roles, organisation, rule, until }: AccessReasonView, own = false): string {
    const said = this.#transloco.translate(`access.${own && ofThePerson.includes(rule) ? 'ownRules' : 'rules'}.${rule}`);
    const words = { roles: this.roles(roles), organisation, rule: said };
    // It ends with the day before its end.
    const day = until && dayText(todayInDenmark(new Date(new Date(until).getTime() - 1)), this.#language());
    return day ? this.#transloco.translate('access.reasonUntil', { ...words, day }) : this.#transloco.translate('access.reason', words);
  }

  roles(roles: readonly Role[]): string {
    return roles.map((role) => this.#transloco.translate(`networks.roles.${role}`)).join(', ');
  }

  /** The most that somebody may do: a key of `access.may`. */
  may({ writes, moderates }: { readonly writes: boolean; readonly moderates: boolean }): 'moderates' | 'writes' | 'reads' {
    if (moderates) return 'moderates';
    return writes ? 'writes' : 'reads';
  }
}
