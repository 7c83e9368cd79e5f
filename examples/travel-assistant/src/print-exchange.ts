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

/** Shows a question, the answer, and who gave it and why. */
export function printExchange({ question, answer, status, decision, milliseconds }: Exchange): void {
  console.log(`\n${bold(`? ${question}`)}`)
  for (const line of wrap(answer)) console.log(MARGIN + line)
  if (!decision) {
    console.log(dim(`${MARGIN}no agent chosen · answered with status ${status} · ${milliseconds.toFixed(0)} ms in all`))
    return
  }
  const percent = Math.round(decision.confidence * 100)
  const isRefused = decision.agents.length === 0
  const agents = isRefused ? 'no agent chosen' : decision.agents.join(', then ')
  const sure = isRefused ? `the nearest only ${percent} % sure · answered with status ${status}` : `${percent} % sure`
  console.log(
    dim(
      `${MARGIN}${agents} · ${sure} · decided by ${decision.stage} in ${decision.durationMs.toFixed(1)} ms · ${milliseconds.toFixed(0)} ms in all`,
    ),
  )
  console.log(dim(MARGIN + decision.reason))
}
