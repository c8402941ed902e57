import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekIn, weekText } from '#core/domain/setup/written-week'
import type { Weekday } from '#core/domain/time'

const spans = (text: string) => weekIn(text)?.map(({ weekday, from, until }) => `${weekday} ${from}-${until}`)

describe('hours of a week in one cell', () => {
  it.each([
    ['周一 9:00-12:00', ['1 540-720']],
    ['周一至周三 9:00-12:00', ['1 540-720', '2 540-720', '3 540-720']],
    ['周二、周四 14:00-17:30', ['2 840-1050', '4 840-1050']],
    ['周六9点-11点30', ['6 540-690']],
    ['周日：９：００～１２：００', ['7 540-720']],
    ['周天 9:00—12:00；星期一 14:00至15:00', ['7 540-720', '1 840-900']],
    ['工作日 12:00-13:00', [1, 2, 3, 4, 5].map((day) => `${day} 720-780`)],
    ['周末 20:00-24:00', ['6 1200-1440', '7 1200-1440']],
    ['每天 8点-20时30分', [1, 2, 3, 4, 5, 6, 7].map((day) => `${day} 480-1230`)],
    ['每日 8.00-9．30', [1, 2, 3, 4, 5, 6, 7].map((day) => `${day} 480-570`)],
    ['礼拜二到周三 8-9', ['2 480-540', '3 480-540']],
    ['周二--星期三 8~9，10——11', ['2 480-540', '2 600-660', '3 480-540', '3 600-660']],
    ['一、三和五及六 8:00-9:00、 10:00-11:00', [1, 3, 5, 6].flatMap((day) => [`${day} 480-540`, `${day} 600-660`])],
    [' 周一 8:00-9:00 ；； \n 周二：8:00-9:00、', ['1 480-540', '2 480-540']],
    ['周一至周五8:00-9:00', [1, 2, 3, 4, 5].map((day) => `${day} 480-540`)],
    ['周一、 、周二 9:00-10:00', ['1 540-600', '2 540-600']],
    ['周一 0:00-24:00', ['1 0-1440']],
    ['', []],
    ['；', []],
  ])('%s', (text, said) => {
    expect(spans(text)).toEqual(said)
  })

  it.each([
    '早上',
    '周一',
    '9:00-12:00',
    '周一 12:00-9:00',
    '周五至周一 9:00-12:00',
    '周八 9:00-12:00',
    '周一 9:00-25:00',
    '周一 9:60-10:00',
    '周一 9:00-10:00-11:00',
    '周一 9:00-9:00',
    '周一 9:00',
    '周一 9:00-',
    '周一 24:00-24:01',
    '周一 123:00-4:00',
    '周一 9:00-10:00起',
    '周一 9:00-1o:00',
    '约周一 9:00-10:00',
    '周一起 9:00-10:00',
    '周一至 9:00-10:00',
    '周一 9:00-10:00；早上',
    '工作日 上午',
    '周末',
  ])('is not guessed: %s', (text) => {
    expect(weekIn(text)).toBeNull()
  })

  it('is written with days of the same hours together, each day by its hours in order', () => {
    const at = (weekday: Weekday, from: number, until: number) => ({ weekday, from, until })
    const week = [at(7, 0, 1440), at(3, 840, 1050), at(1, 540, 720), at(3, 540, 720), at(1, 840, 1050)]
    expect(weekText(week)).toBe('周一、周三 09:00-12:00、14:00-17:30；周日 00:00-24:00')
    expect(weekText([])).toBe('')
  })

  it('comes back as it was written down', () => {
    const stretch = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: fc.integer({ min: 0, max: 1438 }) })
    fc.assert(
      fc.property(
        fc.uniqueArray(stretch, { maxLength: 12, selector: ({ weekday, from }) => `${weekday} ${from}` }),
        (all) => {
          const hours = all.map(({ weekday, from }) => ({ weekday: weekday as 1, from, until: from + 1 }))
          const order = (week: typeof hours) => [...week].sort((a, b) => a.weekday - b.weekday || a.from - b.from)
          expect(order([...(weekIn(weekText(hours)) ?? [])] as typeof hours)).toEqual(order(hours))
        },
      ),
    )
  })
})
