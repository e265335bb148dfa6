/** @jest-config-loader-options {"swc": true} */
import type { Config } from 'jest';

const typescript = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: false,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
  module: { type: 'commonjs' },
};

const shared = {
  transform: { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', typescript] as [string, Record<string, unknown>] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
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
