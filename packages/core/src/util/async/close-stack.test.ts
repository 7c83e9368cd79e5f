import { expect, it } from 'vitest'
import { CloseStack } from './close-stack.ts'

it('closes everything once in reverse order, and reports the first failure', async () => {
  const log: string[] = []
  const stack = new CloseStack()
  stack.add(() => log.push('ground'))
  stack.add(async () => {
    log.push('walls')
    throw new Error('stuck')
  })
  stack.add(() => {
    log.push('roof')
    throw new Error('leaks')
  })
  await expect(stack.close()).rejects.toThrow('leaks')
  expect(log).toEqual(['roof', 'walls', 'ground'])
  await expect(stack.close()).resolves.toBeUndefined()
})
