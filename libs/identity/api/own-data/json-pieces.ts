/** An object as readable JSON, piece by piece: never more of a long list than one of its items at a time. */
export function* jsonPieces(data: object): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(data) as [string, unknown][]) {
    yield `${before}  ${JSON.stringify(key)}: `;
    before = ',\n';
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value ?? null);
  }
  yield before === '{\n' ? '{}\n' : '\n}\n';
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  let before = '[\n';
  for (const item of items) {
    yield `${before}    ${JSON.stringify(item ?? null)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n  ]';
}
