/** The persons the demo offers to sign in as, one for each view of the network; their texts are `identity.signIn.demoPeople.<key>`. */
export const demoPeople = [
  { key: 'herning', email: 'projektleder@herning.example' },
  { key: 'sus', email: 'konsulent@sus.example' },
  { key: 'monitor', email: 'monitor@socialstyrelsen.example' },
  { key: 'secretariat', email: 'sekretariat@bronderslev.example' },
] as const;
