import type { Hotline, LineHours } from '#core/domain/hotlines/line'
import type { KeptLine, LineDraft } from '#core/domain/hotlines/registry'

const week = [1, 2, 3, 4, 5, 6, 7] as const

export const daily = (from: number, until: number): LineHours[] => week.map((weekday) => ({ weekday, from, until }))

/** Invented for tests: none of these numbers leads anywhere here. */
export function aDraft(change: Partial<LineDraft> = {}): LineDraft {
  return {
    ...{ number: '12399', way: 'call', name: '示例热线', about: '想找人说说话，可以打。', owner: '示例单位' },
    ...{ audience: 'everybody', area: null, hours: null, hoursText: '各地接听时间不同', hoursQuote: null },
    ...{ languages: '普通话', cost: 'free', source: { title: '示例公告', url: null }, verifiedAt: '2026-11-20' },
    ...change,
  }
}

export function aHotline({ hoursQuote: _, ...change }: Partial<LineDraft> = {}): Hotline {
  const { hoursQuote: __, ...line } = aDraft(change)
  return { ...line, kind: 'support' }
}

export function aKeptLine(change: Partial<KeptLine> = {}): KeptLine {
  const { id = 'line-12399', revision = 3, closed = null, tests = [], ...draft } = change
  return { ...aDraft(draft), id, revision, closed, tests }
}
