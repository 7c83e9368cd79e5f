/**
 * A sliding-window counter in one key, updated atomically. It stores slots `[from, at, amount]` of 1/64 of the window,
 * oldest first. Uses Redis' clock, so that replicas with different clocks agree. ARGV: `take` or `settle`, amount,
 * limit, window in milliseconds. Returns allowed (0 or 1), the remaining amount (as text, because Redis truncates
 * fractions) and the milliseconds until it is free.
 */
export const COUNTER_SCRIPT = `
local kind, amount, limit, window = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local raw = redis.call('GET', KEYS[1])
local pieces, used = {}, 0
if raw then
  for _, piece in ipairs(cjson.decode(raw)) do
    if piece[2] + window > now then
      pieces[#pieces + 1] = piece
      used = used + piece[3]
    end
  end
end
local function add(more)
  local last = pieces[#pieces]
  if last and now - last[1] < window / 64 then
    last[2] = now
    last[3] = last[3] + more
  else
    pieces[#pieces + 1] = { now, now, more }
  end
end
local allowed, reset = 1, 0
if kind == 'settle' then
  if amount > 0 then add(amount) end
  local left = -amount
  for index = #pieces, 1, -1 do
    if left <= 0 then break end
    local returned = math.min(pieces[index][3], left)
    pieces[index][3] = pieces[index][3] - returned
    left = left - returned
  end
elseif used + amount <= limit then
  if amount > 0 then add(amount) end
  used = used + amount
  if #pieces > 0 then reset = math.max(0, pieces[#pieces][2] + window - now) end
else
  allowed = 0
  local missing, freed = used + amount - limit, 0
  reset = window
  for _, piece in ipairs(pieces) do
    freed = freed + piece[3]
    if freed >= missing then
      reset = math.max(1, piece[2] + window - now)
      break
    end
  end
end
if #pieces == 0 then
  redis.call('DEL', KEYS[1])
else
  redis.call('SET', KEYS[1], cjson.encode(pieces), 'PX', math.ceil(window))
end
return { allowed, string.format('%.14g', math.max(0, limit - used)), math.ceil(reset) }
`
