import { describe, expect, it } from 'vitest'
import type { RouteTarget } from '../../contract/decide/router.ts'
import { prepareLocalRouter } from './prepare-local-router.ts'
import { readScope } from './read-scope.ts'

describe('what a description excludes', () => {
  it.each([
    ['Finds products, but does not handle returns.', 'Finds products.', 'returns.'],
    ['Billing questions (not refunds) and invoices.', 'Billing questions and invoices.', 'refunds'],
    ['Everything about orders except returns', 'Everything about orders.', 'returns'],
    ['It does not handle transfers; does show limits.', 'does show limits.', 'transfers'],
    ['Refunds are handled by the billing agent. Tracks parcels.', 'Tracks parcels.', 'Refunds'],
    ['Tracks parcels. Never use for tax advice or payroll.', 'Tracks parcels.', 'for tax advice or payroll.'],
  ])('is separated from what the target does: %s', (description, does, excludes) => {
    expect(readScope(description)).toEqual({ does, excludes: [excludes] })
  })

  it.each([
    'Explains why a card is not working and finds payments that did not go through.',
    'Helps when a card does not support payments abroad.',
    'Not only books but also cancels trips.',
    'Low-cost flights and check-in.',
    'Finds orders that are handled by the warehouse.',
    'Orders paid but not shipped.',
  ])('is nothing where "not" describes a case: %s', (description) => {
    expect(readScope(description)).toEqual({ does: description, excludes: [] })
  })

  it('is found behind a line of thousands of dashes or commas', () => {
    for (const run of ['-', ', '])
      expect(readScope(`Books ${run.repeat(3000)}flights, but not hotels`).excludes).toEqual(['hotels'])
  })

  it('is a thing that was used before, not a state: "not used cars"', () => {
    expect(readScope('New cars, but not used cars').excludes).toEqual(['used cars'])
  })

  it('leaves something to compare where a description only restricts', () => {
    expect(readScope('Do not use for refunds.').does).toBe('Do not use for refunds.')
  })
})

describe('a request for what a target excludes', () => {
  const route = async (targets: readonly RouteTarget[], content: string) =>
    prepareLocalRouter(targets).route({ messages: [{ role: 'user', content }], maxPicks: 1 })
  const weather = { id: 'weather', description: 'Weather and forecasts for any city' }
  const rentals = 'Rents cars and vans, with insurance and extra drivers'

  it('has less confidence than where nothing is excluded', async () => {
    const request = 'where can I buy a used car'
    const open = await route([{ id: 'cars', description: `${rentals}.` }, weather], request)
    const closed = await route([{ id: 'cars', description: `${rentals}. Not for buying used ones.` }, weather], request)
    expect(open.confidence).toBeGreaterThan(0.55)
    expect(closed.confidence).toBeLessThan(0.55)
  })

  it('goes to another target that shares its words', async () => {
    const targets = [
      { id: 'orders', description: 'Orders: delivery, changes and invoices, but not refunds' },
      { id: 'money', description: 'Refunds of orders' },
    ]
    expect((await route(targets, 'refund the delivery of my order')).picks[0]?.id).toBe('money')
  })

  it.each([
    ['the customer wrote "refund issued" about order 7, when is the delivery'],
    ["when is the delivery of order 7, it says 'refund issued'"],
    ['when is the delivery of order 7? It says “refund issued”'],
  ])('is none where the words are only quoted: %s', async (request) => {
    const orders = 'Orders: delivery, changes and invoices'
    const open = await route([{ id: 'orders', description: orders }, weather], request)
    const closed = await route([{ id: 'orders', description: `${orders}, but not refunds` }, weather], request)
    const bare = await route(
      [{ id: 'orders', description: `${orders}, but not refunds` }, weather],
      request.replace(/["'“”]/g, ''),
    )
    expect(closed.picks[0]?.id).toBe('orders')
    expect(closed.confidence).toBeGreaterThan(bare.confidence)
    expect(closed.confidence).toBeCloseTo(open.confidence, 1)
  })

  it('keeps its confidence where the words are also among those of what the target does', async () => {
    const verdict = await route(
      [{ id: 'cars', description: `${rentals}. Not for cars of companies.` }, weather],
      'rent a car',
    )
    expect(verdict.confidence).toBeGreaterThan(0.55)
  })
})
