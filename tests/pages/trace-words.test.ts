import { describe, expect, it } from 'vitest'
import { type Line, lineText } from '../../src/child/pages/trace/line-words'

const at = 1_800_000_000_000
const line = (did: Line['did'], by: Line['by'], detail: Line['detail'] = null): Line => ({ at, did, by, detail })
const me = { who: 'me' } as const
const child = { who: 'child' } as const
const second = { who: 'guardian', place: 2 } as const
const gone = { who: 'guardian', place: null } as const

describe('what happened with a child’s record, in words', () => {
  it.each<[Line, string]>([
    [line('said-yes', me), '我说了同意'],
    [line('said-no', child), '孩子说了不同意'],
    [line('said-yes', gone), '一位已经退出的监护人说了同意'],
    [line('guardian-joined', second), '第2位监护人加入了'],
    [line('guardian-joined', me), '我加入，成了监护人'],
    [line('guardian-removed', second, 'for-safety'), '第2位监护人记下：一位监护人退出，为了孩子的安全'],
    [line('guardian-removed', gone, 'left'), '一位已经退出的监护人记下：一位监护人退出，自己退出了'],
    [line('own-account', me), '我连上了自己的账号'],
    [line('own-account', child), '孩子连上了自己的账号'],
    [line('looked', second), '第2位监护人打开看了我说的'],
    [line('looked', me), '我打开看了孩子自己说的'],
    [line('shown', me, 'nothing'), '我改了一份：不给大人看'],
    [line('shown', me, 'outline'), '我改了一份：只给大人看大概'],
    [line('exception', me, 'asked-for-somebody'), '我说了需要有人陪，写给了大人：需要关心'],
    [line('exception', child, 'critical-answer'), '孩子有个回答让人担心，写给了大人：需要关心'],
  ])('%j', (one, text) => {
    expect(lineText(one)).toBe(text)
  })
})
