import { writeFile } from 'node:fs/promises'
import { type Command, EXIT, UsageError } from '../command.ts'

const STARTER = `version: v0.4.0

# Your agents: anything that answers POST /v1/chat/completions, in any language.
agents:
  - id: weather_agent
    url: http://localhost:10510
  - id: travel_agent
    url: http://localhost:10520

listeners:
  - type: agent
    name: assistant
    agents:
      - id: weather_agent
        description: >-
          Tells the weather and gives forecasts for any city. Knows temperature, rain, snow, wind and sunshine, and
          says what to wear or whether to take an umbrella.
        examples:
          - will it rain in Oslo tomorrow?
          - how warm is it in Lisbon right now
          - do I need an umbrella this weekend
          - is there snow in the Alps
          - what should I wear in Reykjavik in May
      - id: travel_agent
        description: >-
          Finds and books flights, trains and hotels. Plans trips and changes or cancels bookings that were made
          before.
        examples:
          - book me a flight to Lisbon on Friday
          - find a hotel near the station in Hamburg
          - which train goes from Paris to Lyon in the morning
          - cancel my booking
          - plan three days in Rome
        default: true

# Models for agents and clients. Keys come from environment variables.
# model_providers:
#   - model: openai/gpt-4o-mini
#     access_key: $OPENAI_API_KEY
#     default: true
`

export const init: Command = {
  usage: '[file]',
  summary: 'Write a configuration to start with (default: plano.yaml).',
  options: { force: { type: 'boolean', help: 'overwrite an existing file' } },
  examples: ['init', 'init config/plano.yaml'],
  words: { least: 0, most: 1 },
  async run({ values, positionals: [path = 'plano.yaml'] }, terminal) {
    try {
      await writeFile(path, STARTER, { flag: values['force'] === true ? 'w' : 'wx' })
    } catch (error) {
      const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      throw new UsageError(
        exists ? `${path} exists already. Use --force to overwrite it.` : `${path} cannot be written.`,
      )
    }
    terminal.write(`${path} written. Next: npx plano decide -c ${path} "will it rain tomorrow?"\n`)
    return EXIT.done
  },
}
