/** What the scripts below have in common: the time in microseconds, and whether a job has come to its end. */
const common = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local function isOver(job)
  return redis.call('EXISTS', job) == 0 or redis.call('HEXISTS', job, 'finishedOn') == 1
end
`

/**
 * Puts a push behind those its sender sent before, unless it is a job already; says whether it did.
 * Keys: the job, the sender's line. Arguments: the job's id, how long a line is kept.
 */
const enter = `${common}
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
local last = redis.call('ZREVRANGE', KEYS[2], 0, 0, 'WITHSCORES')
if last[2] and tonumber(last[2]) >= now then now = tonumber(last[2]) + 1 end
redis.call('ZADD', KEYS[2], 'NX', now, ARGV[1])
redis.call('PEXPIRE', KEYS[2], ARGV[2])
return 1`

/**
 * How long a job has to wait at most, in milliseconds, and for what; 0 where its handler may begin. Who ends calls the one
 * that waits for it: looking again is for when it was killed, and the more wait the less often each need look.
 * Keys: the sender's line, and of the account what runs, what waits, how many began, and how many may not yet.
 * Arguments: the job's id, what stands before ids, how long a job may take to be added, the account's concurrency, its
 * `max` and `perMs` (0 for no limit), how long a line is kept.
 */
const admit = `${common}
local line, running, waiting, begun, refused = unpack(KEYS)
local id, prefix, graceUs, concurrency, max, perMs, keptMs = unpack(ARGV)
redis.call('ZADD', line, 'NX', now, id)
redis.call('PEXPIRE', line, keptMs)
while true do
  local head = redis.call('ZRANGE', line, 0, 0, 'WITHSCORES')
  if head[1] == id then break end
  local job = prefix .. head[1]
  local isAdding = redis.call('EXISTS', job) == 0 and now - tonumber(head[2]) < tonumber(graceUs)
  if isAdding or not isOver(job) then
    return { 3000 * redis.call('ZRANK', line, id), 'line' }
  end
  redis.call('ZREM', line, head[1])
end
if concurrency ~= '0' then
  for _, other in ipairs(redis.call('SMEMBERS', running)) do
    if other ~= id and redis.call('EXISTS', prefix .. other .. ':lock') == 0 then
      redis.call('SREM', running, other)
    end
  end
  if redis.call('SISMEMBER', running, id) == 0 and redis.call('SCARD', running) >= tonumber(concurrency) then
    redis.call('ZADD', waiting, 'NX', now, id)
    redis.call('PEXPIRE', waiting, keptMs)
    return { 1000 + 20 * redis.call('ZCARD', waiting), 'account' }
  end
end
if max ~= '0' then
  if tonumber(redis.call('GET', begun) or '0') >= tonumber(max) then
    local leftMs = math.max(redis.call('PTTL', begun), 1)
    local before = redis.call('INCR', refused) - 1
    if before == 0 then redis.call('PEXPIRE', refused, leftMs) end
    return { leftMs + math.floor(before / tonumber(max)) * tonumber(perMs), 'rate' }
  end
  if redis.call('INCR', begun) == 1 then redis.call('PEXPIRE', begun, perMs) end
end
if concurrency ~= '0' then
  redis.call('SADD', running, id)
  redis.call('PEXPIRE', running, keptMs)
  redis.call('ZREM', waiting, id)
end
return { 0, '' }`

/**
 * Lets go of what a job had; gives the ids of those who may be waiting for it.
 * Keys: the sender's line, and of the account what runs and what waits. Arguments: the job's id, what stands before ids,
 * whether it keeps its place in the line.
 */
const leave = `${common}
local line, running, waiting = unpack(KEYS)
local id, prefix, keepsPlace = unpack(ARGV)
local next = {}
if keepsPlace == '0' then
  redis.call('ZREM', line, id)
  next[1] = redis.call('ZRANGE', line, 0, 0)[1]
end
if redis.call('SREM', running, id) == 1 then
  while true do
    local first = redis.call('ZPOPMIN', waiting)[1]
    if not first then break end
    if not isOver(prefix .. first) then
      next[#next + 1] = first
      break
    end
  end
end
return next`

/** The scripts by name, with the number of their keys. */
export const scripts: Readonly<
  Record<'enter' | 'admit' | 'leave', { readonly numberOfKeys: number; readonly lua: string }>
> = {
  enter: { numberOfKeys: 2, lua: enter },
  admit: { numberOfKeys: 5, lua: admit },
  leave: { numberOfKeys: 3, lua: leave },
}
