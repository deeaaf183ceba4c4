import { documentLimits } from './document-limits';
import { documentsProblems } from './documents-problems';

/** Names that Windows keeps for devices, whatever stands after their first dot. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** What no file system shares, what cannot be seen, and what turns the reading direction. Joiners stay: they stand in emoji. */
const refused = /[/\\<>:"|?*\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;

/** A name as it is kept: composed Unicode, without space around it. */
export const cleanName = (name: string): string => name.normalize('NFC').trim();

/** Why a clean name cannot be one, as a code; undefined when it can. */
export function faultOfName(name: string): string | undefined {
  if (name === '') return documentsProblems.nameEmpty;
  if ([...name].length > documentLimits.name) return documentsProblems.nameTooLong;
  if (refused.test(name)) return documentsProblems.nameCharacters;
  if (name.endsWith('.')) return documentsProblems.nameDot;
  return devices.test(name) ? documentsProblems.nameReserved : undefined;
}

/** The nearest name that can be one: `Referat- uge 4.docx` for `Referat: uge 4.docx`; empty when nothing is left of it. */
export function nearestName(wished: string): string {
  const seen = cleanName(wished.replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, ''));
  const shared = seen.replace(/[/\\<>:"|?*\p{Zl}\p{Zp}]/gu, '-').replace(/[.\s]+$/, '');
  const own = devices.test(shared) ? `_${shared}` : shared;
  const [stem, extension] = partsOfName(own);
  return [...stem].slice(0, documentLimits.name - [...extension].length).join('') + extension;
}

/** A name in two parts, the second with its dot: `Referat` and `.docx`. */
export function partsOfName(name: string): readonly [stem: string, extension: string] {
  const dot = name.lastIndexOf('.');
  return dot > 0 && name.length - dot <= 12 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
}

/** The name that is tried when another has it: `Referat (2).docx`. Never longer than a name may be. */
export function numberedName(name: string, number: number): string {
  const [stem, extension] = partsOfName(name);
  const end = ` (${number})${extension}`;
  return (
    [...stem]
      .slice(0, documentLimits.name - [...end].length)
      .join('')
      .trimEnd() + end
  );
}
