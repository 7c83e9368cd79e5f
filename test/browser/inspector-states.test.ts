import { createServer, request as forward, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveInspector } from '@planojs/inspector'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createStage } from './create-stage.ts'
import { openChromium, WITHOUT_BROWSER } from './open-chromium.ts'

describe.skipIf(WITHOUT_BROWSER)(`the page's states${WITHOUT_BROWSER ? ` (${WITHOUT_BROWSER})` : ''}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  }, 30_000)
  afterAll(() => browser?.close())

  async function open(viewport = { width: 1440, height: 900 }) {
    const stage = await createStage({ captureContent: true })
    const inspector = await serveInspector(stage.plano)
    const front = await openFront(inspector.url)
    const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    onTestFinished(async () => {
      await context.close()
      await front.close()
      await inspector.close()
      await stage.close()
      expect(faults).toEqual([])
    })
    return { ...stage, page, front, pane: page.getByRole('region', { name: 'One request' }) }
  }

  const row = (page: Page, text: string) => page.locator('[role=option]').filter({ hasText: text }).first()

  it('keeps what it shows while the inspector is away, and says what to do', { timeout: 60_000 }, async () => {
    const { page, front, ask, pane } = await open()
    await ask('Will it rain in Oslo?')
    await page.goto(front.url)
    await row(page, 'weather_agent').click()
    await pane.getByRole('heading', { name: 'Timeline' }).waitFor()
    front.answer(502)
    await page.getByText('Connection lost. The page shows what it received, and tries again.').waitFor()
    await pane.getByRole('heading', { name: 'Timeline' }).waitFor()
    await page.getByRole('link', { name: /Configuration/ }).click()
    await page.getByText('The inspector answered 502.').waitFor()
    front.answer(401)
    await page.getByRole('button', { name: 'Reload the page' }).waitFor()
    front.answer(undefined)
    await page.getByRole('heading', { name: 'agents' }).waitFor()
    await expect.poll(() => page.locator('.toast').count()).toBe(0)
  })

  it('checks the descriptions on request, and says what helps', async () => {
    const { page, front } = await open()
    await page.goto(`${front.url}#/configuration`)
    const card = page.locator('.descriptions')
    await card.getByRole('button', { name: 'Check' }).click()
    await card.getByText('"billing_agent" has only 2 examples; 5 to 20 real requests').waitFor()
  })

  it('closes a request with Back, keeps filters in the address, and opens a link to them', async () => {
    const { page, front, ask, pane } = await open({ width: 390, height: 844 })
    await ask('Will it rain in Oslo?')
    await ask('Where is my refund for the last booking?')
    await page.goto(front.url)
    await row(page, 'weather_agent').waitFor()
    await page.getByLabel('Agent', { exact: true }).selectOption('weather_agent')
    expect(new URL(page.url()).hash).toBe('#/requests?agent=weather_agent')
    await row(page, 'weather_agent').click()
    await pane.getByRole('heading', { name: 'Decision' }).waitFor()
    await expect.poll(() => page.title()).toBe('Request · Plano inspector')
    await page.goBack()
    await expect.poll(() => pane.count()).toBe(0)
    await row(page, 'weather_agent').click()
    await pane.getByRole('button', { name: 'Close the request' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('listbox')
    await page.goto(`${front.url}#/requests?status=error`)
    await expect.poll(() => page.locator('[role=option]').allInnerTexts()).toHaveLength(1)
    expect(await page.getByLabel('Status', { exact: true }).inputValue()).toBe('error')
    await page.goto(`${front.url}#/overview`)
    await page.getByRole('link', { name: 'weather_agent' }).click()
    await row(page, 'weather_agent').waitFor()
    await expect.poll(() => page.locator('[role=option]').count()).toBe(1)
  })

  it('copies the request id, and lets go of a request that is not kept', async () => {
    const { page, front, ask, pane } = await open()
    const response = await ask('Will it rain in Oslo?')
    await page.goto(front.url)
    await row(page, 'weather_agent').click()
    await pane.getByRole('button', { name: 'Copy the request id' }).click()
    await pane.getByText('Copied').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(response.headers.get('x-request-id'))
    await page.goto(`${front.url}#/requests/unknown%id`)
    await pane.getByText('This request is no longer kept.').waitFor()
    await pane.getByRole('button', { name: 'Close the request' }).click()
    await expect.poll(() => pane.count()).toBe(0)
  })

  it('leads from a signal to its message', async () => {
    const { page, front, ask, pane } = await open()
    const before = ['A flight from Oslo', 'At 13:05.', 'No, in the morning', 'At 13:05.']
    await ask('No! That is wrong, I want a flight in the morning', { before })
    await page.goto(front.url)
    await row(page, 'correction').click()
    await pane
      .getByRole('button', { name: /^message \d+$/ })
      .first()
      .click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-tone'))).toBe('bad')
  })

  it('prints in light colours, whatever the theme', async () => {
    const { page, front, ask } = await open()
    await ask('Will it rain in Oslo?')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(front.url)
    await row(page, 'weather_agent').waitFor()
    const theme = () => document.documentElement.dataset['theme']
    expect(await page.evaluate(theme)).toBe('dark')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.evaluate(theme)).toBe('light')
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await page.evaluate(theme)).toBe('dark')
  })
})

/** A proxy before the inspector that can refuse everything. */
async function openFront(url: string) {
  const target = new URL(url)
  const open = new Set<ServerResponse>()
  let refusal: number | undefined
  const server = createServer((request, response) => {
    if (refusal !== undefined) {
      response.writeHead(refusal, { 'content-type': 'text/html' }).end('<p>no</p>')
      return
    }
    const headers = { ...request.headers, host: target.host }
    // The inspector accepts writes from its own origin only.
    if (headers.origin !== undefined) headers.origin = target.origin
    const { hostname: host, port } = target
    const onward = forward({ host, port, path: request.url, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
    open.add(response)
    response.on('close', () => {
      open.delete(response)
      onward.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** Answers everything with a status from now on; undefined forwards again. */
    answer(status: number | undefined) {
      refusal = status
      for (const response of open) response.destroy()
    },
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  }
}
