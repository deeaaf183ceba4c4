import { type Said, type Step, whatFollows } from './what-follows';

const lead = ['project-lead'];
const both = ['project-lead', 'participant'];

const table: [Said['roles'], Said['before'], Said['membership'], Step][] = [
  [[], null, 'none', 'nothing'],
  [lead, null, 'none', 'start'],
  // The secretariat's own memberships are never touched.
  [lead, null, 'runs', 'nothing'],
  [[], null, 'runs', 'nothing'],
  [lead, null, 'ended', 'nothing'],
  // What it started it keeps as it says, when it says something else than before.
  [lead, lead, 'runs', 'nothing'],
  [['participant', 'project-lead'], both, 'runs', 'nothing'],
  [both, lead, 'runs', 'change'],
  [[], lead, 'runs', 'end'],
  // What it ended it may start again; what the secretariat ended stays so.
  [[], [], 'ended', 'nothing'],
  [lead, [], 'ended', 'start'],
  [lead, lead, 'ended', 'nothing'],
  [both, lead, 'ended', 'nothing'],
  [[], lead, 'ended', 'nothing'],
  // The secretariat took back in whom it had ended.
  [lead, [], 'runs', 'change'],
];

it.each(table)('%j, before %j, membership %s: %s', (roles, before, membership, step) => {
  expect(whatFollows({ roles, before, membership })).toBe(step);
});
