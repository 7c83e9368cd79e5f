import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    // Tests run on sources, without a build.
    alias: [
      { find: /^@planojs\/([a-z-]+)\/([a-z-]+)$/, replacement: at('./packages/$1/src/$2/index.ts') },
      { find: /^@planojs\/([a-z-]+)$/, replacement: at('./packages/$1/src/index.ts') },
      { find: '#platform', replacement: at('./packages/core/src/node/platform.ts') },
    ],
  },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'test/**/*.test.ts',
      'examples/*/{src,test}/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    environment: 'node',
    // Only for what hangs: a machine that is busy with other work must not turn tests red.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'threads',
    maxWorkers: 2,
  },
})
