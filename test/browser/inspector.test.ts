import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { serveInspector } from '@planojs/inspector'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createStage, type StageOptions } from './create-stage.ts'
import { openChromium, WITHOUT_BROWSER } from './open-chromium.ts'

const PACKAGE = fileURLToPath(new URL('../../packages/inspector/', import.meta.url))
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WIDE = { width: 1440, height: 900 }
const NARROW = { width: 390, height: 844 }

beforeAll(() => {
  const built = spawnSync(process.execPath, [`${PACKAGE}scripts/build-page.mjs`], { encoding: 'utf8' })
  expect(built).toMatchObject({ status: 0 })
}, 60_000)

it('weighs less than 200 kB, compressed', () => {
  const files = globSync('dist/page/**/*.*', { cwd: PACKAGE })
  expect(files.length).toBeGreaterThan(3)
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(PACKAGE + file)).byteLength, 0)
  expect(bytes).toBeLessThan(200_000)
})

describe.skipIf(WITHOUT_BROWSER)(`the inspector in a browser${WITHOUT_BROWSER ? ` (${WITHOUT_BROWSER})` : ''}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  }, 30_000)
  afterAll(() => browser?.close())

  async function open(options: StageOptions & { viewport?: typeof WIDE; theme?: 'dark' | 'light' } = {}) {
    const stage = await createStage(options)
    const inspector = await serveInspector(stage.plano)
    const { viewport = WIDE, theme = 'dark' } = options
    // The content security policy would block axe, which is injected into the page. inspector-api.test.ts tests the
    // policy.
    const context = await browser.newContext({ viewport, colorScheme: theme })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    onTestFinished(async () => {
      await context.close()
      await inspector.close()
      await stage.close()
      expect(faults).toEqual([])
    })
    return { ...stage, inspector, page }
  }

  const row = (page: Page, text: string) => page.locator('[role=option]').filter({ hasText: text }).first()
  const rowCount = (page: Page) => page.locator('[role=option]').count()

  it('shows a decision and its reasons, live, without a reload', async () => {
    const { page, inspector, ask } = await open()
    await page.goto(inspector.url)
    await page.getByText('No request yet.').waitFor()
    await ask('Book me a flight to Tokyo, and how warm is it there?')
    await row(page, 'flight_agent').click()
    const pane = page.getByRole('region', { name: 'One request' })
    await pane.getByRole('heading', { name: 'Decision' }).waitFor()
    const candidates = pane.getByRole('list', { name: 'Candidates with their scores' }).getByRole('listitem')
    expect(await candidates.count()).toBe(4)
    expect(await candidates.filter({ hasText: '(chosen)' }).count()).toBe(2)
    expect(await candidates.filter({ hasText: 'billing_agent' }).innerText()).toMatch(/0\.\d\d/)
    expect(await pane.locator('.reason').innerText()).toMatch(/flight_agent/)
    expect(await pane.getByRole('list', { name: 'Stages that were asked, in order' }).innerText()).toMatch(
      /explicit[\s\S]*local/,
    )
    await pane.getByText('Content is not captured.').waitFor()
  })

  it('opens a trace with its retries, also in another request', async () => {
    const { page, inspector, ask, provider } = await open()
    await ask('Will it rain in Oslo?')
    provider.enqueue({ status: 503, error: 'busy' })
    await ask('Compare two beaches', { model: 'smart-llm', stream: true })
    await page.goto(inspector.url)
    await row(page, 'weather_agent').click()
    await row(page, 'smart-llm').or(row(page, 'openai/gpt-4o-mini')).first().click()
    const waterfall = page.getByRole('list', { name: 'What took time, in order' })
    await waterfall.getByText(/503 overloaded/).waitFor()
    expect(await waterfall.locator('li[data-kind=attempt]').count()).toBe(2)
    expect(await waterfall.locator('li[data-kind=attempt][data-tone=bad]').count()).toBe(1)
    await expect.poll(() => waterfall.innerText()).toMatch(/first byte after/)
  })

  it('reads a signal on the message that caused it', async () => {
    const { page, inspector, ask } = await open({ captureContent: true })
    await page.goto(inspector.url)
    const before = [
      'A flight from Oslo to Lisbon',
      'There is one at 13:05.',
      'No, in the morning',
      'There is one at 13:05.',
    ]
    await ask('No! That is wrong, I want a flight in the morning', { before })
    await row(page, 'correction').click()
    const pane = page.getByRole('region', { name: 'One request' })
    await pane.getByRole('heading', { name: 'Signals' }).waitFor()
    await pane.locator('.messages li[data-role=user][data-tone=bad]').first().waitFor()
  })

  it('filters the list by agent, status and words, and supports keyboard navigation', async () => {
    const { page, inspector, ask } = await open()
    await ask('Will it rain in Oslo?')
    await ask('Where is my refund for the last booking?')
    await ask('Hello', { model: 'gpt-4o-mini' })
    await page.goto(inspector.url)
    await expect.poll(() => rowCount(page)).toBe(3)
    await page.getByLabel('Agent', { exact: true }).selectOption('weather_agent')
    await expect.poll(() => rowCount(page)).toBe(1)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByLabel('Status', { exact: true }).selectOption('error')
    await expect
      .poll(() => page.locator('[role=option]').allInnerTexts())
      .toEqual([expect.stringContaining('billing_agent')])
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('heading', { name: 'Requests' }).click()
    await page.keyboard.press('/')
    await page.keyboard.type('gpt-4o-mini explicit')
    await expect.poll(() => rowCount(page)).toBe(1)
    await page.keyboard.press('Escape')
    await page.getByRole('listbox').focus()
    await page.keyboard.press('ArrowDown')
    await page
      .getByRole('region', { name: 'One request' })
      .getByRole('heading', { name: 'openai/gpt-4o-mini' })
      .waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('region', { name: 'One request' }).count()).toBe(0)
  })

  it('suggests a question of each agent in the playground', async () => {
    const { page, inspector } = await open()
    await page.goto(`${inspector.url}#/playground`)
    await page.getByRole('button', { name: 'Will it rain in Oslo?' }).click()
    await page.getByRole('heading', { name: 'Decision' }).waitFor()
    expect(await page.getByLabel('A user writes').inputValue()).toBe('Will it rain in Oslo?')
    await expect.poll(() => page.locator('.candidates [data-chosen=true]').innerText()).toContain('weather_agent')
  })

  it('names the columns of the list, in line with them', async () => {
    const { page, inspector, ask } = await open()
    await ask('Hello', { model: 'gpt-4o-mini' })
    await page.goto(inspector.url)
    await row(page, 'gpt-4o-mini').waitFor()
    const leftOf = async (place: string) => (await page.locator(place).boundingBox())?.x
    expect(await leftOf('.columns .row > :nth-child(4)')).toBe(await leftOf('[role=option] .row-stage'))
    await row(page, 'gpt-4o-mini').click()
    await page.getByRole('heading', { name: 'Timeline' }).waitFor()
    expect(await page.locator('.columns').isVisible()).toBe(false)
  })

  it('tries other descriptions in the playground', async () => {
    const { page, inspector, plano } = await open()
    const running = plano.config
    await page.goto(`${inspector.url}#/playground`)
    await page.getByLabel('A user writes').fill('Is there a zeppelin to Lisbon?')
    await page.locator('.editable summary').filter({ hasText: 'hotel_agent' }).click()
    await page.locator('.editable[open] textarea').nth(1).fill('Is there a zeppelin to Lisbon?')
    await page.getByRole('button', { name: 'Who would answer?' }).click()
    await page.getByText(/Your descriptions move it from .+ to hotel_agent\./).waitFor()
    await page.getByRole('heading', { name: 'Running configuration' }).waitFor()
    expect(plano.config).toBe(running)
  })

  for (const theme of ['dark', 'light'] as const)
    for (const viewport of [WIDE, NARROW])
      it(`is accessible in ${theme} at ${viewport.width} pixels, in every view`, { timeout: 60_000 }, async () => {
        const { page, inspector, ask } = await open({ theme, viewport, captureContent: true })
        await ask('Book me a flight to Tokyo, and how warm is it there?')
        await ask('Where is my refund for the last booking?')
        await page.goto(inspector.url)
        await row(page, 'billing_agent').waitFor()
        await page.evaluate(AXE)
        await expectAccessible(page)
        await row(page, 'flight_agent').click()
        await page.getByRole('heading', { name: 'Timeline' }).waitFor()
        await expectAccessible(page)
        for (const view of ['overview', 'playground', 'configuration']) {
          await page.goto(`${inspector.url}#/${view}`)
          await page.getByRole('heading', { level: 1, name: new RegExp(view, 'i') }).waitFor()
          await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(0)
          await expectAccessible(page)
          const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
          expect(await page.evaluate(overflow)).toBe(0)
        }
      })

  it('renders only the visible part of 10,000 requests', { timeout: 60_000 }, async () => {
    const { page, inspector, plano } = await open()
    await page.goto(inspector.url)
    await page.getByText('No request yet.').waitFor()
    const ask = () =>
      plano.fetch('http://plano/v1/chat/completions', { method: 'POST', body: '{"model":"nobody","messages":[]}' })
    for (let count = 0; count < 10_000; count += 100) {
      await Promise.all(Array.from({ length: 100 }, async () => (await ask()).text()))
    }
    await expect.poll(() => page.locator('.list .count').innerText(), { timeout: 20_000 }).toBe('10K')
    expect(await rowCount(page)).toBeLessThan(60)
    await page.getByRole('listbox').focus()
    await page.keyboard.press('End')
    await expect
      .poll(() => page.locator('[role=option][aria-selected=true]').getAttribute('aria-posinset'))
      .toBe('10000')
  })
})

async function expectAccessible(page: Page): Promise<void> {
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } }
    const found = await axe.run()
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`)
          .slice(0, 4)
          .join(' | ')}`,
    )
  })
  expect(violations).toEqual([])
}

interface AxeViolation {
  id: string
  nodes: { html: string; any: { message: string }[] }[]
}
