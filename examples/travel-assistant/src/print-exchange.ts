import { styleText } from 'node:util'
import type { Exchange } from './ask.ts'

const WIDTH = 96
const MARGIN = '  '

const dim = (text: string) => styleText('dim', text)
const bold = (text: string) => styleText('bold', text)

function wrap(text: string): string[] {
  const lines: string[] = []
  for (const paragraph of text.split(/\n+/)) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line && line.length + word.length >= WIDTH) {
        lines.push(line)
        line = ''
      }
      line += line ? ` ${word}` : word
    }
    lines.push(line)
  }
  return lines
}

/** Prints a question, its answer, the agents that answered and the reason for the choice. */
export function printExchange({ question, answer, status, decision, milliseconds }: Exchange): void {
  console.log(`\n${bold(`? ${question}`)}`)
  for (const line of wrap(answer)) console.log(MARGIN + line)
  if (!decision) {
    console.log(dim(`${MARGIN}no agent chosen · status ${status} · ${milliseconds.toFixed(0)} ms total`))
    return
  }
  const percent = Math.round(decision.confidence * 100)
  const isRefused = decision.agents.length === 0
  const facts = [
    isRefused ? 'no agent chosen' : decision.agents.join(', then '),
    isRefused ? `best candidate ${percent} % confident · status ${status}` : `${percent} % confident`,
    `stage ${decision.stage}, ${decision.durationMs.toFixed(1)} ms`,
    `${milliseconds.toFixed(0)} ms total`,
  ]
  console.log(dim(MARGIN + facts.join(' · ')))
  console.log(dim(MARGIN + decision.reason))
}
