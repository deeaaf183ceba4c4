export { aDatabase, type SpecDatabase } from './a-database';
export { type Answer, aWorld, World, type WorldChoices } from './world';
