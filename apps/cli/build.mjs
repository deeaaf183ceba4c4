import { cp, rm } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import { serverBuild } from './server-build.mjs';

/** Builds the server's programs into dist/apps. */
const { output, ...input } = serverBuild;
const bundle = await rolldown(input);
for (const part of ['api', 'cli', 'chunks']) await rm(`${output.dir}/${part}`, { recursive: true, force: true });
await bundle.write(output);
await bundle.close();
await cp('apps/api/openapi.json', `${output.dir}/api/openapi.json`);
