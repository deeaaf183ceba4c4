/** Where a person comes back to from their organisation's sign-in. */
export const returnPath = '/log-ind/retur';
