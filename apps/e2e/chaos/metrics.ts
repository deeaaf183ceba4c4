/** One measurement that the product tells of itself, e.g. `helevejen_sockets`. */
export async function metric(address: string, name: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const value = new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1];
  if (value === undefined) throw new Error(`the product tells no ${name}`);
  return Number(value);
}
