import { Injectable } from '@nestjs/common';
import { documentsProblems, type PreviewTextView, type PreviewView } from '@hv/documents/contracts';
import { type Actor, Database, NotFound } from '@hv/platform/api';
import { textOf } from '../reading/texts.queries';
import { type FoundVersion, VersionsService } from '../versions/versions.service';
import { previewView } from './preview.presenter';
import { previewOf, type PreviewRow } from './previews.queries';

/** A content as it is sent. */
export interface ShownContent {
  readonly sha256: string;
  readonly mediaType: string;
}

/** What there is of a file to be shown, to who may read it. */
@Injectable()
export class PreviewsService {
  constructor(
    private readonly versions: VersionsService,
    private readonly database: Database,
  ) {}

  /** @throws NotFound */
  async of(actor: Actor, id: string, number: number): Promise<PreviewView> {
    const { version, row } = await this.find(actor, id, number);
    return previewView(version, row, `/api/v1/documents/${id}/versions/${number}`);
  }

  /** Its pages as a PDF, or its picture. @throws NotFound also when it has neither */
  async content(actor: Actor, id: string, number: number): Promise<ShownContent> {
    const { version, row } = await this.find(actor, id, number);
    const { kind, converted } = previewView(version, row, '');
    if (kind !== 'pdf' && kind !== 'image') throw nothingToShow();
    return converted ? { sha256: row.pdf!, mediaType: 'application/pdf' } : version;
  }

  /** Its words. @throws NotFound also when it has none */
  async text(actor: Actor, id: string, number: number): Promise<PreviewTextView> {
    const { sha256 } = await this.versions.find(actor, id, number);
    const [row] = await this.database.run(textOf, [sha256]);
    if (row?.state !== 'read') throw nothingToShow();
    return { text: row.text, whole: row.whole };
  }

  /** A small picture of it. @throws NotFound also when there is none */
  async thumbnail(actor: Actor, id: string, number: number): Promise<ShownContent> {
    const { row } = await this.find(actor, id, number);
    if (row.thumbnail === null) throw nothingToShow();
    return { sha256: row.thumbnail, mediaType: 'image/webp' };
  }

  private async find(actor: Actor, id: string, number: number): Promise<{ version: FoundVersion; row: PreviewRow }> {
    const version = await this.versions.find(actor, id, number);
    const [row] = await this.database.run(previewOf, [version.sha256]);
    return { version, row: row! };
  }
}

const nothingToShow = (): NotFound => new NotFound(documentsProblems.nothingToShow, 'There is nothing of that kind to show.');
