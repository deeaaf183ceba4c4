/** Edge of the picture that is sent, pixels. */
const edge = 512;
const quality = 0.86;

/** The largest square in the middle of something. @returns its left upper corner and its edge */
export function middleSquare(width: number, height: number): { readonly x: number; readonly y: number; readonly size: number } {
  const size = Math.min(width, height);
  return { x: Math.floor((width - size) / 2), y: Math.floor((height - size) / 2), size };
}

/**
 * Cuts the largest square out of the middle of a picture and makes it small, here: what else a camera writes into a file (places, times) is
 * not sent. @throws DOMException when the browser can't read it
 */
export async function squarePicture(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const { x, y, size } = middleSquare(picture.width, picture.height);
  const canvas = new OffscreenCanvas(edge, edge);
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, x, y, size, size, 0, 0, edge, edge);
  picture.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}
