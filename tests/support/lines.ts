import type { saveLine } from '#core/contracts/hotlines'
import type { InputOf } from '#core/contracts/operation'

type Wish = InputOf<typeof saveLine>

/** Invented for tests: the number leads nowhere here. */
export const aLineWish = (line: Partial<Wish['line']> = {}, revision: number | null = null): Wish => ({
  line: {
    ...{ number: '12399', way: 'call', name: '示例的倾诉热线', about: '想找人说说话，可以打。', owner: '示例主办单位' },
    ...{ audience: 'everybody', area: null, hours: null, hoursText: '各地接听时间不同', hoursQuote: null },
    ...{ languages: '普通话', cost: 'free', source: { title: '示例公告', url: null }, verifiedAt: '2026-11-20' },
    ...line,
  },
  revision,
})

/** As the registry stores it. */
export const aStoredLine = (change: Partial<Wish['line']> & { readonly revision?: number } = {}) => {
  const { revision = 1, ...line } = change
  return {
    ...aLineWish(line).line,
    id: `line-${(change.number ?? '12399').replace('-', '')}`,
    revision,
    closed: null,
    tests: [],
    v: 1,
  }
}
