export { aBuiltCommand, type BuiltCommand } from './a-built-command';
export { anExample } from './an-example';
export { type Callers, callersIn } from './callers';
export { bodyOf, openApi, operationAt, resolved, type Schema } from './open-api';
export { schemaOf } from './schema-of';
export { bodyFor, type Difference, send } from './send';
