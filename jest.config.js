/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testTimeout: 20_000,
  maxWorkers: '100%',
  transform: {
    '\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.jest.json' }],
    '\\.m?js$': '<rootDir>/build/esbuildTransformer.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!(preact|preact-render-to-string|hucre)/)'],
  reporters: ['default', '<rootDir>/build/closingLineReporter.cjs'],
};
