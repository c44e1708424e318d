import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const tests = ['src', 'tools', 'tests/unit'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)
const replacesModules = (file: string): boolean =>
  readFileSync(join(import.meta.dirname, file), 'utf8').includes('vi.mock(')

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: tests.filter((file) => !replacesModules(file)),
          // What is tested keeps no state, and reading the language data anew for each file would take half the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: tests.filter(replacesModules) } },
    ],
  },
})
