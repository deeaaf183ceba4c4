export const secretariats = {
  of: 'Sekretariatet i {{network}}',
};
