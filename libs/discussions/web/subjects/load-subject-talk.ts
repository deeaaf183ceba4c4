import type { Type } from '@angular/core';

/** Fetches what shows a thread beside what it is about (takes `thread`). */
export const loadThreadGlance = async (): Promise<Type<unknown>> => (await import('./thread-glance')).ThreadGlance;

/** Fetches what begins one (takes `label`, `sendLabel`, `space`, `draftKey`, `busy`, `taken`, `left`). */
export const loadFirstPost = async (): Promise<Type<unknown>> => (await import('./first-post')).FirstPost;

/** Fetches the choice of how closely one follows something (takes `of`, `level`, `busy`, `choose`). */
export const loadSubjectLevel = async (): Promise<Type<unknown>> => (await import('./subject-level')).SubjectLevel;
