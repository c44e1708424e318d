/**
 * `npm test`: sets the machine up, then every check there is. All of them run even when one fails, save those
 * that need a build that failed. The last line is `N passed, N failed`, over the checks and the tests of all runners.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './setup/run.mjs'
import { done, failed, say, seconds, step } from './setup/say.mjs'
import { setUp } from './setup/setup.mjs'

const reports = join(root, '.cache', 'reports')

const readReport = (name) => {
  const file = join(reports, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

const vitestCounts = () => {
  const report = readReport('vitest.json')
  return report && { passed: report.numPassedTests, failed: report.numFailedTests }
}

const playwrightCounts = () => {
  const stats = readReport('playwright.json')?.stats
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
}

const vite = (browser) => ['vite', ['build', '--mode', browser, '--logLevel', 'warn']]

/** `counts` reads a runner's own report; a check without one counts for itself. */
const checks = [
  { name: 'types', command: ['tsc', ['--noEmit']] },
  { name: 'lint', command: ['biome', ['check', '.']] },
  {
    name: 'unit and property tests',
    command: [
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'vitest.json')}`],
    ],
    counts: vitestCounts,
  },
  { name: 'build for Chrome', command: vite('chrome') },
  { name: 'build for Firefox', command: vite('firefox') },
  {
    name: 'packages within their budget',
    command: ['tsx', ['tools/package.ts']],
    needs: ['build for Chrome', 'build for Firefox'],
  },
  {
    name: 'Firefox build, as its store reads it',
    command: ['tsx', ['tools/package/lint.ts']],
    needs: ['build for Firefox'],
  },
  {
    name: 'packages made twice',
    command: ['tsx', ['tools/package/again.ts']],
    needs: ['packages within their budget'],
  },
  // Where there is no Firefox it says so, and plays in Chromium alone.
  {
    name: 'packages installed and played',
    command: ['tsx', ['tools/demo/main.ts', '--package']],
    needs: ['packages within their budget'],
  },
  {
    name: 'end to end, in Chromium',
    command: ['playwright', ['test', '--reporter=list,json']],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json') },
    counts: playwrightCounts,
    needs: ['build for Chrome'],
  },
  // The whole of it is `npm run matrix`; where there is no Firefox it says so and tries nothing.
  {
    name: 'fixes in Firefox',
    command: ['tsx', ['tools/matrix/main.ts', '--browser', 'firefox', '--cells', 'fix,guard']],
    needs: ['build for Firefox'],
  },
  {
    name: 'own pages in Firefox',
    command: ['tsx', ['tools/matrix/firefoxPages.ts']],
    needs: ['build for Firefox'],
  },
]

const broken = new Set()

const perform = async ({ name, command, env, counts, needs = [] }) => {
  const missing = needs.filter((need) => broken.has(need))
  if (missing.length > 0) {
    failed(`${name}: not run, because of ${missing.join(' and ')}`)
    broken.add(name)
    return { name, passed: 0, failed: 1 }
  }
  step(name)
  const start = performance.now()
  const code = await run(command[0], command[1], { env })
  const counted = counts?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  // A runner that dies outside its tests (a file that does not load) still fails.
  const result = { name, ...counted, failed: code === 0 ? counted.failed : Math.max(1, counted.failed) }
  const line = `${name}: ${result.passed} passed, ${result.failed} failed (${seconds(start)})`
  if (result.failed > 0) {
    broken.add(name)
    failed(line)
  } else {
    done(line)
  }
  return result
}

const main = async () => {
  const start = performance.now()
  rmSync(reports, { recursive: true, force: true })
  step('Set-up')
  await setUp()
  const results = []
  for (const check of checks) results.push(await perform(check))
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  say()
  say(results.map(({ name, passed, failed }) => `${name} ${passed}/${passed + failed}`).join(' · '))
  say(`All checks took ${seconds(start)}.`)
  say(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (fault) {
  failed(fault.message)
  say('0 passed, 1 failed')
  process.exitCode = 1
}
