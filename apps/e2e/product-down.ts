/** Stops the journeys' products. */
export default async function productDown(): Promise<void> {
  await Promise.all((globalThis.startedProducts ?? []).map((product) => product.stop()));
}
