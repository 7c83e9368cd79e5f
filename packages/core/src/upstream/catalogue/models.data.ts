/**
 * Well-known models by vendor, one a line: id, context window and maximum output in tokens, abilities, and the prices of
 * input, output, cached input and cache writes in US dollars per million tokens. `-` stands for an unknown value. After
 * `above` come a size of the prompt in tokens and the prices of requests that exceed it. Ids without data are known by
 * name only. The configuration and metrics sources override all of it.
 *
 * Sources: the models.dev catalogue (MIT) of 2026-07-02, Plano's list of model ids for those without data, and until
 * 2026-11-24 the pages of Anthropic, OpenAI, Google, xAI, DeepSeek, Moonshot AI and Z.ai for their newer models. DeepSeek's
 * prices are those outside its peak hours; that of Gemini 4 Argon is the one from 2026-12-01 on.
 */
export const KNOWN_MODELS: Readonly<Record<string, string>> = {
  openai: `
chatgpt-image-latest - - vision
gpt-3.5-turbo 16385 4096 text 0.5 1.5
gpt-4 8192 8192 tools 30 60
gpt-4-turbo 128000 4096 tools,vision 10 30
gpt-4.1 1047576 32768 tools,vision,schema 2 8 0.5
gpt-4.1-mini 1047576 32768 tools,vision,schema 0.4 1.6 0.1
gpt-4.1-nano 1047576 32768 tools,vision,schema 0.1 0.4 0.025
gpt-4o 128000 16384 tools,vision,schema 2.5 10 1.25
gpt-4o-2024-05-13 128000 4096 tools,vision,schema 5 15
gpt-4o-2024-08-06 128000 16384 tools,vision,schema 2.5 10 1.25
gpt-4o-2024-11-20 128000 16384 tools,vision,schema 2.5 10 1.25
gpt-4o-mini 128000 16384 tools,vision,schema 0.15 0.6 0.075
gpt-5 400000 128000 tools,vision,schema,reasoning 1.25 10 0.125
gpt-5-chat-latest 400000 128000 vision,schema,reasoning 1.25 10 0.125
gpt-5-codex 400000 128000 tools,vision,schema,reasoning 1.25 10 0.125
gpt-5-mini 400000 128000 tools,vision,schema,reasoning 0.25 2 0.025
gpt-5-nano 400000 128000 tools,vision,schema,reasoning 0.05 0.4 0.005
gpt-5-pro 400000 272000 tools,vision,schema,reasoning 15 120
gpt-5.1 400000 128000 tools,vision,schema,reasoning 1.25 10 0.125
gpt-5.1-chat-latest 128000 16384 tools,vision,schema,reasoning 1.25 10 0.125
gpt-5.1-codex 400000 128000 tools,vision,schema,reasoning 1.25 10 0.125
gpt-5.1-codex-max 400000 128000 tools,vision,schema,reasoning 1.25 10 0.125
gpt-5.1-codex-mini 400000 128000 tools,vision,schema,reasoning 0.25 2 0.025
gpt-5.2 400000 128000 tools,vision,schema,reasoning 1.75 14 0.175
gpt-5.2-chat-latest 128000 16384 tools,vision,schema,reasoning 1.75 14 0.175
gpt-5.2-codex 400000 128000 tools,vision,schema,reasoning 1.75 14 0.175
gpt-5.2-pro 400000 128000 tools,vision,reasoning 21 168
gpt-5.3-chat-latest 128000 16384 tools,vision,schema 1.75 14 0.175
gpt-5.3-codex 400000 128000 tools,vision,schema,reasoning 1.75 14 0.175
gpt-5.3-codex-spark 128000 32000 tools,vision,schema,reasoning 1.75 14 0.175
gpt-5.4 1050000 128000 tools,vision,schema,reasoning 2.5 15 0.25 above 272000 5 22.5 0.5
gpt-5.4-mini 400000 128000 tools,vision,schema,reasoning 0.75 4.5 0.075
gpt-5.4-nano 400000 128000 tools,vision,schema,reasoning 0.2 1.25 0.02
gpt-5.4-pro 1050000 128000 tools,vision,reasoning 30 180 above 272000 60 270
gpt-5.5 1050000 128000 tools,vision,schema,reasoning 5 30 0.5 above 272000 10 45 1
gpt-5.5-pro 1050000 128000 tools,vision,schema,reasoning 30 180 above 272000 60 270
gpt-5.6 1050000 128000 tools,vision,schema,reasoning 4 20 0.4 5 above 272000 8 30 0.8 10
gpt-5.6-luna 1050000 128000 tools,vision,schema,reasoning 0.2 1.2 0.02 0.25 above 272000 0.4 1.8 0.04 0.5
gpt-5.6-sol 1050000 128000 tools,vision,schema,reasoning 4 20 0.4 5 above 272000 8 30 0.8 10
gpt-5.6-terra 1050000 128000 tools,vision,schema,reasoning 2 12 0.2 2.5 above 272000 4 18 0.4 5
gpt-6-astra 1050000 128000 tools,vision,schema,reasoning 10 50 1 12.5 above 272000 20 75 2 25
gpt-6-luna 1050000 128000 tools,vision,schema,reasoning 0.1 0.5 0.01 0.125 above 272000 0.2 0.75 0.02 0.25
gpt-6-sol 1050000 128000 tools,vision,schema,reasoning 2 10 0.2 2.5 above 272000 4 15 0.4 5
gpt-6.1-sol 1050000 128000 tools,vision,schema,reasoning 2 10 0.1 2.5 above 272000 4 15 0.2 5
gpt-6.2-sol 1050000 128000 tools,vision,schema,reasoning 2 10 0.1 2.5 above 272000 4 15 0.2 5
gpt-image-1-mini - - vision
gpt-image-1.5 - - vision
o1 200000 100000 tools,vision,schema,reasoning 15 60 7.5
o1-pro 200000 100000 tools,vision,schema,reasoning 150 600
o3 200000 100000 tools,vision,schema,reasoning 2 8 0.5
o3-deep-research 200000 100000 tools,vision,reasoning 10 40 2.5
o3-mini 200000 100000 tools,schema,reasoning 1.1 4.4 0.55
o3-pro 200000 100000 tools,vision,schema,reasoning 20 80
o4-mini 200000 100000 tools,vision,schema,reasoning 1.1 4.4 0.275
o4-mini-deep-research 200000 100000 tools,vision,reasoning 2 8 0.5
text-embedding-3-large 8191 3072 text 0.13 0
text-embedding-3-small 8191 1536 text 0.02 0
text-embedding-ada-002 8192 1536 text 0.1 0
gpt-4-0613
gpt-3.5-turbo-0125
gpt-4-turbo-2024-04-09
gpt-4o-mini-2024-07-18
o1-2024-12-17
computer-use-preview
o3-mini-2025-01-31
computer-use-preview-2025-03-11
gpt-4o-mini-search-preview-2025-03-11
gpt-4o-mini-search-preview
o1-pro-2025-03-19
o3-2025-04-16
o4-mini-2025-04-16
gpt-4.1-2025-04-14
gpt-4.1-mini-2025-04-14
gpt-4.1-nano-2025-04-14
o3-pro-2025-06-10
o3-deep-research-2025-06-26
o4-mini-deep-research-2025-06-26
gpt-5-2025-08-07
gpt-5-mini-2025-08-07
gpt-5-nano-2025-08-07
gpt-5-pro-2025-10-06
gpt-5-search-api
gpt-5-search-api-2025-10-14
gpt-5.1-2025-11-13
gpt-5.2-2025-12-11
gpt-5.2-pro-2025-12-11
gpt-4o-search-preview
gpt-4o-search-preview-2025-03-11
gpt-5.4-2026-03-05
gpt-5.4-pro-2026-03-05
gpt-5.4-nano-2026-03-17
gpt-5.4-mini-2026-03-17
gpt-5.5-2026-04-23
gpt-5.5-pro-2026-04-23
chat-latest
`,
  anthropic: `
claude-fable-5 1000000 128000 tools,vision,reasoning 10 50 1 12.5
claude-fable-5-1 1000000 128000 tools,vision,reasoning 10 50 0.25 12.5
claude-haiku-4-5 200000 64000 tools,vision,reasoning 1 5 0.1 1.25
claude-haiku-4-5-20251001 200000 64000 tools,vision,reasoning 1 5 0.1 1.25
claude-haiku-5-5 1000000 128000 tools,vision,reasoning 0.1 0.5 0.01 0.125 above 100000 0.5 2.5 0.05 0.625
claude-opus-4-1 200000 32000 retired,tools,vision,reasoning 15 75 1.5 18.75
claude-opus-4-1-20250805 200000 32000 retired,tools,vision,reasoning 15 75 1.5 18.75
claude-opus-4-5 200000 64000 tools,vision,reasoning 5 25 0.5 6.25
claude-opus-4-5-20251101 200000 64000 tools,vision,reasoning 5 25 0.5 6.25
claude-opus-4-6 1000000 128000 tools,vision,reasoning 5 25 0.5 6.25
claude-opus-4-7 1000000 128000 tools,vision,reasoning 5 25 0.5 6.25
claude-opus-4-8 1000000 128000 tools,vision,reasoning 5 25 0.5 6.25
claude-opus-5 1000000 128000 tools,vision,reasoning 5 25 0.5 6.25
claude-opus-5-5 1000000 128000 tools,vision,reasoning 4 20 0.2 5
claude-sonnet-4-5 200000 64000 tools,vision,reasoning 3 15 0.3 3.75
claude-sonnet-4-5-20250929 200000 64000 tools,vision,reasoning 3 15 0.3 3.75
claude-sonnet-4-6 1000000 64000 tools,vision,reasoning 3 15 0.3 3.75
claude-sonnet-5 1000000 128000 tools,vision,reasoning 2 10 0.2 2.5
claude-sonnet-5-5 1000000 128000 tools,vision,reasoning 2 10 0.1 2.5
claude-3-haiku-20240307 200000 4096 retired,tools,vision 0.25 1.25 0.03 0.3
claude-opus-4 200000 32000 retired,tools,vision,reasoning 15 75 1.5 18.75
claude-sonnet-4 200000 64000 retired,tools,vision,reasoning 3 15 0.3 3.75
`,
  google: `
gemini-2.5-flash 1048576 65536 tools,vision,audio,schema,reasoning 0.3 2.5 0.03
gemini-2.5-flash-image 32768 32768 vision,reasoning 0.3 30 0.075
gemini-2.5-flash-lite 1048576 65536 tools,vision,audio,schema,reasoning 0.1 0.4 0.01
gemini-2.5-pro 1048576 65536 tools,vision,audio,schema,reasoning 1.25 10 0.125 above 200000 2.5 15 0.25
gemini-3-flash-preview 1048576 65536 tools,vision,audio,schema,reasoning 0.5 3 0.05
gemini-3-pro-image-preview 131072 32768 vision,reasoning 2 120
gemini-3-pro-preview 1048576 65536 tools,vision,audio,schema,reasoning 2 12 0.2 above 200000 4 18 0.4
gemini-3.1-flash-image-preview 65536 65536 vision,reasoning 0.5 60
gemini-3.1-flash-lite 1048576 65536 tools,vision,audio,schema,reasoning 0.25 1.5 0.025
gemini-3.1-flash-lite-preview 1048576 65536 tools,vision,audio,schema,reasoning 0.25 1.5 0.025
gemini-3.1-pro-preview 1048576 65536 tools,vision,audio,schema,reasoning 2 12 0.2 above 200000 4 18 0.4
gemini-3.1-pro-preview-customtools 1048576 65536 tools,vision,audio,schema,reasoning 2 12 0.2 above 200000 4 18 0.4
gemini-3.5-flash 1048576 65536 tools,vision,audio,schema,reasoning 1.5 9 0.15
gemini-3.6-flash 1048576 65536 tools,vision,audio,schema,reasoning 0.75 3.75 0.075
gemini-3.7-flash 1048576 65536 tools,vision,audio,schema,reasoning 0.75 3.75 0.075
gemini-3.8-flash 1048576 65536 tools,vision,audio,schema,reasoning 0.75 3.75 0.075
gemini-4-argon 1048576 65536 tools,vision,audio,schema,reasoning 4 20 0.2
gemini-embedding-001 2048 1 text 0.15 0
gemini-flash-latest 1048576 65536 tools,vision,audio,schema,reasoning 0.3 2.5 0.075
gemini-flash-lite-latest 1048576 65536 tools,vision,audio,schema,reasoning 0.1 0.4 0.025
gemma-4-26b-a4b-it 262144 32768 tools,vision,schema,reasoning
gemma-4-31b-it 262144 32768 tools,vision,schema,reasoning
gemini-pro-latest
gemini-2.5-computer-use-preview-10-2025
antigravity-preview-05-2026
deep-research-max-preview-04-2026
deep-research-preview-04-2026
deep-research-pro-preview-12-2025
`,
  amazon: `
amazon.nova-2-lite-v1:0 128000 4096 tools,vision,reasoning 0.33 2.75
amazon.nova-lite-v1:0 300000 8192 tools,vision 0.06 0.24 0.015
amazon.nova-micro-v1:0 128000 8192 tools 0.035 0.14 0.00875
amazon.nova-pro-v1:0 300000 8192 tools,vision 0.8 3.2 0.2
anthropic.claude-haiku-4-5-20251001-v1:0 200000 64000 tools,vision,schema,reasoning 1 5 0.1 1.25
anthropic.claude-opus-4-1-20250805-v1:0 200000 32000 tools,vision,reasoning 15 75 1.5 18.75
anthropic.claude-opus-4-5-20251101-v1:0 200000 64000 tools,vision,schema,reasoning 5 25 0.5 6.25
anthropic.claude-opus-4-6-v1 1000000 128000 tools,vision,schema,reasoning 5 25 0.5 6.25
anthropic.claude-opus-4-7 1000000 128000 tools,vision,reasoning 5 25 0.5 6.25
anthropic.claude-opus-4-8 1000000 128000 tools,vision,reasoning 5 25 0.5 6.25
anthropic.claude-sonnet-4-5-20250929-v1:0 200000 64000 tools,vision,schema,reasoning 3 15 0.3 3.75
anthropic.claude-sonnet-4-6 1000000 64000 tools,vision,schema,reasoning 3 15 0.3 3.75
anthropic.claude-sonnet-5 1000000 128000 tools,vision,schema,reasoning 2 10 0.2 2.5
deepseek.r1-v1:0 128000 32768 tools,reasoning 1.35 5.4
deepseek.v3-v1:0 163840 81920 tools,schema,reasoning 0.58 1.68
deepseek.v3.2 163840 81920 tools,schema,reasoning 0.62 1.85
google.gemma-3-12b-it 131072 8192 vision,schema 0.05 0.1
google.gemma-3-27b-it 202752 8192 tools,vision,schema 0.12 0.2
google.gemma-3-4b-it 128000 4096 tools,vision 0.04 0.08
meta.llama3-1-70b-instruct-v1:0 128000 4096 tools 0.72 0.72
meta.llama3-1-8b-instruct-v1:0 128000 4096 tools 0.22 0.22
meta.llama3-3-70b-instruct-v1:0 128000 4096 tools 0.72 0.72
meta.llama4-maverick-17b-instruct-v1:0 1000000 16384 tools,vision 0.24 0.97
meta.llama4-scout-17b-instruct-v1:0 3500000 16384 tools,vision 0.17 0.66
minimax.minimax-m2 204608 128000 tools,reasoning 0.3 1.2
minimax.minimax-m2.1 204800 131072 tools,reasoning 0.3 1.2
minimax.minimax-m2.5 196608 98304 tools,reasoning 0.3 1.2
mistral.devstral-2-123b 256000 8192 tools,schema 0.4 2
mistral.magistral-small-2509 128000 40000 tools,vision,schema,reasoning 0.5 1.5
mistral.ministral-3-14b-instruct 128000 4096 tools,schema 0.2 0.2
mistral.ministral-3-3b-instruct 256000 8192 tools,vision,schema 0.1 0.1
mistral.ministral-3-8b-instruct 128000 4096 tools,schema 0.15 0.15
mistral.mistral-large-3-675b-instruct 256000 8192 tools,vision,schema 0.5 1.5
mistral.pixtral-large-2502-v1:0 128000 8192 tools,vision 2 6
mistral.voxtral-mini-3b-2507 128000 4096 tools,audio,schema 0.04 0.04
mistral.voxtral-small-24b-2507 32000 8192 tools,audio,schema 0.15 0.35
moonshot.kimi-k2-thinking 262143 16000 tools,schema,reasoning 0.6 2.5
moonshotai.kimi-k2.5 262143 16000 tools,vision,schema,reasoning 0.6 3
nvidia.nemotron-nano-12b-v2 128000 4096 tools,vision,schema 0.2 0.6
nvidia.nemotron-nano-3-30b 128000 4096 tools,schema,reasoning 0.06 0.24
nvidia.nemotron-nano-9b-v2 128000 4096 tools,schema 0.06 0.23
nvidia.nemotron-super-3-120b 262144 131072 tools,schema,reasoning 0.15 0.65
openai.gpt-5.4 272000 128000 tools,vision,schema,reasoning 2.75 16.5 0.275
openai.gpt-5.5 272000 128000 tools,vision,schema,reasoning 5.5 33 0.55
openai.gpt-oss-120b 128000 16384 tools,schema,reasoning 0.15 0.6
openai.gpt-oss-120b-1:0 128000 16384 tools,schema,reasoning 0.15 0.6
openai.gpt-oss-20b 128000 16384 tools,schema,reasoning 0.07 0.3
openai.gpt-oss-20b-1:0 128000 16384 tools,schema,reasoning 0.07 0.3
openai.gpt-oss-safeguard-120b 128000 16384 tools,schema 0.15 0.6
openai.gpt-oss-safeguard-20b 128000 16384 tools,schema 0.07 0.2
qwen.qwen3-235b-a22b-2507-v1:0 262144 131072 tools,schema 0.22 0.88
qwen.qwen3-32b-v1:0 16384 16384 tools,schema,reasoning 0.15 0.6
qwen.qwen3-coder-30b-a3b-v1:0 262144 131072 tools,schema 0.15 0.6
qwen.qwen3-coder-480b-a35b-v1:0 131072 65536 tools,schema 0.22 1.8
qwen.qwen3-coder-next 131072 65536 tools,schema,reasoning 0.22 1.8
qwen.qwen3-next-80b-a3b 262000 262000 tools,schema 0.14 1.4
qwen.qwen3-vl-235b-a22b 262000 262000 tools,vision,schema 0.3 1.5
writer.palmyra-x4-v1:0 122880 8192 tools,reasoning 2.5 10
writer.palmyra-x5-v1:0 1040000 8192 tools,reasoning 0.6 6
xai.grok-4.3 1000000 131072 tools,vision,schema,reasoning 1.25 2.5 0.2
zai.glm-4.7 204800 131072 tools,schema,reasoning 0.6 2.2
zai.glm-4.7-flash 200000 131072 tools,schema,reasoning 0.07 0.4
zai.glm-5 202752 101376 tools,schema,reasoning 1 3.2
amazon.nova-premier-v1:0:8k
amazon.nova-premier-v1:0:20k
amazon.nova-premier-v1:0:1000k
amazon.nova-premier-v1:0:mm
amazon.nova-premier-v1:0
`,
  mistralai: `
codestral-latest 256000 4096 tools 0.3 0.9
devstral-2512 262144 262144 tools 0.4 2
devstral-latest 262144 262144 tools 0.4 2
devstral-medium-latest 262144 262144 tools 0.4 2
devstral-small-2505 128000 128000 tools 0.1 0.3
devstral-small-2507 128000 128000 tools 0.1 0.3
labs-devstral-small-2512 256000 256000 tools,vision 0 0
magistral-medium-latest 128000 16384 tools,reasoning 2 5
magistral-small 128000 128000 tools,reasoning 0.5 1.5
ministral-3b-latest 128000 128000 tools 0.04 0.04
ministral-8b-latest 128000 128000 tools 0.1 0.1
mistral-embed 8000 3072 text 0.1 0
mistral-large-2512 262144 262144 tools,vision 0.5 1.5
mistral-large-latest 262144 262144 tools,vision 0.5 1.5
mistral-medium-2505 131072 131072 tools,vision 0.4 2
mistral-medium-2604 262144 262144 tools,vision,schema,reasoning 1.5 7.5 0.15
mistral-medium-latest 262144 262144 tools,vision,schema,reasoning 1.5 7.5 0.15
mistral-nemo 128000 128000 tools 0.15 0.15
mistral-small-2506 128000 16384 tools,vision 0.1 0.3
mistral-small-2603 256000 256000 tools,vision,reasoning 0.15 0.6
mistral-small-latest 256000 256000 tools,vision,reasoning 0.15 0.6
open-mistral-7b 8000 8000 tools 0.25 0.25
open-mistral-nemo 128000 128000 tools 0.15 0.15
open-mixtral-8x22b 64000 64000 tools 2 6
open-mixtral-8x7b 32000 32000 tools 0.7 0.7
pixtral-12b 128000 128000 tools,vision 0.15 0.15
pixtral-large-latest 128000 128000 tools,vision 2 6
mistral-medium
open-mistral-nemo-2407
mistral-tiny-2407
mistral-tiny-latest
codestral-2508
mistral-code-latest
mistral-code-agent-latest
magistral-small-latest
magistral-medium-2509
labs-leanstral-2603
ministral-3b-2512
ministral-8b-2512
ministral-14b-2512
ministral-14b-latest
mistral-medium-3-5
mistral-medium-3.5
mistral-medium-3
magistral-small-2509
`,
  deepseek: `
deepseek-flash 1000000 384000 tools,vision,reasoning 0.15 0.6 0.003
deepseek-v4-flash 1000000 384000 tools,vision,reasoning 0.15 0.6 0.003
deepseek-v4-pro 1000000 384000 tools,reasoning 0.66 1.98 0.022
`,
  'x-ai': `
grok-4.20-0309-non-reasoning 1000000 30000 tools,vision,schema 1.25 2.5 0.2 above 200000 2.5 5 0.4
grok-4.20-0309-reasoning 1000000 30000 tools,vision,schema,reasoning 1.25 2.5 0.2 above 200000 2.5 5 0.4
grok-4.20-multi-agent-0309 1000000 30000 vision,schema,reasoning 1.25 2.5 0.2 above 200000 2.5 5 0.4
grok-4.3 1000000 30000 tools,vision,schema,reasoning 1.25 2.5 0.2 above 200000 2.5 5 0.4
grok-4.5 500000 - tools,vision,schema,reasoning 2 6 0.5 above 200000 4 12 1
grok-4.6 500000 - tools,vision,schema,reasoning 2 6 0.5 above 200000 4 12 1
grok-build-0.1 256000 256000 tools,vision,schema,reasoning 1 2 0.2 above 200000 2 4 0.4
`,
  moonshotai: `
kimi-k2-0711-preview 131072 16384 tools 0.6 2.5 0.15
kimi-k2-0905-preview 262144 262144 tools 0.6 2.5 0.15
kimi-k2-thinking 262144 262144 tools,reasoning 0.6 2.5 0.15
kimi-k2-thinking-turbo 262144 262144 tools,reasoning 1.15 8 0.15
kimi-k2-turbo-preview 262144 262144 tools 2.4 10 0.6
kimi-k2.5 262144 262144 tools,vision,schema,reasoning 0.6 3 0.1
kimi-k2.6 262144 262144 tools,vision,schema,reasoning 0.95 4 0.16
kimi-k2.7-code 262144 262144 tools,vision,schema,reasoning 0.95 4 0.19
kimi-k2.7-code-highspeed 262144 262144 tools,vision,schema,reasoning 1.9 8 0.38
kimi-k3 1000000 131072 tools,vision,schema,reasoning 3 15 0.3
kimi-k3.1-pro 1000000 131072 tools,vision,schema,reasoning 2 10 0.2 2
kimi-k3.1-pro-highspeed 1000000 131072 tools,vision,schema,reasoning 4 20 0.2 4
moonshot-v1-32k
moonshot-v1-8k
moonshot-v1-128k-vision-preview
moonshot-v1-auto
moonshot-v1-8k-vision-preview
moonshot-v1-128k
moonshot-v1-32k-vision-preview
`,
  'z-ai': `
glm-4.5 131072 98304 tools,reasoning 0.6 2.2 0.11 0
glm-4.5-air 131072 98304 tools,reasoning 0.2 1.1 0.03 0
glm-4.5-flash 131072 98304 tools,reasoning 0 0 0 0
glm-4.5v 64000 16384 tools,vision,reasoning 0.6 1.8
glm-4.6 204800 131072 tools,reasoning 0.6 2.2 0.11 0
glm-4.6v 128000 32768 tools,vision,reasoning 0.3 0.9
glm-4.7 204800 131072 tools,reasoning 0.6 2.2 0.11 0
glm-4.7-flash 200000 131072 tools,reasoning 0 0 0 0
glm-4.7-flashx 200000 131072 tools,reasoning 0.07 0.4 0.01 0
glm-5 204800 131072 tools,reasoning 1 3.2 0.2 0
glm-5-turbo 200000 131072 tools,schema,reasoning 1.2 4 0.24 0
glm-5.1 200000 131072 tools,schema,reasoning 1.4 4.4 0.26 0
glm-5.2 1000000 131072 tools,schema,reasoning 1.4 4.4 0.26 0
glm-5.3 1048576 131072 tools,schema,reasoning 1.4 4.4 0.26 0
glm-5v-turbo 200000 131072 tools,vision,reasoning 1.2 4 0.24 0
`,
  qwen: `
qvq-max 131072 8192 tools,vision,reasoning 1.2 4.8
qwen-flash 1000000 32768 tools,reasoning 0.05 0.4
qwen-max 32768 8192 tools 1.6 6.4
qwen-mt-plus 16384 8192 text 2.46 7.37
qwen-mt-turbo 16384 8192 text 0.16 0.49
qwen-omni-turbo 32768 2048 tools,vision,audio 0.07 0.27
qwen-omni-turbo-realtime 32768 2048 tools,vision,audio 0.27 1.07
qwen-plus 1000000 32768 tools,reasoning 0.4 1.2
qwen-plus-character-ja 8192 512 tools 0.5 1.4
qwen-turbo 1000000 16384 tools,reasoning 0.05 0.2
qwen-vl-max 131072 8192 tools,vision 0.8 3.2
qwen-vl-ocr 34096 4096 vision 0.72 0.72
qwen-vl-plus 131072 8192 tools,vision 0.21 0.63
qwen2-5-14b-instruct 131072 8192 tools 0.35 1.4
qwen2-5-32b-instruct 131072 8192 tools 0.7 2.8
qwen2-5-72b-instruct 131072 8192 tools 1.4 5.6
qwen2-5-7b-instruct 131072 8192 tools 0.175 0.7
qwen2-5-omni-7b 32768 2048 tools,vision,audio 0.1 0.4
qwen2-5-vl-72b-instruct 131072 8192 tools,vision 2.8 8.4
qwen2-5-vl-7b-instruct 131072 8192 tools,vision 0.35 1.05
qwen3-14b 131072 8192 tools,reasoning 0.35 1.4
qwen3-235b-a22b 131072 16384 tools,reasoning 0.7 2.8
qwen3-32b 131072 16384 tools,reasoning 0.7 2.8
qwen3-8b 131072 8192 tools,reasoning 0.18 0.7
qwen3-asr-flash 53248 4096 audio 0.035 0.035
qwen3-coder-30b-a3b-instruct 262144 65536 tools 0.45 2.25
qwen3-coder-480b-a35b-instruct 262144 65536 tools 1.5 7.5
qwen3-coder-flash 1000000 65536 tools 0.3 1.5
qwen3-coder-plus 1048576 65536 tools 1 5
qwen3-livetranslate-flash-realtime 53248 4096 vision,audio 10 10
qwen3-max 262144 65536 tools 1.2 6
qwen3-next-80b-a3b-instruct 131072 32768 tools 0.5 2
qwen3-next-80b-a3b-thinking 131072 32768 tools,reasoning 0.5 6
qwen3-omni-flash 65536 16384 tools,vision,audio,reasoning 0.43 1.66
qwen3-omni-flash-realtime 65536 16384 tools,vision,audio 0.52 1.99
qwen3-vl-235b-a22b 131072 32768 tools,vision,reasoning 0.7 2.8
qwen3-vl-30b-a3b 131072 32768 tools,vision,reasoning 0.2 0.8
qwen3-vl-plus 262144 32768 tools,vision,reasoning 0.2 1.6
qwen3.5-122b-a10b 262144 65536 tools,vision,audio,schema,reasoning 0.4 3.2
qwen3.5-27b 262144 65536 tools,vision,audio,schema,reasoning 0.3 2.4
qwen3.5-35b-a3b 262144 65536 tools,vision,audio,schema,reasoning 0.25 2
qwen3.5-397b-a17b 262144 65536 tools,vision,audio,schema,reasoning 0.6 3.6
qwen3.5-plus 1000000 65536 tools,vision,reasoning 0.4 2.4
qwen3.6-27b 262144 65536 tools,vision,audio,schema,reasoning 0.6 3.6
qwen3.6-35b-a3b 262144 65536 tools,vision,audio,schema,reasoning 0.248 1.485
qwen3.6-flash 1000000 65536 tools,vision,schema,reasoning 0.1875 1.125 - 0.234375
qwen3.6-max-preview 262144 65536 tools,reasoning 1.3 7.8 0.13 1.625
qwen3.6-plus 1000000 65536 tools,vision,reasoning 0.5 3 0.05 0.625 above 256000 2 6 0.2 2.5
qwen3.7-max 1000000 65536 tools,reasoning 2.5 7.5 0.5 3.125
qwen3.7-plus 1000000 65536 tools,vision,reasoning 0.5 3 0.05 0.625 above 256000 2 6 0.2 2.5
qwen3.8-flash 1000000 65536 tools,reasoning 0.15 0.47
qwen3.8-max 1000000 65536 tools,reasoning 2 6
qwq-plus 131072 8192 tools,reasoning 0.8 2.4
`,
  minimax: `
MiniMax-M2 196608 128000 tools,reasoning 0.3 1.2
MiniMax-M2.1 204800 131072 tools,reasoning 0.3 1.2
MiniMax-M2.5 204800 131072 tools,reasoning 0.3 1.2 0.03 0.375
MiniMax-M2.5-highspeed 204800 131072 tools,reasoning 0.6 2.4 0.06 0.375
MiniMax-M2.7 204800 131072 tools,reasoning 0.3 1.2 0.06 0.375
MiniMax-M2.7-highspeed 204800 131072 tools,reasoning 0.6 2.4 0.06 0.375
MiniMax-M3 1000000 128000 tools,vision,reasoning 0.3 1.2 0.06 above 512000 0.6 2.4 0.12
`,
  xiaomi: `
mimo-v2-flash 262144 65536 tools,reasoning 0.14 0.28 0.0028
mimo-v2-omni 262144 131072 tools,vision,audio,reasoning 0.14 0.28 0.0028
mimo-v2-pro 1048576 131072 tools,reasoning 0.435 0.87 0.0036
mimo-v2.5 1048576 131072 tools,vision,audio,reasoning 0.14 0.28 0.0028
mimo-v2.5-pro 1048576 131072 tools,reasoning 0.435 0.87 0.0036
mimo-v2.5-pro-ultraspeed 1048576 131072 tools,reasoning 1.305 2.61 0.0108
`,
  meta: `
cerebras-llama-4-maverick-17b-128e-instruct 128000 4096 tools 0 0
cerebras-llama-4-scout-17b-16e-instruct 128000 4096 tools 0 0
groq-llama-4-maverick-17b-128e-instruct 128000 4096 tools 0 0
llama-3.3-70b-instruct 128000 4096 tools 0 0
llama-3.3-8b-instruct 128000 4096 tools 0 0
llama-4-maverick-17b-128e-instruct-fp8 128000 4096 tools,vision 0 0
llama-4-scout-17b-16e-instruct-fp8 128000 4096 tools,vision 0 0
muse-spark-1.1
`,
  cohere: `
c4ai-aya-expanse-32b 128000 4000 text
c4ai-aya-expanse-8b 8000 4000 text
c4ai-aya-vision-32b 16000 4000 vision
c4ai-aya-vision-8b 16000 4000 vision
command-a-03-2025 256000 8000 tools 2.5 10
command-a-plus-05-2026 128000 64000 tools,vision,schema,reasoning 2.5 10
command-a-reasoning-08-2025 256000 32000 tools,reasoning 2.5 10
command-a-translate-08-2025 8000 8000 tools 2.5 10
command-a-vision-07-2025 128000 8000 vision 2.5 10
command-r-08-2024 128000 4000 tools 0.15 0.6
command-r-plus-08-2024 128000 4000 tools 2.5 10
command-r7b-12-2024 128000 4000 tools 0.0375 0.15
command-r7b-arabic-02-2025 128000 4000 tools 0.0375 0.15
north-mini-code-1-0 256000 64000 tools,schema,reasoning 0 0
`,
  perplexity: `
sonar 128000 4096 text 1 1
sonar-deep-research 128000 32768 reasoning 2 8
sonar-pro 200000 8192 vision 3 15
sonar-reasoning-pro 128000 4096 vision,reasoning 2 8
`,
  groq: `
groq/compound 131072 8192 text
groq/compound-mini 131072 8192 text
llama-3.1-8b-instant 131072 131072 tools 0.05 0.08
llama-3.3-70b-versatile 131072 32768 tools 0.59 0.79
meta-llama/llama-4-scout-17b-16e-instruct 131072 8192 tools,vision,schema 0.11 0.34
meta-llama/llama-prompt-guard-2-22m 512 512 text 0.03 0.03
meta-llama/llama-prompt-guard-2-86m 512 512 text 0.04 0.04
openai/gpt-oss-120b 131072 65536 tools,schema,reasoning 0.15 0.6 0.075
openai/gpt-oss-20b 131072 65536 tools,schema,reasoning 0.075 0.3 0.0375
openai/gpt-oss-safeguard-20b 131072 65536 tools,schema,reasoning 0.075 0.3
qwen/qwen3-32b 131072 40960 tools,reasoning 0.29 0.59
whisper-large-v3 - - audio
whisper-large-v3-turbo - - audio
`,
  cerebras: `
gpt-oss-120b 131072 40960 tools,schema,reasoning 0.35 0.75
zai-glm-4.7 131072 40960 tools,schema,reasoning 2.25 2.75 0 0
`,
  digitalocean: `
alibaba-qwen3-32b 131000 40960 tools,schema,reasoning 0.25 0.55
all-mini-lm-l6-v2 256 384 text 0.009 0
anthropic-claude-3-opus 200000 4096 tools,vision 15 75 1.5 18.75
anthropic-claude-3.5-haiku 200000 8192 tools 0.8 4 0.08 1
anthropic-claude-3.5-sonnet 200000 8192 tools,vision 3 15 0.3 3.75
anthropic-claude-3.7-sonnet 200000 64000 tools,vision,reasoning 3 15 0.3 3.75
anthropic-claude-4.1-opus 200000 32000 tools,vision,reasoning 15 75 1.5 18.75
anthropic-claude-4.5-haiku 200000 64000 tools,vision,reasoning 1 5 1 1.25
anthropic-claude-4.5-sonnet 1000000 64000 tools,vision,reasoning 3 15 0.3 3.75 above 200000 6 22.5 0.3 3.75
anthropic-claude-4.6-sonnet 1000000 64000 tools,vision,reasoning 3 15 0.3 3.75 above 200000 6 22.5 0.3 3.75
anthropic-claude-fable-5 1000000 128000 tools,vision,reasoning
anthropic-claude-haiku-4.5 200000 64000 tools,vision,reasoning 1 5 1 1.25
anthropic-claude-opus-4 200000 32000 tools,vision,reasoning 15 75 1.5 18.75
anthropic-claude-opus-4.5 200000 64000 tools,vision,reasoning 5 25 0.5 6.25
anthropic-claude-opus-4.6 1000000 128000 tools,vision,reasoning 5 25 0.5 6.25 above 200000 10 37.5 0.5 6.25
anthropic-claude-opus-4.7 1000000 128000 tools,vision,reasoning 5 25 0.5 6.25
anthropic-claude-opus-4.8 1000000 128000 tools,vision,reasoning 5 25 0.5 6.25
anthropic-claude-sonnet-4 1000000 64000 tools,vision,reasoning 3 15 0.3 3.75 above 200000 6 22.5 0.3 3.75
arcee-trinity-large-thinking 256000 128000 tools,reasoning 0.25 0.9 0.06
bge-m3 8192 1024 text 0.02 0
bge-reranker-v2-m3 8192 1 text 0.01 0
deepseek-3.2 128000 64000 tools,reasoning 0.5 1.6
deepseek-4-flash 262144 8192 tools
deepseek-r1-distill-llama-70b 131072 32768 tools,schema,reasoning 0.99 0.99
deepseek-v3 163840 131072 tools
deepseek-v4-pro 1048576 393216 tools,schema,reasoning 1.74 3.48
e5-large-v2 512 1024 text 0.02 0
gemma-4-31B-it 256000 8192 tools,vision,schema 0.18 0.5
glm-5 202752 128000 tools,reasoning 1 3.2
gte-large-en-v1.5 8192 1024 text 0.09 0
kimi-k2.5 262144 32768 tools,schema,reasoning 0.5 2.7
kimi-k2.6 262144 262144 tools,vision,schema,reasoning 0.95 4
llama-4-maverick 1000000 16384 tools,vision,schema 0.25 0.87
llama3-8b-instruct 131072 131072 tools 0.198 0.198
llama3.3-70b-instruct 128000 128000 tools 0.65 0.65
minimax-m2.5 204800 128000 tools,reasoning 0.3 1.2
ministral-3-8b-instruct-2512 262144 262144 tools,vision
mistral-3-14B 262144 128000 tools,schema 0.2 0.2
mistral-7b-instruct-v0.3 32768 32768 tools
mistral-nemo-instruct-2407 128000 16384 tools 0.3 0.3
multi-qa-mpnet-base-dot-v1 512 768 text 0.009 0
nemotron-3-nano-30b 262144 262144 tools,reasoning
nemotron-3-nano-omni 65536 65536 tools,vision,audio,schema,reasoning 0.5 0.9
nemotron-3-ultra-550b 131072 8192 tools
nemotron-nano-12b-v2-vl 128000 16384 tools,vision,reasoning 0.2 0.6
nvidia-nemotron-3-super-120b 256000 32768 tools,schema,reasoning 0.3 0.65
openai-gpt-4.1 1047576 32768 tools,vision,schema 2 8 0.5
openai-gpt-4o 128000 16384 tools,vision,schema 2.5 10 1.25
openai-gpt-4o-mini 128000 16384 tools,vision,schema 0.15 0.6 0.075
openai-gpt-5 400000 128000 tools,vision,schema,reasoning 1.25 10 0.125
openai-gpt-5-mini 400000 128000 tools,vision,schema,reasoning 0.25 2 0.025
openai-gpt-5-nano 400000 128000 tools,vision,schema,reasoning 0.05 0.4 0.005
openai-gpt-5.1-codex-max 400000 128000 tools,vision,schema,reasoning 1.25 10 0.125
openai-gpt-5.2 400000 128000 tools,vision,schema,reasoning 1.75 14 0.175
openai-gpt-5.2-pro 400000 128000 tools,vision,reasoning 21 168
openai-gpt-5.3-codex 400000 128000 tools,vision,schema,reasoning 1.75 14 0.175
openai-gpt-5.4 1000000 128000 tools,vision,schema,reasoning 2.5 15 0.25
openai-gpt-5.4-mini 400000 128000 tools,vision,schema,reasoning 0.75 4.5 0.075
openai-gpt-5.4-nano 400000 128000 tools,vision,schema,reasoning 0.2 1.25 0.02
openai-gpt-5.4-pro 400000 128000 tools,vision,reasoning 30 180
openai-gpt-5.5 1000000 128000 tools,vision,schema,reasoning 5 30 0.5 above 272000 10 45 1
openai-gpt-oss-120b 131072 131072 tools,schema,reasoning 0.1 0.7
openai-gpt-oss-20b 131072 131072 tools,schema,reasoning 0.05 0.45
openai-o1 200000 100000 tools,vision,schema,reasoning 15 60 7.5
openai-o3 200000 100000 tools,vision,schema,reasoning 2 8 0.5
openai-o3-mini 200000 100000 tools,schema,reasoning 1.1 4.4 0.55
qwen-2.5-14b-instruct 131072 131072 tools
qwen3-coder-flash 262144 65536 tools 0.45 1.7
qwen3-embedding-0.6b 8000 1024 text 0.04 0
qwen3.5-397b-a17b 262144 81920 tools,schema,reasoning 0.55 3.5
`,
}
