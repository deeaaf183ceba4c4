import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

/** The order of the capabilities: each may import itself and what stands before it. */
const order = ['platform', 'ui', 'identity', 'networks', 'discussions', 'documents', 'search', 'notifications'];
/** They stand beside each other: neither may import the other. */
const aside = ['search', 'notifications'];
const upTo = (scope) =>
  order
    .slice(0, order.indexOf(scope) + 1)
    .filter((name) => name === scope || !(aside.includes(name) && aside.includes(scope)))
    .map((name) => `scope:${name}`);

/** @param packages what code for both sides may use */
const wallsWith = (...packages) => [
  { sourceTag: 'runtime:shared', onlyDependOnLibsWithTags: ['runtime:shared'], allowedExternalImports: packages },
  {
    sourceTag: 'runtime:server',
    onlyDependOnLibsWithTags: ['runtime:shared', 'runtime:server'],
    bannedExternalImports: ['@angular/*', '@tiptap/*'],
  },
  {
    sourceTag: 'runtime:browser',
    onlyDependOnLibsWithTags: ['runtime:shared', 'runtime:browser'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'fastify'],
  },
  ...order.map((scope) => ({ sourceTag: `scope:${scope}`, onlyDependOnLibsWithTags: upTo(scope) })),
  { sourceTag: 'scope:app', onlyDependOnLibsWithTags: ['*'] },
];
const walls = (...packages) => ['error', { allow: ['^[./]+/migrations', '^[./]+/package.json'], depConstraints: wallsWith(...packages) }];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.nx', '.angular', '.data', 'coverage'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': walls('class-validator', 'class-transformer', 'fast-check'),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Modules and declarative classes are how Nest and Angular are written.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only the environment is read from variables: readEnvironment.' },
      ],
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  {
    // The model is held against the editor that writes it.
    files: ['libs/platform/contracts/rich-text/*.spec.ts'],
    rules: { '@nx/enforce-module-boundaries': walls('fast-check', '@tiptap/core', '@tiptap/starter-kit') },
  },
  {
    // Where a process begins, or a child is given its surroundings.
    files: [
      'apps/api/main.ts',
      'apps/cli/**/*.ts',
      'apps/bench/**/*.ts',
      'apps/e2e/**/*.ts',
      '**/testing/**/*.ts',
      '**/*.spec.ts',
      '**/*.system.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['libs/*/contracts/**/*.ts', 'libs/*/web/**/*.ts', 'libs/ui/**/*.ts', 'apps/web/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**', '**/testing.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'This runs in the browser: there is no Node here.' }] },
      ],
    },
  },
  {
    files: ['libs/*/web/**/*.ts', 'libs/ui/**/*.ts', 'apps/web/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      // An element of ours, or one of the browser's that a directive of ours completes.
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: ['hv', 'app'], style: 'kebab-case' },
          { type: 'attribute', prefix: 'hv', style: 'camelCase' },
        ],
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[property.name=/^bypassSecurityTrust/]', message: 'Nothing may bypass the sanitizer.' },
      ],
    },
  },
  {
    files: ['libs/*/web/**/*.html', 'libs/ui/**/*.html', 'apps/web/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    // Without `exact` a string is met by every name that holds it, also of what comes a moment later.
    files: ['apps/e2e/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name="getByRole"] > ObjectExpression:not(:has(> Property[key.name="exact"])) > Property[key.name="name"][value.type=/Literal/]:not([value.regex])',
          message: 'Say all of the name, with `exact: true`, or a pattern.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^getBy(Label|Text)$/][arguments.length=1] > [type=/Literal/]:not([regex])',
          message: 'Say all of it, with `exact: true`, or a pattern.',
        },
      ],
    },
  },
  {
    // The demo's conversations are texts, long by nature.
    files: ['apps/cli/demo/threads/*.ts'],
    rules: { 'max-lines': 'off' },
  },
);
