/** Packages stay packages; only our own code and the compiler's own helpers are bundled. */
const isPackage = (id) => !/^(\.|\/|\0|@hv\/|@oxc-project\/)/.test(id);

/** The server's programs: the API, and the commands around it. What they share lies in chunks, so that both see the same classes. */
export const serverBuild = {
  input: {
    'api/main': 'apps/api/main.ts',
    'api/reader': 'libs/documents/api/reading/reader/main.ts',
    'cli/start': 'apps/cli/start.ts',
    'cli/migrate': 'apps/cli/migrate.ts',
    'cli/demo': 'apps/cli/demo.ts',
    'cli/backup': 'apps/cli/backup.ts',
    'cli/restore': 'apps/cli/restore.ts',
    'cli/admin': 'apps/cli/admin.ts',
  },
  platform: 'node',
  tsconfig: 'apps/api/tsconfig.json',
  external: isPackage,
  output: {
    dir: 'dist/apps',
    format: 'esm',
    sourcemap: true,
    keepNames: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
};
