export { aDatabase, type SpecDatabase } from './a-database';
export { type Arrived, SpecSmtpServer } from '../mail/spec-smtp-server';
export { type Answer, aWorld, World, type WorldChoices } from './world';
