import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

const generated = ['**/dist/', 'coverage/', '.data/', 'packages/client/src/graphql/generated/', 'packages/e2e/output/'];

export default defineConfig(
  globalIgnores(generated),
  // A rule that does not fit is changed here, where everybody sees it.
  { linterOptions: { noInlineConfig: true } },
  typescript.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      // The classes that decorators publish have no other common type.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'array-callback-return': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-else-return': 'error',
      'no-param-reassign': 'error',
      'no-restricted-globals': ['error', 'alert', 'confirm', 'prompt'],
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      radix: 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['jest.config.ts', 'packages/client/*.ts', 'packages/client/scripts/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
    },
  },
  {
    files: ['packages/client/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/testing/**', 'packages/e2e/**'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(skip|only|todo)$/]',
          message: 'No test is left out.',
        },
      ],
    },
  },
  {
    // A list of declarations about different types: what they share cannot be said without it.
    files: ['packages/server/src/reading/**'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    // One change of the tables, or one imagined world, is read as a whole.
    files: ['packages/server/src/persistence/migrations/**', '**/testing/**'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
