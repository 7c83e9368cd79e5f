// Takes the screenshots of docs/inspector.md: `node test/browser/take-screenshots.ts [folder]`, after a build.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveInspector } from '@planojs/inspector'
import type { Page } from 'playwright-core'
import { createStage, type Stage } from './create-stage.ts'
import { openChromium } from './open-chromium.ts'

const folder = process.argv[2] ?? fileURLToPath(new URL('../../docs/images/', import.meta.url))
const QUESTIONS = [
  'Will it rain in Lisbon tomorrow?',
  'A flight from Oslo to Lisbon on Friday',
  'I need a hotel room in Lisbon for two nights',
  'Book me a flight to Tokyo, and how warm is it there?',
  'How warm is Madrid in May?',
  'Where is my refund for the last booking?',
  'Which hotel is near the sea in Lisbon?',
  'Tell me a joke',
]

async function play(stage: Stage): Promise<void> {
  for (let round = 0; round < 6; round++) {
    for (const question of QUESTIONS) await stage.ask(question, { stream: round % 2 === 0 })
    await stage.ask('Summarise this trip in one line', { model: 'gpt-4o-mini', stream: true })
  }
  const before = [
    'A flight from Oslo to Lisbon',
    'There is one at 13:05.',
    'No, I said in the morning',
    'There is one at 13:05.',
  ]
  await stage.ask('No! That is wrong, I want a flight in the morning', { before, session: 'trip-7', stream: true })
  await stage.ask('Pay the hotel room in Lisbon with 4111111111111111, two nights, two guests', { stream: true })
  stage.provider.enqueue({ status: 503, error: 'busy' }, { status: 503, error: 'busy' })
  await stage.ask('Compare three beaches near Lisbon', { model: 'smart-llm', stream: true })
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

mkdirSync(folder, { recursive: true })
const stage = await createStage({ captureContent: true })
const inspector = await serveInspector(stage.plano)
const browser = await openChromium()
try {
  await play(stage)
  const wide = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' })
  wide.on('console', (message) => console.log(message.type(), message.text()))
  wide.on('pageerror', (error) => console.log(error.message))
  await wide.goto(inspector.url)
  await wide.locator('[role=option]').first().waitFor()
  await shoot(wide, 'inspector-requests')
  await wide.locator('[role=option]').filter({ hasText: 'three beaches' }).first().click()
  await wide.getByRole('heading', { name: 'Timeline' }).waitFor()
  await shoot(wide, 'inspector-failover')
  await wide.locator('[role=option]').filter({ hasText: 'flight_agent' }).first().click()
  await wide.getByRole('heading', { name: 'Timeline' }).waitFor()
  await shoot(wide, 'inspector-request')
  await wide.locator('[role=option]').filter({ hasText: 'hotel_agent' }).first().click()
  await wide.getByRole('heading', { name: 'Filters' }).scrollIntoViewIfNeeded()
  await shoot(wide, 'inspector-filters')
  await wide.getByRole('link', { name: /Overview/ }).click()
  await wide.getByRole('heading', { name: 'By agent' }).waitFor()
  await shoot(wide, 'inspector-overview')
  await wide.getByRole('link', { name: /Playground/ }).click()
  await wide.getByLabel('A user writes').fill('Is there a sunny hotel in Lisbon?')
  await wide.locator('.editable summary').filter({ hasText: 'weather_agent' }).click()
  await wide
    .locator('.editable[open] textarea')
    .first()
    .fill('Knows the weather, and sunny places to stay such as a hotel or a beach.')
  await wide.getByRole('button', { name: 'Who would answer?' }).click()
  await wide.getByRole('heading', { name: 'Running configuration' }).waitFor()
  await shoot(wide, 'inspector-playground')
  await wide.getByRole('link', { name: /Configuration/ }).click()
  await wide.getByRole('heading', { name: 'agents' }).waitFor()
  await shoot(wide, 'inspector-configuration')
  const narrow = await browser.newPage({ viewport: { width: 420, height: 860 }, colorScheme: 'light' })
  await narrow.goto(inspector.url)
  await narrow.locator('[role=option]').first().waitFor()
  await shoot(narrow, 'inspector-narrow-list')
  await narrow.locator('[role=option]').filter({ hasText: 'flight_agent' }).first().click()
  await narrow.getByRole('heading', { name: 'Timeline' }).waitFor()
  await shoot(narrow, 'inspector-narrow-request')
  const light = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
  await light.goto(`${inspector.url}#/overview`)
  await light.getByRole('heading', { name: 'By agent' }).waitFor()
  await shoot(light, 'inspector-overview-light')
} finally {
  await browser.close()
  await inspector.close()
  await stage.close()
}
