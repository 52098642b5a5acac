/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // How long a test may take before it counts as hung; nothing waits by a limit of its own. No measure of speed: a
  // machine twenty times slower must pass, too.
  testTimeout: 60 * 60_000,
  maxWorkers: '100%',
  transform: {
    '\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.jest.json' }],
    '\\.m?js$': '<rootDir>/build/esbuildTransformer.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!(preact|preact-render-to-string|hucre)/)'],
  reporters: ['default', '<rootDir>/build/closingLineReporter.cjs'],
};
