import { inject, InjectionToken, Service } from '@angular/core';
import { documentLimits, documentsProblems, nearestName, uploadsPath } from '@hv/documents/contracts';
import { platformProblems, type ProblemView } from '@hv/platform/contracts';
import { connectionProblems, ProblemText } from '@hv/platform/web';
import { TranslocoService } from '@jsverse/transloco';
import type { DetailedError, HttpStack, Upload } from 'tus-js-client';
import { fileSize } from './file-size';
import { UploadClaims } from './upload-claims';
import type { UploadFailure, UploadItem } from './upload-item';

/** How uploads reach the server, when not as the browser does. */
export const UPLOAD_TRANSPORT = new InjectionToken<HttpStack>('how uploads reach the server');

/** Waits before each further attempt, ms: a closed laptop or a restarted server is waited for. */
const waits = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000, 60_000];

/** Sends files piece by piece, going on where it was left. */
@Service()
export class UploadSender {
  private readonly transport = inject(UPLOAD_TRANSPORT, { optional: true });
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly claims = inject(UploadClaims);

  /** Makes ready to send. @param address of the upload that is gone on with; null for a new one @param ended told when it is there, or why it is not */
  async make(item: UploadItem, address: string | null, ended: (failure: UploadFailure | null) => void): Promise<Upload> {
    const tus = await import('tus-js-client');
    const upload: Upload = new tus.Upload(item.chosen.file, {
      endpoint: uploadsPath,
      uploadUrl: address,
      metadata: item.metadata(),
      chunkSize: documentLimits.chunkBytes,
      retryDelays: waits,
      // The server knows what was begun; the browser keeps nothing.
      storeFingerprintForResuming: false,
      ...(this.transport ? { httpStack: this.transport } : {}),
      onShouldRetry: (error) => mayRetry(error),
      onBeforeRequest: (request) => {
        if (request.getMethod() === 'POST') item.asked += 1;
      },
      onUploadUrlAvailable: () => this.claims.claim(upload.url!.split('/').at(-1)!),
      onProgress: (sent) => item.sent.set(sent),
      onAfterResponse: (_, answer) => {
        item.documentId = answer.getHeader('Content-Location')?.split('/').at(-1) ?? item.documentId;
      },
      onSuccess: () => ended(null),
      onError: (error) => ended(this.failureOf(error, item.goal.version ? '' : item.name)),
    });
    return upload;
  }

  /** Begins to send, likewise. */
  async send(...what: Parameters<UploadSender['make']>): Promise<Upload> {
    const upload = await this.make(...what);
    upload.start();
    return upload;
  }

  /** Why a file was not received, for people. @param name that it was sent by */
  failureOf(error: Error, name = ''): UploadFailure {
    const { code, proposal, about, errors } = problemOf(error);
    const { documentId, number } = about ?? {};
    const takenBy = code === documentsProblems.nameTaken && documentId ? { documentId, number: Number(number) } : null;
    const fault = code === documentsProblems.nameRefused ? errors?.[0] : undefined;
    const nearest = fault?.path === 'name' ? nearestName(name) : '';
    const said = (fault && this.problemText.ofCode(fault.code)) ?? this.problemText.ofCode(code, about) ?? this.problemText.of(error);
    const text = code === documentsProblems.uploadTooLarge && about?.['largest'] ? `${said} ${this.largest(about['largest'])}` : said;
    return { code, proposal: proposal ?? nearest, takenBy, text };
  }

  private largest(bytes: string): string {
    return this.transloco.translate('documents.uploads.largest', { size: fileSize(Number(bytes), this.transloco.getActiveLang()) });
  }
}

/** What is for people to decide, however often it is asked. */
const forPeople: ReadonlySet<string> = new Set([documentsProblems.locked, documentsProblems.changedMeanwhile]);

/** What the server refuses it refuses again; what is away comes back, and where it stands is asked anew. */
function mayRetry(error: DetailedError): boolean {
  const status = error.originalResponse?.getStatus() ?? 0;
  if (forPeople.has(problemOf(error).code)) return false;
  if (status === 409) return error.originalRequest.getMethod() === 'PATCH';
  return status === 0 || status === 423 || status === 429 || (status >= 500 && status !== 507);
}

function problemOf(error: Error): Pick<ProblemView, 'code' | 'proposal' | 'about' | 'errors'> {
  const response = (error as Partial<DetailedError>).originalResponse;
  if (!response) return { code: connectionProblems.unreachable };
  try {
    return JSON.parse(response.getBody()) as ProblemView;
  } catch {
    return { code: platformProblems.internal };
  }
}
