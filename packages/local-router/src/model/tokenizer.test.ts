import { describe, expect, it } from 'vitest'
import { Tokenizer } from './tokenizer.ts'

const CONTROL = ['<0>', '<1>', '<2>', '<3>', '<4>', '<5>']
const PIECES = [...CONTROL, '\u2581', '\u2581new', '\u2581n', 'e', 'w', 'ew', 'york', '\u{1f600}']
const SCORES = [...CONTROL.map(() => 0), -3, -4, -5, -6, -6, -5, -7, -8]
const tokenizer = build()
const read = (text: string) => tokenizer.encode(text).map((id) => PIECES[id])

function build(): Tokenizer {
  const steps = Tokenizer.build(PIECES, SCORES)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('the tokenizer', () => {
  it('takes the most probable pieces, not the longest ones first', () => {
    expect(read('new')).toEqual(['\u2581new'])
    expect(read('newew')).toEqual(['\u2581new', 'ew'])
    expect(read('  new \n york')).toEqual(['\u2581new', '\u2581', 'york'])
  })

  it('reads runs of characters that no piece has as one unknown, and characters outside the basic plane', () => {
    expect(tokenizer.encode('new\u4f60\u597dew')).toEqual([7, 0, 11])
    expect(tokenizer.encode('new\u{1f600}\u{1f680}')).toEqual([7, 13, 0])
    expect(tokenizer.encode('   ')).toEqual([])
  })
})
