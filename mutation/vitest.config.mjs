import { defineConfig } from 'vitest/config'
import { area } from './areas.mjs'

export default defineConfig({
  test: { include: area.tests, setupFiles: ['mutation/quick.ts'], testTimeout: 60_000, isolate: false },
})
