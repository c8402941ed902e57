import type { Alarm } from '#core/domain/duty/rota'

export const describeAlarm = ({ id, date, from, clearedAt, seen, closed }: Alarm) => ({
  ...{ id, date, from, clearedAt, seenAt: seen?.at ?? null },
  closed: closed && { at: closed.at, reason: closed.reason },
})
