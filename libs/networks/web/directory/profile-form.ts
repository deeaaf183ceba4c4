import { Component, computed, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  areas,
  type Area,
  type ChangeProfile,
  profileLimits,
  type ProfileView,
  spokenLanguages,
  type SpokenLanguage,
} from '@hv/networks/contracts';
import { findCprNumbers } from '@hv/platform/contracts';
import { KeptAnswer, Language, Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Control, Field, Icon, Notice, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { DirectoryClient } from './directory-client';
import { directoryPaths } from './directory-paths';
import { languageName } from './language-names';
import { ProfilePicture } from './profile-picture';
import { WordChips } from './word-chips';

/** The profile as it stands in the form. */
type Written = Required<ChangeProfile>;

/** What one tells of oneself to those in one's networks. */
@Component({
  selector: 'hv-profile-form',
  imports: [Button, Choice, Control, Field, Icon, Notice, ProfilePicture, RouterLink, Skeleton, TranslocoDirective, WordChips],
  templateUrl: './profile-form.html',
  styleUrl: './profile-form.css',
})
export class ProfileForm {
  private readonly client = inject(DirectoryClient);
  private readonly language = inject(Language).current;
  private readonly problemText = inject(ProblemText);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly kept = new KeptAnswer(() => this.client.profile());
  private readonly chips = viewChild(WordChips);
  protected readonly paths = directoryPaths;
  protected readonly limits = profileLimits;
  protected readonly areas = areas;
  protected readonly profile = this.kept.value;
  protected readonly trouble = this.kept.failure;
  /** Only another version lays itself over what is being written. */
  protected readonly written = linkedSignal<ProfileView | undefined, Written | undefined>({
    source: () => this.profile(),
    computation: (profile, before) =>
      profile && before?.source?.version === profile.version ? before.value : profile && writtenOf(profile),
  });
  protected readonly suggested = signal<readonly string[]>([]);
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  protected readonly tried = signal(false);
  protected readonly untold = computed(() =>
    spokenLanguages
      .filter((code) => !this.written()?.languages.includes(code))
      .map((code) => ({ code, name: this.nameOf(code) }))
      .sort((one, other) => one.name.localeCompare(other.name, this.language())),
  );

  constructor() {
    void this.reload();
    void this.suggest();
  }

  protected reason(): string {
    return this.problemText.of(this.trouble());
  }

  protected write<Field extends keyof Written>(field: Field, value: Written[Field]): void {
    this.written.update((written) => written && { ...written, [field]: value });
  }

  protected text(field: 'title' | 'telephone' | 'worksWith' | 'awayUntil', typing: Event): void {
    const { value } = typing.target as HTMLInputElement | HTMLTextAreaElement;
    this.write(field, field === 'awayUntil' ? value || null : value);
  }

  protected toggle(area: Area, choosing: Event): void {
    const rest = this.written()!.areas.filter((one) => one !== area);
    this.write('areas', (choosing.target as HTMLInputElement).checked ? areas.filter((one) => one === area || rest.includes(one)) : rest);
  }

  protected subjects(words: readonly string[]): void {
    this.write('subjects', [...words]);
  }

  protected showEmail(choosing: Event): void {
    this.write('showEmail', (choosing.target as HTMLInputElement).checked);
  }

  protected speak(choosing: Event): void {
    const box = choosing.target as HTMLSelectElement;
    const code = spokenLanguages.find((one) => one === box.value);
    if (code) this.write('languages', [...this.written()!.languages, code].slice(0, profileLimits.languages));
    box.value = '';
  }

  protected forget(code: SpokenLanguage): void {
    this.write(
      'languages',
      this.written()!.languages.filter((one) => one !== code),
    );
  }

  protected nameOf(code: SpokenLanguage): string {
    return languageName(code, this.language());
  }

  /** The key of what is wrong with a field, once it was tried to save. */
  protected fault(field: 'title' | 'telephone' | 'worksWith' | 'subjects'): string {
    const written = this.written();
    if (!this.tried() || !written) return '';
    if (field === 'telephone') return /^(\+?[0-9][0-9 ().-]*)?$/.test(written.telephone.trim()) ? '' : 'telephoneWrong';
    return findCprNumbers(field === 'subjects' ? written.subjects.join('\n') : written[field]).length > 0 ? 'cpr' : '';
  }

  protected take(profile: ProfileView): void {
    // A picture makes a version of its own, and changes nothing of what is being written.
    const written = this.written();
    this.kept.update(() => profile);
    this.written.set(written);
  }

  protected async reload(): Promise<void> {
    await this.kept.reload();
  }

  protected async save(): Promise<void> {
    this.chips()?.add();
    this.tried.set(true);
    this.failure.set('');
    const [written, profile] = [this.written(), this.profile()];
    const isWrong = (['title', 'telephone', 'worksWith', 'subjects'] as const).some((field) => this.fault(field));
    if (!written || !profile || isWrong) return;
    this.busy.set(true);
    try {
      const saved = await this.client.change({ ...written, telephone: written.telephone.trim() }, profile.version);
      this.kept.update(() => saved);
      this.tried.set(false);
      this.toasts.show({ text: this.transloco.translate('directory.profile.saved') });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
      // Whoever reads what was changed elsewhere can save over it: what is written here stays.
      if (failure.status === 412) this.take(failure.current as ProfileView);
    } finally {
      this.busy.set(false);
    }
  }

  /** Subjects that others use; without them one writes one's own. */
  private async suggest(): Promise<void> {
    try {
      this.suggested.set(await this.client.subjects());
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
    }
  }
}

const writtenOf = ({ title, areas: told, subjects, telephone, showEmail, languages, awayUntil, worksWith }: ProfileView): Written => ({
  title,
  areas: told,
  subjects,
  telephone,
  showEmail,
  languages,
  awayUntil,
  worksWith,
});
