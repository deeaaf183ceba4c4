import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { PreviewTextView, PreviewView } from '@hv/documents/contracts';
import { firstValueFrom } from 'rxjs';

/** What there is of files to be shown. Every call fails with a Problem. */
@Service()
export class PreviewsClient {
  readonly #http = inject(HttpClient);

  preview(documentId: string, number: number): Promise<PreviewView> {
    return firstValueFrom(this.#http.get<PreviewView>(`/api/v1/documents/${documentId}/versions/${number}/preview`));
  }

  /** Has it read again, when that could not be done. */
  readAgain(documentId: string, number: number): Promise<PreviewView> {
    return firstValueFrom(this.#http.put<PreviewView>(`/api/v1/documents/${documentId}/versions/${number}/preview`, null));
  }

  /** @param address as a preview gives it */
  text(address: string): Promise<PreviewTextView> {
    return firstValueFrom(this.#http.get<PreviewTextView>(address));
  }
}
