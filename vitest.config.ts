import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`packages/${path}`, import.meta.url))

const inRealTime = ['test/broker/*.test.ts', 'test/queue/*.test.ts']

export default defineConfig({
  resolve: {
    // Suites run on the sources; what is packed is tested by test/consumer.
    alias: [
      { find: /^youchat$/, replacement: source('youchat/src/index.ts') },
      { find: /^youchat\/(official|wecom|crypto|testing)$/, replacement: source('youchat/src/$1/index.ts') },
      { find: /^youchat\/(web|node|express|koa|fastify|hono)$/, replacement: source('youchat/src/adapters/$1.ts') },
      { find: 'youchat/redis', replacement: source('youchat/src/stores/redis.ts') },
      { find: '@youchat/bullmq', replacement: source('bullmq/src/index.ts') },
      { find: '@youchat/simulator', replacement: source('simulator/src/index.ts') },
    ],
  },
  test: {
    typecheck: { tsconfig: './tsconfig.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'suites',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'test/**/*.test.ts',
            'bench/**/*.test.ts',
            'examples/*/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, ...inRealTime],
          // Many of them mostly wait, for servers and for processes: with two processors the default would be one worker.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          typecheck: { enabled: true, include: ['packages/*/src/**/*.test-d.ts'] },
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'in real time',
          include: inRealTime,
          // The platform's five seconds pass for real processes here: each has the machine for itself.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
