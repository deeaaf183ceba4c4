import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AnswerApproval,
  ApprovalView,
  AskApproval,
  DocumentReviewView,
  ReviewedDocumentView,
  SetReview,
} from '@hv/documents/contracts';
import type { MemberView } from '@hv/networks/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';
const largestPage = 200;

/** Somebody who can be asked. */
export type Colleague = Pick<MemberView, 'personId' | 'name' | 'organisation'>;

/** What approvals and review dates ask of the server. Every call fails with a Problem. */
@Service()
export class ApprovingClient {
  readonly #http = inject(HttpClient);

  approvals(documentId: string): Promise<Page<ApprovalView>> {
    return answer(this.#http.get<Page<ApprovalView>>(`${api}/documents/${documentId}/approvals`, { params: { limit: 5 } }));
  }

  /** @param key the same for every attempt to ask the same */
  ask(documentId: string, wish: AskApproval, key: string): Promise<ApprovalView> {
    const headers = { 'Idempotency-Key': key };
    return answer(this.#http.post<ApprovalView>(`${api}/documents/${documentId}/approvals`, wish, { headers }));
  }

  answer(approvalId: string, said: AnswerApproval): Promise<ApprovalView> {
    return answer(this.#http.put<ApprovalView>(`${api}/approvals/${approvalId}/answer`, said));
  }

  withdraw(approvalId: string): Promise<ApprovalView> {
    return answer(this.#http.delete<ApprovalView>(`${api}/approvals/${approvalId}`));
  }

  review(documentId: string): Promise<DocumentReviewView> {
    return answer(this.#http.get<DocumentReviewView>(`${api}/documents/${documentId}/review`));
  }

  setReview(documentId: string, wish: SetReview): Promise<DocumentReviewView> {
    return answer(this.#http.put<DocumentReviewView>(`${api}/documents/${documentId}/review`, wish));
  }

  clearReview(documentId: string): Promise<DocumentReviewView> {
    return answer(this.#http.delete<DocumentReviewView>(`${api}/documents/${documentId}/review`));
  }

  reviews(spaceId: string, after?: string): Promise<Page<ReviewedDocumentView>> {
    const params = { limit: largestPage, ...(after ? { after } : {}) };
    return answer(this.#http.get<Page<ReviewedDocumentView>>(`${api}/spaces/${spaceId}/reviews`, { params }));
  }

  /** All who see a space, each once. */
  async colleagues(spaceId: string): Promise<Colleague[]> {
    const found = new Map<string, Colleague>();
    let after: string | undefined;
    do {
      const params = { limit: largestPage, ...(after ? { after } : {}) };
      const page = await answer(this.#http.get<Page<MemberView>>(`${api}/spaces/${spaceId}/members`, { params }));
      for (const { personId, name, organisation } of page.items) found.set(personId, { personId, name, organisation });
      after = page.next ?? undefined;
    } while (after);
    return [...found.values()];
  }
}

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
