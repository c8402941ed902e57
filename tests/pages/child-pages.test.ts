import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement, type FunctionComponent, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import type { Phone } from '../support/phone'

const tags = ['View', 'Text', 'Input', 'Textarea', 'PageContainer', 'Button', 'Image', 'ScrollView', 'Switch']

vi.mock('@tarojs/components', () => {
  const plain = ({ children }: { children?: ReactNode }) => createElement('p', {}, children)
  return Object.fromEntries(tags.map((tag) => [tag, plain]))
})
vi.mock('@tarojs/taro', async () => {
  const nothing = () => undefined
  const hooks = {
    useDidShow: nothing,
    useDidHide: nothing,
    useUnload: nothing,
    useRouter: () => ({ path: '', params: {} }),
  }
  return { default: (await import('../support/phone')).phone, ...hooks }
})

const now = Date.now()
const zeros = (ids: readonly string[], ones: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, ones.includes(id) ? 1 : 0]))
const answered = (scaleId: string, ageInMonths: number, responses: Readonly<Record<string, number>>) => ({
  ...{ scaleId, scaleVersion: 1, ageInMonths, corrected: false, childId: null, responses },
  ...{ begunAt: now, savedAt: now, completedAt: now },
})
const block = (months: number) => [...[1, 2, 3, 4].map((at) => `ws-${months}m-${at}`), 'ws-regress']
const signs = (months: number, ones: readonly string[], age = months) =>
  answered('warning-signs', age, zeros(block(months), ones))
const care = (...ones: readonly number[]) =>
  answered(
    'care-risk',
    8,
    zeros(
      Array.from({ length: 11 }, (_, at) => `cr-${at + 1}`),
      ones.map((one) => `cr-${one}`),
    ),
  )

/** The words of a page as somebody reads it from top to bottom, on a phone on which this was answered. */
async function read(page: 'check-result' | 'take-along', stored: object | null): Promise<string> {
  vi.resetModules()
  vi.stubEnv('TARO_ENV', 'weapp')
  const phone = (await import('@tarojs/taro')).default as unknown as Phone
  phone.wipe()
  if (stored) phone.leave('xinlin.child-check', { v: 1, value: stored })
  const { setClock } = await import('../../src/cloud/clock')
  setClock(now, now, now)
  // By a name that types do not follow: they would come upon styles.
  const file = `../../src/child/pages/${page}/index.tsx`
  const { default: Shown } = (await import(file)) as { default: FunctionComponent }
  // Pages lay themselves out before they are seen; here nobody sees them.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const drawn = createElement(QueryClientProvider, { client: new QueryClient() }, createElement(Shown))
  return renderToStaticMarkup(drawn).replace(/<[^>]+>/g, '\n')
}

describe('the result of looking at a child', () => {
  it.each([3, 6, 8, 12, 18, 24, 30, 36, 48, 60, 72])(
    'names no illness at %d months, whatever was answered',
    async (months) => {
      for (const ones of [[], block(months), ['ws-regress'], [`ws-${months}m-1`]]) {
        const words = await read('check-result', signs(months, ones))
        expect(words).not.toMatch(/孤独症|自闭|多动|迟缓|智力/)
        expect(words).toContain('不是诊断')
      }
    },
  )

  it('says which sign, what one of them means, where to go, what to do this week and when not to wait', async () => {
    const words = await read('check-result', signs(18, ['ws-18m-2'], 19))
    const inOrder = [
      '有要留意的地方，请带孩子去复查',
      '不会按要求指人或物',
      '你答的是：还不会',
      '国家的表没有正好 19 个月的，两份之间先用前面的一份：18 个月',
      '「一条阳性」是什么意思',
      '去哪里复查',
      '去县级妇幼保健机构，就是',
      '这一周，在家可以做的',
      '这些情况不要等',
      '做一页带去给医生看',
      '为孩子约人聊聊',
    ]
    const places = inOrder.map((text) => words.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  it('sends nobody on, and makes no page, where nothing was seen', async () => {
    const words = await read('check-result', signs(18, []))
    expect(words).toContain('这几条，孩子都没有')
    expect(words).not.toContain('去哪里复查')
    expect(words).not.toContain('做一页带去给医生看')
  })

  it.each([
    [5, true],
    [11, true],
    [9, false],
  ])('of the month of caring, answer %d: the card first is %s', async (one, first) => {
    const words = await read('check-result', care(one))
    const card = words.indexOf('先缓一缓，你和孩子都要紧')
    expect(card >= 0).toBe(first)
    if (first) expect(card).toBeLessThan(words.indexOf('有些地方，可以请人一起想办法'))
    // What somebody said of themselves is on no paper for others.
    expect(words).not.toContain('做一页带去给医生看')
  })

  it('is nothing while nothing is finished', async () => {
    const words = await read('check-result', { ...signs(18, []), completedAt: null })
    expect(words).toContain('这里没有可以看的结果了')
  })
})

describe('the page to take along', () => {
  it('has signs, age and day, and whose form it is', async () => {
    const words = await read('take-along', signs(18, ['ws-18m-2', 'ws-regress'], 19))
    for (const text of [
      '年龄：满 19 个月。',
      '· 不会按要求指人或物（家长答：还不会）',
      '· 儿童是否出现语言功能和社会交往能力障碍或倒退（家长答：是，有这样的情况）',
      '儿童心理行为发育问题预警征象筛查表',
    ]) {
      expect(words).toContain(text)
    }
    expect(words).not.toMatch(/孤独症|自闭|孩子：/)
  })
})
