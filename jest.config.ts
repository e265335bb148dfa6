/** @jest-config-loader-options {"swc": true} */
import type { Config } from 'jest';

/** As the compiler does it: decorators of the old kind, without metadata, and fields that are assigned. */
function transpiler(tsx: boolean): [string, Record<string, unknown>] {
  const transform = { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false };
  return [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx, decorators: true },
        transform: { ...transform, react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ];
}

const shared = {
  transform: { '^.+\\.[cm]?[jt]s$': transpiler(false), '^.+\\.[jt]sx$': transpiler(true) },
  // These come as modules of the new kind only, which the tests' own kind cannot require.
  transformIgnorePatterns: ['/node_modules/(?!(openid-client|oauth4webapi|jose)/)'],
  modulePathIgnorePatterns: ['<rootDir>/packages/[^/]+/dist/'],
};

const withDatabase = {
  globalSetup: '<rootDir>/packages/server/src/testing/global-setup.ts',
  globalTeardown: '<rootDir>/packages/server/src/testing/global-teardown.ts',
};

const config: Config = {
  projects: [
    {
      ...shared,
      ...withDatabase,
      displayName: 'server',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/packages/server/src/**/*.test.ts'],
      setupFiles: ['reflect-metadata'],
      setupFilesAfterEnv: ['<rootDir>/packages/server/src/testing/patience.ts'],
    },
    {
      ...shared,
      displayName: 'client',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/packages/client/src/**/*.test.{ts,tsx}'],
      setupFiles: ['<rootDir>/packages/client/src/testing/jest-setup.ts'],
      moduleNameMapper: { '\\.(css|svg)$': 'identity-obj-proxy' },
    },
    {
      ...shared,
      ...withDatabase,
      displayName: 'benchmarks',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/packages/benchmarks/src/**/*.test.ts'],
      setupFiles: ['reflect-metadata'],
      setupFilesAfterEnv: ['<rootDir>/packages/e2e/src/patience.ts'],
    },
    {
      ...shared,
      ...withDatabase,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/packages/e2e/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/packages/e2e/src/patience.ts'],
    },
  ],
};

export default config;
