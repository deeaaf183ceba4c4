/** Stops the journeys' product. */
export default async function productDown(): Promise<void> {
  await globalThis.startedProduct?.stop();
}
