import { computed, signal } from '@angular/core';
import type { OpenUploadView, UploadMetadata } from '@hv/documents/contracts';
import type { ChosenFile } from './chosen-files';

/** A file that gets a new version. */
export interface VersionGoal {
  readonly documentId: string;
  readonly name: string;
  readonly note: string;
  /** The newest that its sender has seen; null to save it in any case. */
  readonly basedOn: number | null;
}

/** Where files go to. */
export interface UploadGoal {
  readonly spaceId: string;
  readonly folderId: string | null;
  /** The file that gets a new version, with what is said about it; left out for new files. */
  readonly version?: VersionGoal;
}

export type UploadState = 'waiting' | 'sending' | 'paused' | 'failed' | 'done';

/** The file that has the name of one that was not received, and its newest version. */
export interface TakenBy {
  readonly documentId: string;
  readonly number: number;
}

/** Why a file was not received. */
export interface UploadFailure {
  readonly code: string;
  /** A name that is free, when the one it has is taken. */
  readonly proposal: string;
  /** Null unless a file has its name. */
  readonly takenBy: TakenBy | null;
  readonly text: string;
}

let last = 0;

/** A file on its way. */
export class UploadItem {
  readonly id = ++last;
  readonly state = signal<UploadState>('waiting');
  readonly sent = signal(0);
  /** How often the server was asked to begin it: what it did without our hearing of it lies there. */
  asked = 0;
  /** The document that it became, when it is there. */
  documentId: string | null = null;
  readonly failure = signal<UploadFailure | null>(null);
  readonly name: string;
  readonly percent = computed(() => (this.chosen.file.size === 0 ? 0 : Math.floor((100 * this.sent()) / this.chosen.file.size)));

  /** @param name another than the file's own */
  constructor(
    readonly chosen: ChosenFile,
    readonly goal: UploadGoal,
    name?: string,
  ) {
    this.name = name ?? goal.version?.name ?? chosen.file.name;
  }

  /** What the server is told of it. */
  metadata(): Record<string, string> {
    const { file, path } = this.chosen;
    const { spaceId, folderId, version } = this.goal;
    const modified = String(Math.max(0, file.lastModified));
    const told: UploadMetadata = version
      ? {
          documentId: version.documentId,
          note: version.note,
          name: file.name,
          modified,
          basedOn: version.basedOn ? String(version.basedOn) : '',
        }
      : { spaceId, ...(folderId ? { folderId } : {}), path, name: this.name, modified };
    return Object.fromEntries(Object.entries(told).filter(([, value]) => value));
  }

  /** Whether an upload that was begun before is of this file, to the same place. */
  isOf(begun: OpenUploadView): boolean {
    const { file, path } = this.chosen;
    const { spaceId, folderId, version } = this.goal;
    if (begun.bytes !== file.size || begun.modified !== String(Math.max(0, file.lastModified))) return false;
    if (version) return begun.documentId === version.documentId;
    const name = this.name.normalize('NFC').trim();
    return (
      begun.documentId === null && begun.libraryId === spaceId && begun.folderId === folderId && begun.path === path && begun.name === name
    );
  }
}
