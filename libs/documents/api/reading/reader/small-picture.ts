import { readFile, writeFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { readingLimits } from '../reading-wish';
import { pixelsOf } from './pixels-of';

/** How much smaller something is drawn, so that its longer side fits; never larger than it is. */
export const scaleToFit = (width: number, height: number): number => Math.min(1, readingLimits.thumbnail / Math.max(width, height));

/** Writes a small WebP of a picture. @returns false when it has more pixels than are worth it, or says nothing of them */
export async function smallPicture(path: string, to: string): Promise<boolean> {
  const content = await readFile(path);
  const pixels = pixelsOf(content);
  if (pixels === undefined || pixels > readingLimits.pixels) return false;
  const image = await loadImage(content);
  const scale = scaleToFit(image.width, image.height);
  const canvas = createCanvas(Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale)));
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  await writeFile(to, await canvas.encode('webp', 80));
  return true;
}
