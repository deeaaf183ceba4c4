import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { loadPresenceChoice } from '@hv/discussions/web';
import { Language, languageCodes, Look, looks, ProblemText, SessionStore, type LanguageCode } from '@hv/platform/web';
import { Choice, Toasts, uniqueId } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';

/** The choices of how the interface speaks and looks; they take effect at once. */
@Component({
  selector: 'app-settings',
  imports: [Choice, NgComponentOutlet, TranslocoDirective],
  templateUrl: './settings.html',
  styleUrl: './settings.css',
})
export class Settings {
  /** Whether what needs the words of the pages behind the first one stands here too. */
  readonly whole = input(true);

  private readonly session = inject(SessionStore);
  /** Not of somebody whom one only looks as. */
  private readonly isOwn = computed(() => this.whole() && this.session.active() !== null && !this.session.seeAs());
  protected readonly presence = resource({ params: () => (this.isOwn() ? 'needed' : undefined), loader: loadPresenceChoice });
  protected readonly language = inject(Language);
  protected readonly look = inject(Look);
  protected readonly languages = languageCodes.map((code) => ({ code, words: code === 'da' ? 'danish' : 'english' }));
  protected readonly looks = looks;
  protected readonly group = uniqueId('valg');
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);

  protected async speak(language: LanguageCode): Promise<void> {
    try {
      await this.language.choose(language);
    } catch (failure) {
      this.toasts.show({ text: this.transloco.translate('shell.profile.languageFailed', { reason: this.problemText.of(failure) }) });
    }
  }
}
