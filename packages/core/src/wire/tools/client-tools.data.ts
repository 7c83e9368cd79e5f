import type { JsonObject } from '../../contract/json.ts'

const text = (description: string): JsonObject => ({ type: 'string', description })
const line = (description: string): JsonObject => ({ type: 'integer', description })
const RANGE: JsonObject = {
  type: 'array',
  items: { type: 'integer' },
  description: 'view: the first and the last line to show, counted from 1; -1 is the end of the file',
}

/** A tool that the client runs and that Claude knows by its type, as other models have to be told about it. */
export interface ClientTool {
  description: string
  parameters: JsonObject
}

/**
 * Anthropic's client tools by the beginning of their type, which ends with a date.
 * https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview
 */
export const CLIENT_TOOLS: Readonly<Record<string, ClientTool>> = {
  bash_: {
    description: 'Runs a command in a shell whose state persists between calls.',
    parameters: {
      type: 'object',
      properties: {
        command: text('The command to run. Required unless the shell is restarted.'),
        restart: { type: 'boolean', description: 'Whether to restart the shell.' },
      },
    },
  },
  text_editor_: {
    description: 'Views, creates and edits text files.',
    parameters: {
      type: 'object',
      properties: {
        command: { type: 'string', enum: ['view', 'create', 'str_replace', 'insert'] },
        path: text('Path of a file or, for view, of a directory'),
        view_range: RANGE,
        file_text: text('create: the content of the new file'),
        old_str: text('str_replace: the text to replace, which must occur exactly once'),
        new_str: text('str_replace: the text to put in its place'),
        insert_line: line('insert: the line after which to insert; 0 is the beginning of the file'),
        insert_text: text('insert: the text to insert'),
      },
      required: ['command', 'path'],
    },
  },
  memory_: {
    description: 'Keeps files in the directory /memories, which outlasts the conversation.',
    parameters: {
      type: 'object',
      properties: {
        command: { type: 'string', enum: ['view', 'create', 'str_replace', 'insert', 'delete', 'rename'] },
        path: text('Path of a file or directory below /memories; not for rename'),
        view_range: RANGE,
        file_text: text('create: the content of the new file'),
        old_str: text('str_replace: the text to replace, which must occur exactly once'),
        new_str: text('str_replace: the text to put in its place'),
        insert_line: line('insert: the line after which to insert; 0 is the beginning of the file'),
        insert_text: text('insert: the text to insert'),
        old_path: text('rename: the present path'),
        new_path: text('rename: the new path'),
      },
      required: ['command'],
    },
  },
}
