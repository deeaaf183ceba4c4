import type { QrView } from '@hv/identity/contracts';
import { create } from 'qrcode';

/** Draws a text as squares to be scanned: one path of rows, so that a page can show it without any picture being fetched. */
export function qrOf(text: string): QrView {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = (x: number, y: number): boolean => x < size && data[y * size + x] === 1;
  let path = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const start = x;
      while (dark(x, y)) x += 1;
      if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
    }
  return { size, path };
}
